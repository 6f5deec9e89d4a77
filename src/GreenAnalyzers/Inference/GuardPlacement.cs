using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// Where a guard belongs so that it covers the forward passes and nothing else that matters: the rest of a block when all of that may run without
/// gradients, and otherwise the statements from the first forward pass to the last. The code fix reads it from the diagnostic.
/// </summary>
internal sealed class GuardPlacement
{
    /// <summary>Key of the diagnostic property that holds the name for the variable of a <c>using</c> declaration; absent for the block form.</summary>
    internal const string Variable = nameof(Variable);

    /// <summary>Key of the diagnostic property that holds the expression of a guard that is to be inserted; absent where the code has one.</summary>
    internal const string Guard = nameof(Guard);

    private GuardPlacement(ImmutableDictionary<string, string?> properties, params StatementSyntax[] statements)
    {
        Properties = properties;
        Locations = statements.Select(statement => statement.GetLocation()).ToList();
    }

    /// <summary>What the code fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>In the form of a declaration the statement before it; in the form of a block the first and the last statement in it.</summary>
    public IReadOnlyList<Location> Locations { get; }

    /// <summary>Places a new guard behind <c>eval()</c>, so that it covers the given forward passes.</summary>
    /// <returns>Null where no place is right.</returns>
    public static GuardPlacement? After(IInvocationOperation eval, IReadOnlyList<IOperation> forwards, GradientNeeds needs)
    {
        if (StatementList.Around(eval.Syntax, forwards.Select(forward => forward.Syntax)) is not { } list
            || GuardNames.TorchExpression(eval) is not { } guard)
        {
            return null;
        }

        var scope = new GuardScope(list, eval, needs);
        var start = list.IndexOf(eval.Syntax);
        if (scope.RangeOf(forwards) is not { } range || range.First <= start)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(Guard, guard);
        return list.Statements[start] is ExpressionStatementSyntax && scope.AllowsDeclarationAfter(start)
            ? new GuardPlacement(properties.Add(Variable, GuardNames.FreeVariable(eval.Syntax, [], skip: 0)), list.Statements[start])
            : new GuardPlacement(properties, list.Statements[range.First], list.Statements[range.Last]);
    }

    /// <summary>Gives a guard that is dropped a <c>using</c> around what works on tensors after it.</summary>
    /// <returns>Null where none would do what the code does now.</returns>
    public static GuardPlacement? ForDropped(IInvocationOperation guard, GradientNeeds needs)
    {
        if (StatementList.Around(guard.Syntax) is not { } list || DroppingStatement(list, guard.Syntax) is not { } statement)
        {
            return null;
        }

        var scope = new GuardScope(list, guard, needs);
        var start = list.IndexOf(statement);
        var work = scope.OperationsIn(start + 1, list.Statements.Count - 1).Where(needs.WorksOnTensors).ToList();
        if (scope.RangeOf(work) is not { } range)
        {
            return null;
        }

        if (!scope.AllowsDeclarationAfter(start))
        {
            return new GuardPlacement(ImmutableDictionary<string, string?>.Empty, list.Statements[range.First], list.Statements[range.Last]);
        }

        var variable = statement is LocalDeclarationStatementSyntax declaration
            ? declaration.Declaration.Variables[0].Identifier.Text
            : GuardNames.FreeVariable(statement, statement.DescendantTokens(), DroppedBefore(guard, needs));
        return new GuardPlacement(ImmutableDictionary<string, string?>.Empty.Add(Variable, variable), statement);
    }

    /// <summary>The statement that is nothing but the guard: a call, a discard, or the declaration of one local.</summary>
    private static StatementSyntax? DroppingStatement(StatementList list, SyntaxNode guard) => list.Statements[list.IndexOf(guard)] switch
    {
        ExpressionStatementSyntax { Expression: var call } statement when call == guard => statement,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Right: var value } } statement
            when value == guard => statement,
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } statement when variables[0].Initializer?.Value == guard => statement,
        _ => null,
    };

    private static int DroppedBefore(IInvocationOperation guard, GradientNeeds needs)
        => MemberBodies.Root(guard).Descendants().OfType<IInvocationOperation>().Count(other => other.Syntax.SpanStart < guard.Syntax.SpanStart
            && other.Parent is IExpressionStatementOperation && needs.Symbols.ModeAfter(other) is not null);
}
