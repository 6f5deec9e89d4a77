using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>Decides whether the threads of a session spin while they wait, which they do unless the options of the session say otherwise.</summary>
internal sealed class SpinningOptions(OnnxSessionSymbols onnx, Compilation compilation, CancellationToken cancellationToken)
{
    private const string Threads = "IntraOpNumThreads";

    /// <summary>True when all options are seen and none concerns spinning, the threads' number or another processor.</summary>
    /// <param name="session">The creation of the session.</param>
    /// <param name="creation">The creation of the options in the same member; null when the session has none.</param>
    public bool AreDefaultFor(IObjectCreationOperation session, out IObjectCreationOperation? creation)
    {
        creation = null;
        if (session.Arguments.FirstOrDefault(argument => onnx.IsOptions(argument.Parameter?.Type)) is not { } argument)
        {
            return true;
        }

        switch (SingleValue.Of(argument.Value))
        {
            case IObjectCreationOperation made when onnx.IsOptions(made.Type):
                creation = made;
                return LeaveSpinning(made);
            case IInvocationOperation call when MemberBodies.IsKnown(call.TargetMethod):
                var returned = MemberBodies.Of(call.TargetMethod, compilation, cancellationToken)
                    .SelectMany(body => body.DescendantsAndSelf())
                    .OfType<IReturnOperation>()
                    .Select(@return => @return.ReturnedValue is { } value ? SingleValue.Of(value) : null)
                    .ToList();
                return returned.Count > 0
                    && returned.All(value => value is IObjectCreationOperation made && onnx.IsOptions(made.Type) && LeaveSpinning(made))
                    && LeaveSpinning(call);
            default:
                return false;
        }
    }

    private bool LeaveSpinning(IOperation options)
    {
        var flow = ObjectFlow.Follow(options, compilation, static _ => false, cancellationToken);
        return !flow.Escapes
            && !flow.IsShared
            && flow.Uses.All(LeavesSpinning)
            && (options as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().All(LeavesThreads) != false;
    }

    private bool LeavesSpinning(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod.Name: "AddSessionConfigEntry", Arguments: { Length: > 0 } arguments }
            => arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: string key }
                && key.IndexOf("spin", StringComparison.Ordinal) < 0,
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } }
            => onnx.IsOptions(type)
                && name != "DisablePerSessionThreads"
                && (name == "AppendExecutionProvider_CPU" || !name.StartsWith("AppendExecutionProvider", StringComparison.Ordinal)),
        IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } => LeavesThreads(assignment),
        IPropertyReferenceOperation => true,
        IArgumentOperation { Parent: IObjectCreationOperation session } when onnx.MakesSession(session) => true,
        IArgumentOperation { Parent: IInvocationOperation call } => MemberBodies.IsKnown(call.TargetMethod),
        IUsingOperation => true,
        _ => false,
    };

    /// <summary>One thread has nobody to wait for; a number that the source does not say may be one.</summary>
    private static bool LeavesThreads(ISimpleAssignmentOperation assignment)
        => assignment.Target is not IPropertyReferenceOperation { Property.Name: Threads }
            || SingleValue.Of(assignment.Value) is { ConstantValue: { HasValue: true, Value: not 1 } }
                or IPropertyReferenceOperation { Property: { Name: "ProcessorCount", ContainingType.Name: "Environment" } };
}
