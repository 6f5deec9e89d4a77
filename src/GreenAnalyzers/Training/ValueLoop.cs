using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Training;

/// <summary>A loop that runs its body once for each of a series of values: <c>foreach</c>, and <c>for</c> with a counter.</summary>
internal sealed class ValueLoop
{
    private ValueLoop(ILoopOperation loop, bool countsByOne, params int?[] factors)
    {
        Loop = loop;
        CountsByOne = countsByOne;
        Factors = factors;
    }

    public ILoopOperation Loop { get; }

    /// <summary>The variables that hold the value; more than one where it is taken apart.</summary>
    public IReadOnlyList<ILocalSymbol> Variables => Loop.Locals;

    /// <summary>True when the values are 0, 1, 2 ..: the loop may only repeat.</summary>
    public bool CountsByOne { get; }

    /// <summary>The number of values, as factors where the values are combinations; null stands for a number that the source does not say.</summary>
    public IReadOnlyList<int?> Factors { get; }

    /// <summary>The number of values; null when the source does not say it.</summary>
    public long? Count => Factors.Aggregate((long?)1, (product, factor) => product * factor);

    /// <summary>True when nested loops made the values, each from values of their own.</summary>
    public bool AreCombinations => Factors.Count > 1;

    /// <summary>The collection that a <c>foreach</c> goes through; null for a counter.</summary>
    public IOperation? Collection => (Loop as IForEachLoopOperation)?.Collection;

    /// <summary>The names of the variables.</summary>
    public string Name => string.Join(", ", Variables.Select(variable => variable.Name));

    /// <summary>From the keyword to the closing parenthesis, without the body.</summary>
    public Location Header => Loop.Syntax switch
    {
        CommonForEachStatementSyntax forEach => Until(forEach, forEach.CloseParenToken),
        ForStatementSyntax @for => Until(@for, @for.CloseParenToken),
        var other => other.GetLocation(),
    };

    /// <summary>True for a loop that can be one; null is the answer for <c>while</c>, for streams and for conditions that more than a bound decides.</summary>
    public static bool IsOne(IOperation operation) => operation switch
    {
        IForEachLoopOperation { IsAsynchronous: false, Locals.Length: > 0 } => true,
        IForLoopOperation loop => CounterRange.IsPlain(loop),
        _ => false,
    };

    /// <summary>True for a loop that can be one, and that stands in no other such loop.</summary>
    public static bool IsOutermost(ILoopOperation loop)
    {
        if (!IsOne(loop))
        {
            return false;
        }

        for (var parent = loop.Parent; parent is not null; parent = parent.Parent)
        {
            if (IsOne(parent))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Null when the loop is none.</returns>
    public static ValueLoop? TryCreate(IOperation operation) => !IsOne(operation) ? null : operation switch
    {
        IForEachLoopOperation loop => new ValueLoop(loop, IsRange(loop.Collection), FactorsOf(loop)),
        IForLoopOperation loop => new ValueLoop(loop, CounterRange.CountsByOne(loop), CounterRange.CountOf(loop)),
        _ => null,
    };

    /// <summary>The sizes of the loops that fill the list through which a loop goes, or the size of its collection.</summary>
    private static int?[] FactorsOf(IForEachLoopOperation loop)
    {
        var fillers = FillingOf(loop)?.Ancestors().Where(ancestor => IsOne(ancestor) && !loop.IsWithin(ancestor)).Select(TryCreate).OfType<ValueLoop>().ToList();
        return fillers?.Count > 1 ? fillers.SelectMany(filler => filler.Factors).Reverse().ToArray() : [CollectionSize.Of(loop.Collection)];
    }

    /// <summary>The only call that adds to the list, which starts empty; null when there is none, or more than one.</summary>
    private static IOperation? FillingOf(IForEachLoopOperation loop)
    {
        var collection = loop.Collection is IConversionOperation conversion ? conversion.Operand : loop.Collection;
        return collection is ILocalReferenceOperation { Local: var list } && SingleValue.Of(collection) is IObjectCreationOperation { Initializer: null }
            ? MemberBodies.Root(loop).DescendantsAndSelf()
                .OfType<IInvocationOperation>()
                .Where(call => call.Instance is ILocalReferenceOperation receiver && SymbolEqualityComparer.Default.Equals(receiver.Local, list))
                .OnlyOrDefault() is { TargetMethod.Name: "Add" } add ? add : null
            : null;
    }

    private static bool IsRange(IOperation collection)
        => SingleValue.Of(collection) is IInvocationOperation { TargetMethod: { Name: "Range", ContainingType.Name: "Enumerable" } };

    private static Location Until(StatementSyntax loop, SyntaxToken last)
        => Location.Create(loop.SyntaxTree, TextSpan.FromBounds(loop.SpanStart, last.Span.End));
}
