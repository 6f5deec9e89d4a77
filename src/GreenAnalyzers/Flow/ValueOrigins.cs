using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>
/// Goes from a value back to the expressions that make it: through locals, fields, properties, parameters and returns of the type at hand, and through choices.
/// </summary>
/// <remarks>
/// Not ordered and not sensitive to paths: a variable stands for every value that it may be given. One instance visits a variable once, so
/// that values which are made from each other come to an end.
/// </remarks>
internal sealed class ValueOrigins(Compilation compilation, CancellationToken cancellationToken)
{
    // A pipeline is rarely handed through more than a handful of variables and methods.
    private const int MaximumVariables = 24;

    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>False once a value came from where it cannot be followed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The expressions that make <paramref name="value"/>; those of a variable that was visited before are left out.</summary>
    public IEnumerable<IOperation> Of(IOperation value)
    {
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var current = pending.Pop();
            if (SourcesOf(current) is not { } sources)
            {
                yield return current;
                continue;
            }

            foreach (var source in sources)
            {
                pending.Push(source);
            }
        }
    }

    /// <summary>What a value is taken from unchanged; null for an expression that makes it.</summary>
    private IEnumerable<IOperation>? SourcesOf(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => [conversion.Operand],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => [conditional.WhenTrue, whenFalse],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation @switch => @switch.Arms.Select(arm => arm.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        ILocalReferenceOperation local => Visit(local.Local, () => VariableWrites.To(local.Local, [MemberBodies.Root(local)])),
        IParameterReferenceOperation { Parameter: var parameter } reference => Visit(parameter, () => ArgumentsFor(parameter, reference)),
        IFieldReferenceOperation { Field: { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } field } => Visit(field, () => ValuesOf(field)),
        IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } => Visit(property, () => ValuesOf(property)),
        IInvocationOperation { TargetMethod: var method } when MemberBodies.IsKnown(method) && !method.IsAsync => Visit(method, () => ReturnsOf(method)),
        _ => null,
    };

    private IEnumerable<IOperation> Visit(ISymbol symbol, Func<IEnumerable<IOperation>?> find)
    {
        symbol = symbol.OriginalDefinition;
        if (_visited.Contains(symbol))
        {
            return [];
        }

        var values = _visited.Count < MaximumVariables && _visited.Add(symbol) ? find()?.ToList() : null;
        IsComplete &= values is { Count: > 0 };
        return values ?? [];
    }

    /// <summary>What the calls in the same type pass; a lambda is called by somebody who is not seen.</summary>
    private IEnumerable<IOperation>? ArgumentsFor(IParameterSymbol parameter, IOperation reference)
        => parameter.ContainingSymbol is not IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method
            ? null
            : Bodies(method)
                .SelectMany(body => body.DescendantsAndSelf())
                .OfType<IArgumentOperation>()
                .Where(argument => argument.Parameter is { } passed && SymbolEqualityComparer.Default.Equals(passed.OriginalDefinition, parameter.OriginalDefinition))
                .Select(argument => argument.Value)
                .Concat(VariableWrites.To(parameter, [MemberBodies.Root(reference)]) ?? []);

    private IEnumerable<IOperation>? ValuesOf(IFieldSymbol field) => VariableWrites.To(field, Bodies(field));

    private IEnumerable<IOperation>? ValuesOf(IPropertySymbol property)
        => property.GetMethod is { } getter && ReturnsOf(getter).ToList() is { Count: > 0 } returns ? returns : VariableWrites.To(property, Bodies(property));

    private IEnumerable<IOperation> ReturnsOf(IMethodSymbol method) => MemberBodies.Of(method, compilation, cancellationToken)
        .SelectMany(body => body.DescendantsAndSelf())
        .OfType<IReturnOperation>()
        .Where(@return => @return.Kind == OperationKind.Return && !@return.Ancestors().Any(ancestor => ancestor is IAnonymousFunctionOperation
            || (ancestor is ILocalFunctionOperation local && !SymbolEqualityComparer.Default.Equals(local.Symbol, method.OriginalDefinition))))
        .Select(@return => @return.ReturnedValue)
        .OfType<IOperation>();

    private IEnumerable<IOperation> Bodies(ISymbol member) => MemberBodies.OfType(member.ContainingType, compilation, cancellationToken);
}
