using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Flow;

/// <summary>
/// Finds names in the source of a compilation, as a filter in front of binding: the text is searched first, which costs a hundredth of a walk through
/// the syntax. A name that is spelled with an escape sequence is not found.
/// </summary>
internal sealed class SourceNames
{
    // The table lets go of a compilation as soon as nothing else holds it.
    private static readonly ConditionalWeakTable<Compilation, SourceNames> Known = new();

    private readonly Compilation _compilation;

    // A long text is copied each time it is asked for.
    private readonly ConcurrentDictionary<SyntaxTree, string> _texts = new();

    private SourceNames(Compilation compilation)
    {
        _compilation = compilation;
    }

    /// <summary>The names of a compilation, whose texts all rules share.</summary>
    public static SourceNames Of(Compilation compilation) => Known.GetValue(compilation, static key => new SourceNames(key));

    /// <summary>True when any file holds one of these words.</summary>
    public bool Contain(IEnumerable<string> words, CancellationToken cancellationToken)
        => _compilation.SyntaxTrees.Any(tree => words.Any(word => TextOf(tree, cancellationToken).IndexOf(word, StringComparison.Ordinal) >= 0));

    /// <summary>The places where any file uses one of these names; not those where they are declared.</summary>
    public IEnumerable<SimpleNameSyntax> UsesOf(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
        => _compilation.SyntaxTrees.SelectMany(tree => names.SelectMany(name => In(tree, name, cancellationToken)));

    /// <summary>The places where a file uses a name; not the one where it is declared.</summary>
    public IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        // A member that is being written may have no name yet.
        if (name.Length == 0)
        {
            yield break;
        }

        var text = TextOf(tree, cancellationToken);
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + name.Length, StringComparison.Ordinal))
        {
            if (IsWhole(text, start, name.Length)
                && tree.GetRoot(cancellationToken).FindToken(start) is { Parent: SimpleNameSyntax found } token
                && token.ValueText == name)
            {
                yield return found;
            }
        }
    }

    /// <summary>The places where a file uses a name that begins with a word, in upper or lower case.</summary>
    public IEnumerable<SimpleNameSyntax> StartingWith(SyntaxTree tree, string word, CancellationToken cancellationToken)
    {
        var text = TextOf(tree, cancellationToken);
        for (var start = Next(0); start >= 0; start = Next(start + word.Length))
        {
            if ((start == 0 || !IsPart(text[start - 1])) && tree.GetRoot(cancellationToken).FindToken(start) is { Parent: SimpleNameSyntax found } token && token.SpanStart == start)
            {
                yield return found;
            }
        }

        int Next(int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True where no letter or digit makes a longer name of it.</summary>
    private static bool IsWhole(string text, int start, int length)
        => (start == 0 || !IsPart(text[start - 1])) && (start + length == text.Length || !IsPart(text[start + length]));

    private static bool IsPart(char character) => character == '_' || char.IsLetterOrDigit(character);

    private string TextOf(SyntaxTree tree, CancellationToken cancellationToken) => _texts.GetOrAdd(tree, key => key.GetText(cancellationToken).ToString());
}
