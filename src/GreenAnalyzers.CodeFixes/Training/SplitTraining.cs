using System.Globalization;
using GreenAnalyzers.CodeFixes.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Training;

/// <summary>Takes the training of a chain apart: the features first, then its trainer with a validation set.</summary>
internal static class SplitTraining
{
    // What the new locals are called.
    private const string Rows = "inner";
    private const string Features = "preparation";
    private const string Trainer = "trainer";

    /// <param name="root">The root of the document.</param>
    /// <param name="fit">The call that trains the chain.</param>
    /// <param name="append">The call that puts the trainer behind the features: the receiver of <paramref name="fit"/>, or what a local before it is initialized with.</param>
    /// <param name="split">The call that splits the training set.</param>
    /// <returns>The changes, sorted by position. Null where a comment would be lost.</returns>
    public static IReadOnlyList<TextChange>? TryRewrite(SyntaxNode root, InvocationExpressionSyntax fit, InvocationExpressionSyntax append, string split)
    {
        var features = ((MemberAccessExpressionSyntax)append.Expression).Expression;
        var trainer = append.ArgumentList.Arguments[0].Expression;
        if (HasComment(append, features, trainer) || HasComment(fit, append) || fit.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return null;
        }

        var isNamed = trainer is IdentifierNameSyntax || fit.Span.Contains(append.Span);
        var names = new FreeNames(fit, isNamed ? [Rows, Features] : [Rows, Features, Trainer]);
        var (rows, preparation) = (names.Of(Rows), names.Of(Features));
        var lines = new SourceLines(root.GetText());
        if (fit.Span.Contains(append.Span))
        {
            return
            [
                new(new TextSpan(statement.SpanStart, 0), Preparation(features.ToString())),
                new(fit.Span, Training(trainer.ToString())),
            ];
        }

        var declaration = append.FirstAncestorOrSelf<VariableDeclarationSyntax>()!;
        var chain = declaration.Variables[0].Identifier.Text;
        var changes = new List<TextChange> { new(declaration.Type.Span, "var"), new(append.Span, features.ToString()) };
        var name = trainer.ToString();
        if (!isNamed)
        {
            // It is made where it was made before.
            name = names.Of(Trainer);
            changes.Add(new TextChange(new TextSpan(declaration.Parent!.Span.End, 0), $"{lines.NewLine}{lines.IndentOf(declaration)}var {name} = {trainer};"));
        }

        changes.Add(new TextChange(new TextSpan(statement.SpanStart, 0), Preparation(chain)));
        changes.Add(new TextChange(fit.Span, Training(name)));
        return changes;

        string Preparation(string estimator)
        {
            var next = lines.NewLine + lines.IndentOf(statement);
            return $"var {rows} = {split};{next}var {preparation} = {estimator}.Fit({rows}.TrainSet);{next}";
        }

        string Training(string estimator)
            => $"{preparation}.Append({estimator}.Fit({preparation}.Transform({rows}.TrainSet), {preparation}.Transform({rows}.TestSet)))";
    }

    /// <summary>True for a comment in <paramref name="node"/> that stands in none of the parts that are kept.</summary>
    private static bool HasComment(SyntaxNode node, params SyntaxNode[] kept)
        => node.DescendantTrivia().Any(trivia => node.Span.Contains(trivia.Span)
            && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
            && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            && !kept.Any(part => part.Span.Contains(trivia.Span)));

    /// <summary>Names that the member does not use. Each training of a member gets other ones, so that all can be taken apart at once.</summary>
    private sealed class FreeNames
    {
        private readonly string _suffix;

        public FreeNames(InvocationExpressionSyntax fit, IReadOnlyList<string> names)
        {
            var member = fit.Ancestors().First(ancestor => ancestor is CompilationUnitSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));
            var used = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));

            // One that is taken apart counts as one still: its second 'Fit' has two arguments.
            var number = 1 + member.DescendantNodes().OfType<InvocationExpressionSyntax>().Count(call => call.Span.End < fit.Span.End
                && call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fit" }, ArgumentList.Arguments.Count: 1 });
            while (names.Any(name => used.Contains(name + Suffix(number))))
            {
                number++;
            }

            _suffix = Suffix(number);
        }

        public string Of(string name) => name + _suffix;

        private static string Suffix(int number) => number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture);
    }
}
