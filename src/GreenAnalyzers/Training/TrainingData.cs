using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>Where the data of a training comes from, as far as its passes are concerned.</summary>
internal sealed class TrainingData(PipelineSymbols pipelines, PipelineUpstream upstream, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ValueOrigins _views = new(compilation, cancellationToken);
    private readonly ValueOrigins _models = new(compilation, cancellationToken);

    /// <summary>True when the data is cached as a view.</summary>
    public bool IsCached { get; private set; }

    /// <summary>True when the rows are objects in memory, or a query over some.</summary>
    public bool IsFromObjects { get; private set; }

    /// <summary>True when each pass parses text or asks a database.</summary>
    public bool IsParsed { get; private set; }

    /// <summary>Adds the data of a call that trains. A view that a fitted chain has transformed adds that chain to what is upstream.</summary>
    public void Add(IOperation data)
    {
        foreach (var origin in _views.Of(data))
        {
            switch (origin)
            {
                case IInvocationOperation call:
                    AddCall(call);
                    break;
                // One half of a split.
                case IMemberReferenceOperation { Instance: { } instance }:
                    Add(instance);
                    break;
            }
        }
    }

    private void AddCall(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "Cache":
                IsCached = true;
                return;
            case "LoadFromEnumerable":
                IsFromObjects = true;
                return;
            case "LoadFromTextFile" or "LoadFromSvmLightFile":
            case "Load" when call.TargetMethod.ContainingType.Name is "TextLoader" or "DatabaseLoader" or "DataLoaderExtensions":
                IsParsed = true;
                return;
            case "Transform" when call.Instance is { } model:
                AddModel(model);
                break;
        }

        // Shuffled, filtered, split: rows of the same data.
        if (pipelines.DataOf(call) is { } source)
        {
            Add(source);
        }
    }

    private void AddModel(IOperation model)
    {
        foreach (var origin in _models.Of(model))
        {
            if (origin is IInvocationOperation { Instance: { } chain } fit && pipelines.Fits(fit))
            {
                upstream.AddChain(chain);
            }
        }
    }
}
