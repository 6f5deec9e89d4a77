using System.Composition;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Training;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>
/// Adds an AutoML search over the same values below the loops of GRN2002. The loops stay: the search has a metric and a number of trials that are proposals.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AvoidHandWrittenGridSearchCodeFix))]
[Shared]
public sealed class AvoidHandWrittenGridSearchCodeFix : GreenCodeFix
{
    private const string AutoML = "Microsoft.ML.AutoML";

    /// <summary>Creates the fix.</summary>
    public AvoidHandWrittenGridSearchCodeFix()
        : base(RuleIds.AvoidHandWrittenGridSearch)
    {
    }

    private protected override async Task RegisterAsync(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(AvoidHandWrittenGridSearchAnalyzer.Search, out var search)
            || search is null
            || root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not StatementSyntax loop
            || !StatementInsertion.CanFollow(loop))
        {
            return;
        }

        // The statements are written from parts of the code; whether names mean the same below the loops only the compiler can say.
        var changed = context.Document.WithText(WithSearch(await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false), root, loop, search));
        if (await CountErrorsAsync(changed, context.CancellationToken).ConfigureAwait(false) <= await CountErrorsAsync(context.Document, context.CancellationToken).ConfigureAwait(false))
        {
            context.RegisterCodeFix(
                CodeAction.Create("Add an AutoML search below the loops (check its metric, then remove the loops)", _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id + ":search"),
                diagnostic);
        }
    }

    private static SourceText WithSearch(SourceText text, SyntaxNode root, StatementSyntax loop, string search)
    {
        var line = text.Lines.GetLineFromPosition(loop.SpanStart);
        var indent = new string(text.ToString(line.Span).TakeWhile(char.IsWhiteSpace).ToArray());
        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        end = end.Length > 0 ? end : "\n";
        var added = string.Concat(search.Split('\n').Select(statement => end + indent + statement.TrimEnd('\r')));
        var changes = new List<TextChange> { new(new TextSpan(loop.Span.End, 0), end + added) };
        var usings = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList();
        if (!usings.Any(directive => directive.Name?.ToString() == AutoML))
        {
            changes.Insert(0, usings.LastOrDefault(directive => directive.Parent == root && directive.Alias is null && directive.StaticKeyword.Span.IsEmpty) is { } last
                ? new TextChange(new TextSpan(last.Span.End, 0), $"{end}using {AutoML};")
                : new TextChange(new TextSpan(root.GetFirstToken().SpanStart, 0), $"using {AutoML};{end}"));
        }

        return text.WithChanges(changes);
    }

    private static async Task<int> CountErrorsAsync(Document document, CancellationToken cancellationToken)
        => await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;
}
