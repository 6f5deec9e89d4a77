using System.Collections.Immutable;
using GreenTesting.Analysis;
using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting;

/// <summary>Code as it looks while it is typed.</summary>
public static class IncompleteCode
{
    /// <summary>How many truncations <see cref="VerifyNeverThrowsAsync"/> tries by default.</summary>
    public const int DefaultLimit = 120;

    /// <summary>The shortest token that is also cut in its middle, in characters.</summary>
    private const int LongToken = 6;

    /// <summary>
    /// Truncations of a source: before each token, and in the middle of long ones such as names and strings. Shortest
    /// first; the empty text is the first, the whole source the last.
    /// </summary>
    public static IEnumerable<string> Prefixes(string source)
    {
        var last = -1;
        foreach (var token in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens())
        {
            if (token.SpanStart > last)
                yield return source[..(last = token.SpanStart)];
            if (token.Span.Length >= LongToken)
                yield return source[..(last = token.SpanStart + (token.Span.Length / 2))];
        }

        if (last < source.Length)
            yield return source;
    }

    /// <summary>Runs an analyzer on truncations of a source.</summary>
    /// <param name="analyzer">The analyzer that must not throw.</param>
    /// <param name="source">Complete code that the analyzer has something to do with.</param>
    /// <param name="libraries">Libraries that the code refers to.</param>
    /// <param name="additionalFiles">Additional files that the analyzer gets, by name and content.</param>
    /// <param name="limit">At most so many truncations, evenly spaced.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="VerificationException">The analyzer threw; the message shows the exception and the truncated source.</exception>
    public static async Task VerifyNeverThrowsAsync(
        DiagnosticAnalyzer analyzer,
        string source,
        IReadOnlyList<Library>? libraries = null,
        IEnumerable<(string Name, string Content)>? additionalFiles = null,
        int limit = DefaultLimit,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var state = new SolutionState();
        state.Sources.Add(source);
        foreach (var file in additionalFiles ?? [])
            state.AdditionalFiles.Add(file);
        var settings = new ProjectSettings(LanguageVersion.Latest, null, [.. libraries ?? []], analyzer.SupportedDiagnostics);

        using var workspace = new AdhocWorkspace();
        var resolved = ResolvedState.Resolve(state, null, analyzer.SupportedDiagnostics, analyzer.SupportedDiagnostics[0].Id);
        var solution = SolutionBuilder.Build(workspace, resolved, settings);
        var id = solution.Projects.Single().DocumentIds.Single();
        await Parallel.ForEachAsync(
            EvenlySpaced([.. Prefixes(resolved.Projects[0].Sources[0].Content)], limit),
            cancellationToken,
            async (prefix, cancel) =>
            {
                try
                {
                    var truncated = solution.WithDocumentText(id, SourceText.From(prefix, System.Text.Encoding.UTF8));
                    await AnalysisRunner.AnalyzeAsync(truncated, analyzer, cancel).ConfigureAwait(false);
                }
                catch (VerificationException e)
                {
                    throw new VerificationException(
                        $"{e.Message}{Environment.NewLine}The source was:{Environment.NewLine}{prefix}", e.InnerException);
                }
            }).ConfigureAwait(false);
    }

    private static IEnumerable<string> EvenlySpaced(ImmutableArray<string> all, int limit)
    {
        var count = Math.Min(limit, all.Length);
        for (var i = 0; i < count; i++)
            yield return all[count == 1 ? all.Length - 1 : (int)((long)i * (all.Length - 1) / (count - 1))];
    }
}
