using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>Where a trainer is put into chains, and where it, or a chain that holds it, is trained.</summary>
internal sealed class TrainerUses
{
    private readonly List<IInvocationOperation> _appends = new();
    private readonly List<IInvocationOperation> _trainings = new();

    private TrainerUses(ObjectFlow flow, PipelineSymbols pipelines)
    {
        foreach (var use in flow.Uses)
        {
            switch (use)
            {
                case IArgumentOperation { Parent: IInvocationOperation call } argument
                    when pipelines.Appends(call) && PipelineSymbols.AppendedBy(call) == argument.Value:
                    _appends.Add(call);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } when pipelines.CrossValidates(call):
                case IInvocationOperation fit when pipelines.Fits(fit):
                    _trainings.Add(use as IInvocationOperation ?? (IInvocationOperation)use.Parent!);
                    break;
            }
        }
    }

    /// <summary>The calls that put the trainer, or a chain that holds it, behind other estimators; the innermost first.</summary>
    public IReadOnlyList<IInvocationOperation> Appends => _appends;

    /// <summary>The calls that train it.</summary>
    public IReadOnlyList<IInvocationOperation> Trainings => _trainings;

    /// <summary>Follows the trainer that <paramref name="trainer"/> makes.</summary>
    public static TrainerUses Of(IOperation trainer, PipelineSymbols pipelines, Compilation compilation, CancellationToken cancellationToken)
        => new(ObjectFlow.Follow(trainer, compilation, call => pipelines.Chains(call) || pipelines.Wraps(call), cancellationToken), pipelines);
}
