using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// The calls that configure one <c>AutoMLExperiment</c>: a fluent chain, or several statements on one local, field or parameter.
/// </summary>
internal sealed class AutoMLExperimentChain
{
    private readonly IInvocationOperation _call;

    private AutoMLExperimentChain(IInvocationOperation call, IReadOnlyList<IInvocationOperation> calls)
    {
        _call = call;
        Calls = calls;
    }

    /// <summary>All calls on the same experiment in the same member, in the order of the source, the given one among them.</summary>
    public IReadOnlyList<IInvocationOperation> Calls { get; }

    /// <summary>Finds the calls around <paramref name="call"/>.</summary>
    public static AutoMLExperimentChain Around(IInvocationOperation call, AutoMLSymbols autoML)
    {
        var holder = HolderOf(call, autoML);
        var calls = MemberBodies.Root(call)
            .DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Where(other => autoML.ConfiguresExperiment(other) && (SharesChain(other, call, autoML) || SameHolder(HolderOf(other, autoML), holder)))
            .OrderBy(Position)
            .ToList();
        return new AutoMLExperimentChain(call, calls);
    }

    /// <summary>True when <paramref name="other"/> has run whenever the call of this chain runs.</summary>
    public bool AlwaysRunsBefore(IInvocationOperation other) => Position(other) < Position(_call) && BranchOf(other).Span.Contains(_call.Syntax.Span);

    /// <summary>True when <paramref name="other"/> runs whenever the call of this chain has run.</summary>
    public bool AlwaysRunsAfter(IInvocationOperation other) => Position(other) > Position(_call) && BranchOf(other).Span.Contains(_call.Syntax.Span);

    /// <summary>The object or expression on which a configuring call is made.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call)
        => call.Instance ?? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;

    // In a chain the inner call comes first and both start at the same place; the end of the called name orders them.
    private static int Position(IInvocationOperation call) => call.Syntax.Span.End;

    /// <summary>The variable at the start of the chain, or the variable that the whole chain initializes.</summary>
    private static ISymbol? HolderOf(IInvocationOperation call, AutoMLSymbols autoML)
        => StartOf(call, autoML) switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
            _ => EndOf(call, autoML).Parent switch
            {
                IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member } => member.Member,
                _ => null,
            },
        };

    private static bool SharesChain(IInvocationOperation left, IInvocationOperation right, AutoMLSymbols autoML)
        => StartOf(left, autoML) is { } start && start == StartOf(right, autoML);

    private static bool SameHolder(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);

    private static IOperation? StartOf(IInvocationOperation call, AutoMLSymbols autoML)
    {
        IOperation? operation = call;
        while (true)
        {
            switch (operation)
            {
                case IInvocationOperation invocation when autoML.ConfiguresExperiment(invocation):
                    operation = ReceiverOf(invocation);
                    break;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IConditionalAccessInstanceOperation placeholder:
                    operation = ConditionalReceiver.Of(placeholder);
                    break;
                default:
                    return operation;
            }
        }
    }

    private static IOperation EndOf(IOperation call, AutoMLSymbols autoML)
    {
        while (call.Parent is IConversionOperation or IArgumentOperation or IConditionalAccessOperation
            || (call.Parent is IInvocationOperation next && autoML.ConfiguresExperiment(next)))
        {
            call = call.Parent;
        }

        return call;
    }

    /// <summary>The smallest piece of code around a call that runs as a whole or not at all.</summary>
    private static SyntaxNode BranchOf(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            var branches = parent switch
            {
                IConditionalOperation conditional => current != conditional.Condition,
                ISwitchCaseOperation or ISwitchExpressionArmOperation or ILoopOperation or ICatchClauseOperation => true,
                IAnonymousFunctionOperation or ILocalFunctionOperation => true,
                IConditionalAccessOperation access => current == access.WhenNotNull,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => current == binary.RightOperand,
                ICoalesceOperation coalesce => current == coalesce.WhenNull,
                _ => false,
            };
            if (branches)
            {
                return current.Syntax;
            }
        }

        return MemberBodies.Root(operation).Syntax;
    }
}
