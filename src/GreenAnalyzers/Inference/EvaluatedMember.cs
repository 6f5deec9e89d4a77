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
            || Functions.MethodAround(eval)?.ContainingType is not { } type
            || needs.Symbols.IsModule(type))
        {
            return null;
        }

        if (needs.TraitsOf(type) is not { UsesGradients: false, Trains: false, Mode: null } traits
            || traits.Evals.FirstOrDefault(IsOfModel)?.Syntax != eval.Syntax)
        {
            return null;
        }

        var forwards = traits.Forwards.Where(IsOfModel).ToList();
        return forwards.All(RecordsGraph) ? forwards.FirstOrDefault() : null;

        bool IsOfModel(IInvocationOperation call) => model.Includes(ModelReference.Of(call, needs.Symbols));

        bool RecordsGraph(IInvocationOperation forward)
            => needs.IsUnguarded(forward) && !(Functions.MethodAround(forward) is { } method && needs.IsDecidedByCallers(method));
    }
}
