using GreenAnalyzers.Facts;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Models;

/// <summary>What to say about a float32 model: it depends on which operators hold its weights and on where it runs.</summary>
/// <remarks>
/// Only sizes are promised, because only they follow from the file. That int8 makes MatMul and Gemm faster on a CPU, and convolutions not, is
/// what measurements with ONNX Runtime show; how much must be measured with the user's own inputs.
/// </remarks>
internal static class ReducedPrecisionAdvice
{
    private static readonly HashSet<string> MatrixOperators = new(StringComparer.Ordinal) { "MatMul", "Gemm", "Attention" };

    /// <summary>True when all weights of the model are float32.</summary>
    public static bool IsFloat32(ModelFact model) => model.Weights is { Count: 1 } weights && weights[0].Key == "float32";

    /// <summary>Siblings that the program will find where it finds the model.</summary>
    public static IEnumerable<ModelFact> UsableSiblings(ModelFact model, IReadOnlyList<ModelFact> models)
        => model.QuantizedSiblings
            .Select(path => models.FirstOrDefault(other => other.Path == path))
            .OfType<ModelFact>()
            .Where(sibling => sibling.CopiedToOutput || !model.CopiedToOutput);

    /// <summary>The end of the message, and how sure it is.</summary>
    public static (DiagnosticSeverity Severity, string Text) For(ModelFact model, IReadOnlyList<ModelFact> models, bool runsOnCpu)
    {
        var matrixWeights = model.Operators.Where(count => MatrixOperators.Contains(count.Key)).Sum(count => count.Value);
        var isMatrixHeavy = 2 * matrixWeights >= model.Parameters;
        var severity = isMatrixHeavy && runsOnCpu ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        if (UsableSiblings(model, models).FirstOrDefault() is { } sibling)
        {
            return (severity, $"load '{Figures.FileName(sibling.Path)}' beside it ({Figures.Bytes(sibling.Bytes)}) and check the accuracy");
        }

        if (model.QuantizedSiblings.Count > 0)
        {
            return (severity, $"copy '{Figures.FileName(model.QuantizedSiblings[0])}' to the output as well, load it and check the accuracy");
        }

        if (isMatrixHeavy && runsOnCpu)
        {
            // One byte instead of four for each of these weights; the scales are few.
            var bytes = model.Bytes - (3 * matrixWeights);
            return (severity, $"with int8 weights for MatMul and Gemm it would take about {Figures.Bytes(bytes)}; quantize it and check the accuracy");
        }

        var halved = model.Bytes - (2 * model.Parameters);
        return runsOnCpu
            ? (severity, $"float16 weights would take about {Figures.Bytes(halved)} on disk and in transfer, at the same speed on a CPU; check the accuracy")
            : (severity, $"float16 would take about {Figures.Bytes(halved)} and suits the accelerator; check ranges and accuracy");
    }
}
