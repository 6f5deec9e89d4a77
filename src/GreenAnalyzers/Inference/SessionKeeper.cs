using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What keeps a session: a field or property, directly, by way of a local or in a <c>Lazy</c>, or a registration as a singleton.</summary>
internal static class SessionKeeper
{
    // A factory that calls a factory.
    private const int MaximumFactories = 2;

    /// <summary>The member that is given the session, or the call that registers it; null when neither is seen.</summary>
    public static (ISymbol? Member, IInvocationOperation? Registration)? Of(
        IOperation session, ServiceSymbols services, Compilation compilation, CancellationToken cancellationToken)
        => Of(session, services, compilation, factories: 0, cancellationToken);

    private static (ISymbol? Member, IInvocationOperation? Registration)? Of(
        IOperation value, ServiceSymbols services, Compilation compilation, int factories, CancellationToken cancellationToken)
    {
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    return (fields[0], null);
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    return (properties[0], null);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return UsesOf(local, parent)
                        .Select(use => Of(use, services, compilation, factories, cancellationToken))
                        .FirstOrDefault(keeper => keeper is not null);
                case IAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } target } assignment
                    when assignment.Value == value:
                    return (target.Member, null);
                case IArgumentOperation { Parent: IInvocationOperation call } when services.Registers(call, ServiceSymbols.SingletonNames):
                    return (null, call);
                case IArgumentOperation { Parent: IObjectCreationOperation made }:
                    // A Lazy holds what its function makes; what another object does with a session is followed no further than its registration.
                    value = made;
                    continue;
                case IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation or IBlockOperation or ICoalesceOperation:
                    value = parent;
                    continue;
                case IReturnOperation @return when LambdaAround(@return) is { } lambda:
                    value = lambda;
                    continue;
                case IReturnOperation @return when factories < MaximumFactories:
                    return CallsOf(Functions.MethodAround(@return), compilation, cancellationToken)
                        .Select(call => Of(call, services, compilation, factories + 1, cancellationToken))
                        .FirstOrDefault(keeper => keeper is not null);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The places that read a local which is given a value once.</summary>
    private static IEnumerable<ILocalReferenceOperation> UsesOf(ILocalSymbol local, IOperation declaration)
        => MemberBodies.Root(declaration).DescendantsAndSelf()
            .OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local) && SingleValue.Of(use) != use);

    private static IOperation? LambdaAround(IReturnOperation @return)
        => @return.Ancestors().FirstOrDefault(Functions.IsNested) as IAnonymousFunctionOperation;

    /// <summary>The calls of a factory in its own class.</summary>
    private static IEnumerable<IInvocationOperation> CallsOf(IMethodSymbol? factory, Compilation compilation, CancellationToken cancellationToken)
        => factory is not { MethodKind: MethodKind.Ordinary, ContainingType: { } type }
            ? []
            : MemberBodies.OfType(type, compilation, cancellationToken)
                .SelectMany(body => body.DescendantsAndSelf())
                .OfType<IInvocationOperation>()
                .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, factory.OriginalDefinition));
}
