using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>A pass over rows that are all there before it starts: a loop over a collection, or a query over one.</summary>
internal sealed class RowLoop
{
    private readonly ISymbol _variable;

    private RowLoop(IOperation loop, IOperation rows, ISymbol variable)
    {
        Loop = loop;
        Rows = rows;
        _variable = variable;
    }

    /// <summary>The loop, or the lambda of a query.</summary>
    public IOperation Loop { get; }

    /// <summary>The collection.</summary>
    public IOperation Rows { get; }

    /// <summary>Finds the pass in which <paramref name="operation"/> runs once for each row.</summary>
    /// <returns>Null when the nearest loop or lambda is of another kind.</returns>
    public static RowLoop? Around(IOperation operation)
    {
        var nearest = operation.Ancestors().FirstOrDefault(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation);
        return nearest switch
        {
            IForEachLoopOperation { IsAsynchronous: false } loop when operation.IsWithin(loop.Body) && loop.Locals.Length == 1
                => new RowLoop(loop, loop.Collection, loop.Locals[0]),
            IForLoopOperation { Locals.Length: 1, Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, RightOperand: { } bound } } loop
                when operation.IsWithin(loop.Body) && CountedBy(bound) is { } rows => new RowLoop(loop, rows, loop.Locals[0]),
            IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda when QueryOver(lambda) is { } rows
                => new RowLoop(lambda, rows, lambda.Symbol.Parameters[0]),
            _ => null,
        };
    }

    /// <summary>True for the row of the pass itself.</summary>
    public bool IsRow(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, _variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, _variable),
        _ => false,
    };

    /// <summary>True when what <paramref name="sources"/> go back from is made from the row of the pass.</summary>
    public bool GivesRowTo(ValueSources sources) => sources.Operations.Any(IsRow);

    /// <summary>The collection whose length ends a <c>for</c>.</summary>
    private static IOperation? CountedBy(IOperation bound) => bound switch
    {
        IConversionOperation conversion => CountedBy(conversion.Operand),
        IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } rows } => rows,
        _ => null,
    };

    private static IOperation? QueryOver(IAnonymousFunctionOperation lambda)
        => lambda.ReceivingCall() is { TargetMethod: { Name: "Select", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } } call
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value
            : null;
}
