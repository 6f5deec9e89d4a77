using System.Collections.Immutable;
using System.Globalization;
using GreenTesting.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Expectations;

/// <summary>Turns markup and <see cref="DiagnosticResult"/>s into expectations that can be compared with diagnostics.</summary>
internal sealed class ExpectationResolver(ImmutableArray<DiagnosticDescriptor> supported, string? defaultId)
{
    private readonly ImmutableArray<ExpectedDiagnostic>.Builder _expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
    private readonly Dictionary<int, ResolvedLocation> _numbered = [];
    private readonly List<string> _paths = [];

    public void AddDocument(string path, MarkupText markup)
    {
        _paths.Add(path);
        var lines = SourceText.From(markup.Text).Lines;
        foreach (var span in markup.Spans)
        {
            var lineSpan = lines.GetLinePositionSpan(span.Span);
            var location = new ResolvedLocation(path, lineSpan.Start, lineSpan.End);
            switch (span.Kind)
            {
                case MarkupKind.Location:
                    AddNumbered(span.Name, location);
                    break;
                case MarkupKind.NamedDiagnostic:
                    _expected.Add(Marked(span.Name, location));
                    break;
                default:
                    _expected.Add(Marked(defaultId ?? throw AmbiguousMarkup(), location));
                    break;
            }
        }
    }

    public ImmutableArray<ExpectedDiagnostic> Resolve(IEnumerable<DiagnosticResult> results)
    {
        foreach (var result in results)
        {
            _expected.Add(new ExpectedDiagnostic(
                result.Id,
                result.Severity is { } severity ? [severity] : DeclaredSeverities(result.Id),
                result.AcceptedMessages(supported),
                [.. result.Locations.Select(Resolve)],
                result.HasNoLocation));
        }

        return _expected.ToImmutable();
    }

    private ExpectedDiagnostic Marked(string id, ResolvedLocation location) =>
        new(id, DeclaredSeverities(id), null, [location], HasNoLocation: false);

    /// <summary>An id that the analyzer does not support can only come from the compiler, of which only errors count.</summary>
    private ImmutableArray<DiagnosticSeverity> DeclaredSeverities(string id)
    {
        var declared = supported.Where(d => d.Id == id).Select(d => d.DefaultSeverity).Distinct().ToImmutableArray();
        return declared.IsEmpty ? [DiagnosticSeverity.Error] : declared;
    }

    private ResolvedLocation Resolve(ExpectedLocation location)
    {
        if (location.MarkupKey is { } key)
        {
            return _numbered.TryGetValue(key, out var marked)
                ? marked
                : throw new VerificationException($"WithLocation({key}) has no {{|#{key}:..|}} in the source.");
        }

        var path = location.Path is null
            ? _paths[0]
            : _paths.Find(p => p == location.Path || p.EndsWith("/" + location.Path, StringComparison.Ordinal)) ?? location.Path;
        return new ResolvedLocation(path, location.Start, location.End);
    }

    private void AddNumbered(string name, ResolvedLocation location)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
            throw new VerificationException($"Markup error: '#{name}' is not a number.");
        if (!_numbered.TryAdd(key, location))
            throw new VerificationException($"Markup error: {{|#{key}:..|}} is there twice.");
    }

    private VerificationException AmbiguousMarkup() => new(
        $"[|..|] is ambiguous: the analyzer supports {string.Join(", ", supported.Select(d => d.Id).Distinct())}. "
        + "Write {|ID:..|}, or set DefaultDiagnosticId.");
}
