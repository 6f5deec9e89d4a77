using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>Finds the loop that sends a request for each element: around the request, or around a call of the method that sends it.</summary>
internal sealed class RequestLoops(Compilation compilation)
{
    private readonly SequenceSymbols _sequences = new(compilation);
    private readonly Lazy<References> _references = new(() => new References(compilation));

    /// <returns>Null where no loop over known elements repeats the request.</returns>
    public ItemRepetition? Around(IOperation call, IOperation input, CancellationToken cancellationToken)
        => ItemRepetition.Of(call, input, _sequences) ?? AroundCaller(call, input, cancellationToken);

    private ItemRepetition? AroundCaller(IOperation call, IOperation input, CancellationToken cancellationToken)
    {
        // What is sent in a loop or a lambda of the method is a question of its own, which has been answered.
        if (call.Ancestors().Any(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation)
            || Functions.MethodAround(call) is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            return null;
        }

        var parameters = ValueSources.Of(input).ParametersOf(method).Select(parameter => parameter.Ordinal).ToList();
        return parameters.Count == 0
            ? null
            : _references.Value.To(method, cancellationToken)?.OfType<IInvocationOperation>()
                .Select(caller => OfArguments(caller, parameters))
                .FirstOrDefault(repetition => repetition is not null);
    }

    private ItemRepetition? OfArguments(IInvocationOperation caller, List<int> parameters) => caller.Arguments
        .Where(argument => argument.Parameter is { Ordinal: var ordinal } && parameters.Contains(ordinal))
        .Select(argument => ItemRepetition.Of(caller, argument.Value, _sequences))
        .FirstOrDefault(repetition => repetition is not null);
}
