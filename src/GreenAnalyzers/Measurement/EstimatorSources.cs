using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Measurement;

/// <summary>
/// Tells estimators that learn from those that only transform: a chain learns when a trainer is among what it is made from, here, in a helper of the
/// project, in a field or at a caller.
/// </summary>
internal sealed class EstimatorSources(TrainingCallSymbols symbols, References references, Compilation compilation)
{
    // A chain is built in one method, sometimes two; what is further away is not worth the time of the IDE.
    private const int MaximumSteps = 12;

    /// <summary>True when a trainer is seen; false also when nothing can be seen.</summary>
    public bool HoldTrainer(IOperation estimator, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<IOperation>();
        pending.Enqueue(estimator);
        for (var step = 0; step < MaximumSteps && pending.Count > 0; step++)
        {
            foreach (var operation in ValueSources.Of(pending.Dequeue()).Operations)
            {
                if (symbols.IsTrainer(operation.Type))
                {
                    return true;
                }

                if (SourceOf(operation) is { } symbol && seen.Add(symbol))
                {
                    ValuesOf(symbol, cancellationToken).ToList().ForEach(pending.Enqueue);
                }
            }
        }

        return false;
    }

    /// <summary>What of the project gives the operation its value.</summary>
    private static ISymbol? SourceOf(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => member.Member,
            _ => null,
        };
        return symbol?.OriginalDefinition is { DeclaringSyntaxReferences.IsEmpty: false } source ? source : null;
    }

    private IEnumerable<IOperation> ValuesOf(ISymbol symbol, CancellationToken cancellationToken) => symbol switch
    {
        IMethodSymbol method => Returned(MemberBodies.Of(method, compilation, cancellationToken)),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => (references.To(method, cancellationToken) ?? [])
            .OfType<IInvocationOperation>()
            .SelectMany(call => call.Arguments)
            .Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
            .Select(argument => argument.Value),
        IPropertySymbol { GetMethod: { } getter } property => Assigned(property, cancellationToken)
            .Concat(Returned(MemberBodies.Of(getter, compilation, cancellationToken))),
        _ => Assigned(symbol, cancellationToken),
    };

    private static IEnumerable<IOperation> Returned(IEnumerable<IOperation> bodies)
        => bodies.SelectMany(body => body.DescendantsAndSelf()).OfType<IReturnOperation>().Select(@return => @return.ReturnedValue).OfType<IOperation>();

    private IEnumerable<IOperation> Assigned(ISymbol member, CancellationToken cancellationToken)
        => MemberBodies.OfType(member.ContainingType, compilation, cancellationToken)
            .SelectMany(body => body.DescendantsAndSelf())
            .Select(operation => operation switch
            {
                IFieldInitializerOperation initializer when initializer.InitializedFields.Contains(member, SymbolEqualityComparer.Default) => initializer.Value,
                IPropertyInitializerOperation initializer when initializer.InitializedProperties.Contains(member, SymbolEqualityComparer.Default)
                    => initializer.Value,
                IAssignmentOperation { Target: IMemberReferenceOperation target } assignment
                    when SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member) => assignment.Value,
                _ => null,
            })
            .OfType<IOperation>();
}
