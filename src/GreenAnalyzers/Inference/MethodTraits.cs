using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What the body of a method of the project does about gradients, its lambdas included and the methods that it calls left out.</summary>
internal sealed class MethodTraits
{
    private readonly Lazy<bool> _runsWithGradients;

    /// <summary>Reads the operations of a body.</summary>
    public MethodTraits(IEnumerable<IOperation> operations, GradientNeeds needs)
    {
        var forwards = new List<IInvocationOperation>();
        foreach (var operation in operations)
        {
            UsesGradients |= needs.Symbols.UsesGradients(operation);
            if (operation is not IInvocationOperation call)
            {
                continue;
            }

            Trains |= needs.Symbols.IsTrain(call);
            LeavesGuard |= GradientGuards.IsLoose(call, needs) && !GradientGuards.IsReturned(call);
            if (needs.Symbols.ModeAfter(call) is { } mode)
            {
                Mode = Mode is null || Mode == mode ? mode : GradientMode.Unknown;
            }

            if (needs.Symbols.IsForward(call))
            {
                forwards.Add(call);
            }
        }

        RunsModel = forwards.Count > 0;
        _runsWithGradients = new Lazy<bool>(() => forwards.Any(needs.IsUnguarded), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>True for a body that uses gradients or asks for them.</summary>
    public bool UsesGradients { get; }

    /// <summary>True for a body that switches a module to training, or may do so.</summary>
    public bool Trains { get; }

    /// <summary>True for a body whose guard outlives it, without being handed to the caller.</summary>
    public bool LeavesGuard { get; }

    /// <summary>The mode to which the guards of the body switch; null when it has none.</summary>
    public GradientMode? Mode { get; }

    /// <summary>True for a body that runs a module.</summary>
    public bool RunsModel { get; }

    /// <summary>True for a body that runs a module where none of its guards switches gradients off.</summary>
    public bool RunsWithGradients => _runsWithGradients.Value;
}
