using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// Follows the values of a loop forward, through arithmetic, locals, members of configuration objects and methods of the project,
/// to where they end: as a setting of a trainer, in output and bookkeeping, or somewhere else.
/// </summary>
/// <remarks>Members are told apart: what reaches one member of an object does not reach another one.</remarks>
internal sealed partial class SettingFlow
{
    private const int MaximumHolders = 40;
    private const int MaximumDepth = 3;

    private readonly SweepSymbols _symbols;
    private readonly CancellationToken _cancellationToken;
    private readonly IOperation _loop;
    private readonly HashSet<(ISymbol, MemberPath?)> _held = new();
    private readonly Queue<Holder> _pending = new();
    private readonly List<IOperation> _optionsObjects = new();
    private readonly HelperResults _results = new();

    private SettingFlow(ILoopOperation loop, SweepSymbols symbols, CancellationToken cancellationToken)
    {
        _loop = loop;
        _symbols = symbols;
        _cancellationToken = cancellationToken;
    }

    /// <summary>True when a trainer, an optimizer or a module inside the loop, or in a method called from there, is given the value.</summary>
    public bool ReachesTrainer { get; private set; }

    /// <summary>True when the value is used for something else than output and bookkeeping, or is lost from sight.</summary>
    public bool HasOtherUse { get; private set; }

    /// <summary>True when the value chooses an element of an array or list.</summary>
    public bool IsIndex { get; private set; }

    /// <summary>The creations of options of trainers that hold the value.</summary>
    public IReadOnlyList<IOperation> OptionsObjects => _optionsObjects;

    /// <summary>Follows what the variables of a loop hold.</summary>
    public static SettingFlow Follow(ValueLoop loop, SweepSymbols symbols, CancellationToken cancellationToken)
    {
        var flow = new SettingFlow(loop.Loop, symbols, cancellationToken);
        foreach (var variable in loop.Variables)
        {
            flow.Hold(new Holder(variable, Path: null, loop.Loop, Depth: 0, IsInside: true));
        }

        while (flow._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            flow.VisitReferences(flow._pending.Dequeue());
        }

        return flow;
    }

    private void VisitReferences(Holder holder)
    {
        foreach (var operation in holder.Scope.DescendantsAndSelf())
        {
            if (holder.IsHeldBy(operation) && !IsOnlyWritten(operation) && !IsOwnHeader(operation, holder))
            {
                // A value that leaves the loop in a variable and is used after it has no part in what the loop does.
                var isInside = holder.Depth == 0 ? operation.IsWithin(_loop) : holder.IsInside;
                Visit(operation, new Followed(holder.Path, holder.Depth, isInside));
            }
        }
    }

    /// <summary>A variable that is passed by reference is read as well.</summary>
    private static bool IsOnlyWritten(IOperation reference)
        => SingleValue.IsWritten(reference) && reference.Parent is not (IArgumentOperation { Parameter.RefKind: RefKind.Ref } or IAddressOfOperation);

    /// <summary>The condition and the step of the loop that declares the counter.</summary>
    private static bool IsOwnHeader(IOperation reference, Holder holder)
    {
        for (var inner = reference; inner.Parent is { } parent; inner = parent)
        {
            if (parent is IForLoopOperation loop && inner != loop.Body)
            {
                return loop.Locals.Contains(holder.Symbol, SymbolEqualityComparer.Default);
            }
        }

        return false;
    }

    private void Visit(IOperation value, Followed followed)
    {
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case IExpressionStatementOperation or INameOfOperation:
                    return;

                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Hold(declarator.Symbol, parent, followed);
                    return;

                case IAssignmentOperation assignment when assignment.Value == value:
                    Store(assignment.Target, assignment, followed);
                    return;

                case IForEachLoopOperation loop when loop.Collection == value:
                    foreach (var variable in loop.Locals)
                    {
                        Hold(variable, loop, loop.Locals.Length == 1 ? followed : followed.Whole());
                    }

                    return;

                case IArgumentOperation { Parent: { } call } argument:
                    if (VisitArgument(argument, call, followed) is not { } result)
                    {
                        return;
                    }

                    (value, followed) = result;
                    continue;

                case IMemberReferenceOperation member when member.Instance == value:
                    if (VisitMember(member, followed) is not { } part)
                    {
                        return;
                    }

                    (value, followed) = (member, part);
                    continue;

                case IInvocationOperation call when call.Instance == value:
                    if (VisitReceiver(call, followed) is not { } returned)
                    {
                        return;
                    }

                    (value, followed) = (call, returned);
                    continue;

                case IReturnOperation @return:
                    VisitReturn(@return, followed);
                    return;

                case IConditionalAccessOperation access when access.Operation == value:
                    foreach (var receiver in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>())
                    {
                        Visit(receiver, followed);
                    }

                    return;

                default:
                    if (ValueCarriers.Carry(value, parent, followed) is not { } carried)
                    {
                        HasOtherUse |= !ValueCarriers.IsSlot(value, parent) && !ValueCarriers.IsNullCheck(parent, followed);
                        return;
                    }

                    IsIndex |= parent is IArrayElementReferenceOperation;
                    (value, followed) = (parent, carried);
                    continue;
            }
        }
    }
}
