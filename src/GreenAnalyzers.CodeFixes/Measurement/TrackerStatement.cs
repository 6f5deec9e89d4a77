using GreenAnalyzers.CodeFixes.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Measurement;

/// <summary>Puts a tracker around a call, in whatever form the place of the call allows.</summary>
internal static class TrackerStatement
{
    /// <returns>The change of the text; null where no statement can stand, or where the tracker would end before the training does.</returns>
    public static IReadOnlyList<TextChange>? TryInsert(SyntaxNode root, InvocationExpressionSyntax call, string start)
    {
        if (!EndsBeforeStatement(call) || FunctionAround(call) is not { } function || HasJumps(function))
        {
            return null;
        }

        var lines = new SourceLines(root.SyntaxTree.GetText());
        var declaration = $"using var {FreeName(function)} = {start};";
        if (call.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>() is { } arrow && arrow.Parent == function)
        {
            return ToBlock(lines, arrow, declaration);
        }

        if (StatementAround(call, function) is not { } statement)
        {
            return null;
        }

        return statement.Parent switch
        {
            BlockSyntax or GlobalStatementSyntax => [Before(lines, statement, declaration)],
            SwitchSectionSyntax => DeclaresNothing(statement) ? [Around(lines, statement, $"using ({start})", "")] : null,
            _ => DeclaresNothing(statement) ? [Around(lines, statement, "", declaration)] : null,
        };
    }

    /// <summary>False for a task that is handed on: it trains after the statement.</summary>
    private static bool EndsBeforeStatement(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RunAsync" }
            and not MemberBindingExpressionSyntax { Name.Identifier.ValueText: "RunAsync" })
        {
            return true;
        }

        SyntaxNode? outer = call.Parent;
        while (outer is ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax
            || outer is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }
            || outer is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            outer = outer.Parent;
        }

        return outer is AwaitExpressionSyntax || outer is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "GetAwaiter" or "Wait" };
    }

    /// <summary>The method, local function, accessor, block of a lambda or program that holds the call; null where there are no statements.</summary>
    private static SyntaxNode? FunctionAround(SyntaxNode call)
    {
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.Block;
                case MethodDeclarationSyntax or LocalFunctionStatementSyntax or ConstructorDeclarationSyntax or AccessorDeclarationSyntax { Body: not null }
                    or CompilationUnitSyntax:
                    return ancestor;
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A jump may not pass the declaration of something to dispose.</summary>
    private static bool HasJumps(SyntaxNode function)
        => function.DescendantNodes().Any(node => node is LabeledStatementSyntax || node.IsKind(SyntaxKind.GotoStatement));

    /// <summary>The statement of the call, or the outermost loop around it.</summary>
    private static StatementSyntax? StatementAround(SyntaxNode call, SyntaxNode function)
    {
        var around = call.Ancestors().TakeWhile(ancestor => ancestor != function).OfType<StatementSyntax>().ToList();
        return around.LastOrDefault(statement => statement is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            ?? around.FirstOrDefault();
    }

    private static bool DeclaresNothing(StatementSyntax statement)
        => statement is not LocalDeclarationStatementSyntax && !statement.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax);

    private static TextChange Before(SourceLines lines, StatementSyntax statement, string declaration)
    {
        var indent = lines.IndentOf(statement);
        return lines.IsFirstOfLine(statement)
            ? new TextChange(new TextSpan(lines.StartWithComments(statement), 0), indent + declaration + lines.NewLine)
            : new TextChange(new TextSpan(statement.SpanStart, 0), declaration + " ");
    }

    /// <summary>A block around the statement, with a head in front of it or a first statement in it.</summary>
    private static TextChange Around(SourceLines lines, StatementSyntax statement, string head, string first)
    {
        var indent = lines.IndentOf(statement);
        var unit = indent.Contains('\t') ? "\t" : "    ";
        var isOnLine = lines.IsFirstOfLine(statement);

        // A block takes the place of the one statement of an if, whose indent is that of the if.
        var outer = head.Length == 0 && isOnLine && indent.EndsWith(unit, StringComparison.Ordinal) ? indent.Substring(unit.Length) : indent;
        var inner = outer + unit;
        var text = statement.ToString().Replace(lines.NewLine + indent, lines.NewLine + inner);
        if (!isOnLine)
        {
            return new TextChange(statement.Span, head.Length > 0 ? $"{head} {{ {text} }}" : $"{{ {first} {text} }}");
        }

        var body = first.Length > 0 ? inner + first + lines.NewLine + inner + text : inner + text;
        var open = head.Length > 0 ? outer + head + lines.NewLine + outer + "{" : outer + "{";
        return new TextChange(
            TextSpan.FromBounds(statement.SpanStart - indent.Length, statement.Span.End),
            open + lines.NewLine + body + lines.NewLine + outer + "}");
    }

    /// <summary>The block of statements in place of <c>=> expression;</c>.</summary>
    private static IReadOnlyList<TextChange>? ToBlock(SourceLines lines, ArrowExpressionClauseSyntax arrow, string declaration)
    {
        var (returned, modifiers, semicolon) = arrow.Parent switch
        {
            MethodDeclarationSyntax method => (method.ReturnType, method.Modifiers, method.SemicolonToken),
            LocalFunctionStatementSyntax function => (function.ReturnType, function.Modifiers, function.SemicolonToken),
            _ => default,
        };
        if (returned is null)
        {
            return null;
        }

        var givesNothing = returned is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (modifiers.Any(SyntaxKind.AsyncKeyword) && !returned.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax));
        var indent = lines.IndentOf(arrow.Parent!);
        var inner = indent + (indent.Contains('\t') ? "\t" : "    ");
        var newLine = lines.NewLine;
        var block = $"{newLine}{indent}{{{newLine}{inner}{declaration}{newLine}{inner}{(givesNothing ? "" : "return ")}{arrow.Expression};{newLine}{indent}}}";
        var previous = arrow.GetFirstToken().GetPreviousToken();
        return [new TextChange(TextSpan.FromBounds(previous.Span.End, semicolon.Span.End), block)];
    }

    private static string FreeName(SyntaxNode function)
    {
        var member = (SyntaxNode?)function.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? function;
        var used = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        var number = 1;
        while (used.Contains(Name()))
        {
            number++;
        }

        return Name();

        string Name() => number == 1 ? "tracker" : "tracker" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
