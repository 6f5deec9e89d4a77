using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What a method or a type of the project does about gradients, its lambdas included and the methods that it calls left out.</summary>
internal sealed class GradientTraits
{
    private readonly List<IInvocationOperation> _evals = new();
    private readonly List<IInvocationOperation> _forwards = new();

    /// <summary>Reads the operations of its bodies.</summary>
    public GradientTraits(IEnumerable<IOperation> operations, GradientSymbols symbols)
    {
        foreach (var operation in operations)
        {
            UsesGradients |= symbols.UsesGradients(operation);
            HasBackward |= symbols.IsBackward(operation);
            if (operation is not IInvocationOperation call)
            {
                continue;
            }

            Trains |= symbols.IsTrain(call);
            LeavesGuard |= GradientGuards.IsLoose(call, symbols) && !GradientGuards.IsReturned(call);
            if (symbols.ModeAfter(call) is { } mode)
            {
                Mode = Mode is null || Mode == mode ? mode : GradientMode.Unknown;
            }

            if (symbols.IsForward(call))
            {
                _forwards.Add(call);
            }
            else if (symbols.IsEval(call))
            {
                _evals.Add(call);
            }
        }
    }

    /// <summary>True where gradients are used or asked for.</summary>
    public bool UsesGradients { get; }

    /// <summary>True where gradients are computed, as a training does.</summary>
    public bool HasBackward { get; }

    /// <summary>True where a module is switched to training, or may be.</summary>
    public bool Trains { get; }

    /// <summary>True where a guard outlives the method, without being handed to the caller.</summary>
    public bool LeavesGuard { get; }

    /// <summary>The mode to which the guards switch; null when there are none.</summary>
    public GradientMode? Mode { get; }

    /// <summary>The calls that switch a module to evaluation.</summary>
    public IReadOnlyList<IInvocationOperation> Evals => _evals;

    /// <summary>The calls that run a module.</summary>
    public IReadOnlyList<IInvocationOperation> Forwards => _forwards;
}
