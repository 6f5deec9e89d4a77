using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>Which statements of a list a guard may cover.</summary>
internal sealed class GuardScope
{
    private readonly StatementList _list;
    private readonly IReadOnlyList<IOperation> _operations;
    private readonly GradientNeeds _needs;

    /// <summary>Looks at a list of statements.</summary>
    /// <param name="list">The statements.</param>
    /// <param name="operation">An operation of the member that holds them.</param>
    /// <param name="needs">What operations need.</param>
    public GuardScope(StatementList list, IOperation operation, GradientNeeds needs)
    {
        _list = list;
        _needs = needs;
        _operations = MemberBodies.Root(operation).Descendants().ToList();
    }

    /// <summary>The operations of the statements from one position to another.</summary>
    public IEnumerable<IOperation> OperationsIn(int first, int last)
        => first > last
            ? []
            : _operations.Where(operation => operation.Syntax.SpanStart >= _list.Statements[first].SpanStart
                && operation.Syntax.Span.End <= _list.Statements[last].Span.End);

    /// <summary>
    /// The statements that hold the given operations and, because a block ends the life of its variables, all that use what these declare.
    /// </summary>
    /// <returns>Null when there are none, or when they cannot be covered.</returns>
    public (int First, int Last)? RangeOf(IReadOnlyCollection<IOperation> operations)
    {
        if (operations.Count == 0)
        {
            return null;
        }

        var positions = operations.Select(operation => _list.IndexOf(operation.Syntax)).ToList();
        var first = positions.Min();
        var last = positions.Max();
        for (var index = last + 1; index < _list.Statements.Count; index++)
        {
            if (UsesVariablesOf(first, last, _list.Statements[index]))
            {
                last = index;
            }
        }

        return first >= 0 && IsCovered(first, last) ? (first, last) : null;
    }

    /// <summary>True where a <c>using</c> declaration behind a statement is legal and may cover all that follows it in the block.</summary>
    public bool AllowsDeclarationAfter(int index)
        => _list.IsBlock
            && _list.Statements[index].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 }
            && IsCovered(index + 1, _list.Statements.Count - 1);

    /// <summary>
    /// True when the statements train nothing and stay on one thread: the mode is the thread's, and what follows an <c>await</c> may run on another.
    /// </summary>
    private bool IsCovered(int first, int last)
        => !_list.Statements.Skip(first).Take(last - first + 1).SelectMany(statement => statement.DescendantTokens())
                .Any(token => token.IsKind(SyntaxKind.AwaitKeyword) || token.IsKind(SyntaxKind.YieldKeyword))
            && !OperationsIn(first, last).Any(operation => _needs.UsesGradients(operation) || _needs.EndsEvaluation(operation));

    private bool UsesVariablesOf(int first, int last, StatementSyntax later)
    {
        var declared = _list.Statements.Skip(first).Take(last - first + 1).SelectMany(DeclaredBy).ToList();
        return later.DescendantTokens().Any(token => declared.Contains(token.ValueText));
    }

    private static IEnumerable<string> DeclaredBy(StatementSyntax statement) => statement.DescendantNodesAndSelf().Select(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    }).OfType<string>();
}
