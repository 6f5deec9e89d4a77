using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>What a chain of estimators holds in front of a trainer: the transforms that each pass repeats, and whether a checkpoint keeps their result.</summary>
/// <remarks>
/// A checkpoint works only when another step of <em>its own</em> chain follows. <c>Append</c> keeps a chain that it is given as one step, so a
/// checkpoint at the end of an argument does nothing.
/// </remarks>
internal sealed class PipelineUpstream(PipelineSymbols pipelines, FeaturizationSymbols featurization, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ValueOrigins _chains = new(compilation, cancellationToken);

    // A step that is not known is still a step: what it caches, it caches for itself.
    private readonly ValueOrigins _steps = new(compilation, cancellationToken);

    /// <summary>False when a chain comes from where it cannot be followed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>True when a checkpoint works in front of the trainer.</summary>
    public bool IsCached { get; private set; }

    /// <summary>True when there is a transform of whatever kind.</summary>
    public bool HasTransform { get; private set; }

    /// <summary>A transform that takes much work for each row; null when none is seen.</summary>
    public IInvocationOperation? Costly { get; private set; }

    /// <summary>A checkpoint that does nothing because its own chain ends with it; null when there is none.</summary>
    public IInvocationOperation? DeadCheckpoint { get; private set; }

    /// <summary>Adds the chain behind which a trainer, or what holds it, is appended.</summary>
    public void AddChain(IOperation chain)
    {
        foreach (var origin in _chains.Of(chain))
        {
            switch (origin)
            {
                case IInvocationOperation call when pipelines.AppendsCheckpoint(call):
                    IsCached = true;
                    AddChain(PipelineSymbols.ReceiverOf(call));
                    break;
                case IInvocationOperation call when pipelines.Appends(call):
                    AddChain(PipelineSymbols.ReceiverOf(call));
                    AddAppended(call);
                    break;
                case IInvocationOperation call when pipelines.Wraps(call):
                    AddChain(PipelineSymbols.ReceiverOf(call));
                    break;
                default:
                    AddStart(origin);
                    break;
            }
        }

        IsComplete &= _chains.IsComplete;
    }

    /// <summary>A step that is a chain of its own: whatever it caches, it caches for its own steps.</summary>
    private void AddStep(IOperation step, bool isLast)
    {
        foreach (var origin in _steps.Of(step))
        {
            switch (origin)
            {
                case IInvocationOperation call when pipelines.AppendsCheckpoint(call):
                    DeadCheckpoint = isLast ? call : DeadCheckpoint;
                    AddStep(PipelineSymbols.ReceiverOf(call), isLast: false);
                    break;
                case IInvocationOperation call when pipelines.Appends(call):
                    AddStep(PipelineSymbols.ReceiverOf(call), isLast: false);
                    AddAppended(call);
                    break;
                case IInvocationOperation call when pipelines.Wraps(call):
                    AddStep(PipelineSymbols.ReceiverOf(call), isLast);
                    break;
                default:
                    AddTransform(origin);
                    break;
            }
        }
    }

    private void AddAppended(IInvocationOperation append)
    {
        if (PipelineSymbols.AppendedBy(append) is { } step)
        {
            AddStep(step, isLast: true);
        }
    }

    /// <summary>The first step of a chain is a call into a library, or an empty chain; anything else may be a chain that is not seen.</summary>
    private void AddStart(IOperation origin)
    {
        switch (origin)
        {
            case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true }:
                AddTransform(origin);
                break;
            case IObjectCreationOperation { Type: { } type }:
                HasTransform |= !pipelines.IsChain(type);
                break;
            case { ConstantValue: { HasValue: true, Value: null } }:
                break;
            default:
                IsComplete = false;
                break;
        }
    }

    private void AddTransform(IOperation origin)
    {
        HasTransform = true;
        if (origin is IInvocationOperation call && featurization.IsCostly(call))
        {
            Costly ??= call;
        }
    }
}
