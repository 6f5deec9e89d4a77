using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// A model in a field or property that one member of a type switches to evaluation and another one runs: nothing in the type may train, use
/// gradients, or switch them off.
/// </summary>
internal static class EvaluatedMember
{
    /// <summary>The first call that runs the model.</summary>
    /// <returns>Null when there is none, when the type does anything about gradients, or when <paramref name="eval"/> is not the first of its kind.</returns>
    public static IInvocationOperation? ForwardOf(IInvocationOperation eval, GradientNeeds needs)
    {
        // The members of a module are run by whoever runs the module.
        if (ModelReference.Of(eval, needs.Symbols) is not { IsMember: true } model
            || Callers.MethodAround(eval)?.ContainingType is not { } type
            || needs.Symbols.IsModule(type))
        {
            return null;
        }

        var operations = MemberBodies.OfType(type, needs.Compilation, needs.CancellationToken).SelectMany(body => body.Descendants()).ToList();
        var calls = operations.OfType<IInvocationOperation>().ToList();
        if (operations.Any(needs.Symbols.UsesGradients)
            || calls.Any(call => needs.Symbols.IsTrain(call) || needs.Symbols.ModeAfter(call) is not null)
            || calls.FirstOrDefault(call => needs.Symbols.IsEval(call) && model.Includes(ModelReference.Of(call, needs.Symbols)))?.Syntax != eval.Syntax)
        {
            return null;
        }

        var forwards = calls.Where(call => needs.Symbols.IsForward(call) && model.Includes(ModelReference.Of(call, needs.Symbols))).ToList();
        return forwards.All(forward => needs.IsUnguarded(forward) && !Callers.Decide(forward, needs)) ? forwards.FirstOrDefault() : null;
    }
}
