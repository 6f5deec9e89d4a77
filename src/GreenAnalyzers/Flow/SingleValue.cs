using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>Looks through conversions and through locals that are given a value once.</summary>
internal static class SingleValue
{
    // A local that is initialized by a local that is ...: real code stops after two or three.
    private const int MaximumHops = 8;

    // Rules ask for one local after the other: the member is read once. The table lets go of a member as soon as nothing else holds it.
    private static readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, IOperation>> Initializers = new();

    /// <summary>The expression that <paramref name="value"/> stands for, or itself when it cannot be seen through.</summary>
    public static IOperation Of(IOperation value)
    {
        for (var hop = 0; hop < MaximumHops; hop++)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case ILocalReferenceOperation local when Initializers.GetValue(MemberBodies.Root(local), InitializersOf).TryGetValue(local.Local, out var initializer):
                    value = initializer;
                    break;
                default:
                    return value;
            }
        }

        return value;
    }

    /// <summary>The initializers of the locals of a member that are never assigned again, by whatever means.</summary>
    private static Dictionary<ILocalSymbol, IOperation> InitializersOf(IOperation member)
    {
        var initializers = new Dictionary<ILocalSymbol, IOperation>(SymbolEqualityComparer.Default);
        var written = new List<ILocalSymbol>();
        foreach (var operation in member.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    if ((declarator.Initializer?.Value ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer?.Value) is { } initializer)
                    {
                        initializers[declarator.Symbol] = initializer;
                    }

                    break;
                case ILocalReferenceOperation local when IsWritten(local):
                    written.Add(local.Local);
                    break;
            }
        }

        written.ForEach(local => initializers.Remove(local));
        return initializers;
    }

    /// <summary>True where a reference to a variable or member gives it a value, or may do so.</summary>
    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        IAddressOfOperation => true,
        _ => false,
    };
}
