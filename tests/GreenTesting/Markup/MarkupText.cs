using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Markup;

/// <summary>Source text with its markup taken out, and the spans that were marked. Spans may nest.</summary>
internal sealed record MarkupText(string Text, ImmutableArray<MarkupSpan> Spans)
{
    /// <summary>Takes the markup out of <paramref name="marked"/>.</summary>
    /// <exception cref="VerificationException">A marker has no partner, or an opening marker has no name.</exception>
    public static MarkupText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<MarkupSpan>();
        var open = new Stack<(MarkupKind Kind, string Name, int Start, int MarkedAt)>();
        var i = 0;
        while (i < marked.Length)
        {
            var two = i + 1 < marked.Length ? marked.AsSpan(i, 2) : default;
            if (two is "[|")
            {
                open.Push((MarkupKind.DefaultDiagnostic, "", text.Length, i));
                i += 2;
            }
            else if (two is "{|")
            {
                var (kind, name) = ReadName(marked, i);
                open.Push((kind, name, text.Length, i));
                i = marked.IndexOf(':', i) + 1;
            }
            else if (two is "|]" or "|}" && Closes(open, two))
            {
                var (kind, name, start, _) = open.Pop();
                spans.Add(new MarkupSpan(kind, name, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else if (two is "|]" or "|}")
            {
                throw Error(marked, i, $"'{two}' closes nothing");
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        if (open.TryPeek(out var unclosed))
            throw Error(marked, unclosed.MarkedAt, "the marker is never closed");

        spans.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new MarkupText(text.ToString(), spans.ToImmutable());
    }

    private static bool Closes(Stack<(MarkupKind Kind, string, int, int)> open, ReadOnlySpan<char> marker) =>
        open.TryPeek(out var top) && (top.Kind == MarkupKind.DefaultDiagnostic) == (marker[1] == ']');

    private static (MarkupKind Kind, string Name) ReadName(string marked, int at)
    {
        var colon = marked.IndexOf(':', at);
        var name = colon < 0 ? "" : marked[(at + 2)..colon];
        var kind = name.StartsWith('#') ? MarkupKind.Location : MarkupKind.NamedDiagnostic;
        name = name.TrimStart('#');
        if (name.Length == 0 || !name.All(char.IsAsciiLetterOrDigit))
            throw Error(marked, at, "an opening '{|' is followed by a diagnostic id or '#number', then a colon");
        return (kind, name);
    }

    private static VerificationException Error(string marked, int at, string what)
    {
        var position = SourceText.From(marked).Lines.GetLinePosition(at);
        return new VerificationException($"Markup error at line {position.Line + 1}, column {position.Character + 1}: {what}.");
    }
}
