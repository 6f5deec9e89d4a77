using GreenBuildTasks.IO;
using GreenBuildTasks.Models.Onnx;

namespace GreenBuildTasks.Models;

/// <summary>
/// Finds the files that a program could load instead of a model: same folder, a name that says so, and content that bears it out, with the
/// same inputs, outputs and parameters in a smaller data type.
/// </summary>
internal static class QuantizedSiblings
{
    /// <summary>
    /// Largest difference in the number of parameters, as a share. Quantizing drops or adds some constants; another model differs by more.
    /// </summary>
    private const double ParameterTolerance = 0.1;

    /// <summary>The siblings of each model that has any, by the path of the model; the one to try first comes first.</summary>
    /// <remarks>
    /// 8 bits come first, because they keep the accuracy of most models and can gain speed on CPUs; then 4 bits and less, which cost
    /// accuracy; then 16 bits, which save storage but no time on CPUs. Equal ones are sorted by path.
    /// </remarks>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Find(IReadOnlyList<InspectedModel> models)
    {
        var siblings = new Dictionary<string, IReadOnlyList<string>>(FilePaths.Comparer);
        foreach (var folder in models.GroupBy(model => Path.GetDirectoryName(model.Path) ?? string.Empty, FilePaths.Comparer))
        {
            foreach (var model in folder)
            {
                var found = folder.Where(candidate => IsSibling(model, candidate)).ToList();
                if (found.Count > 0)
                {
                    siblings[model.Path] = [.. found
                        .OrderBy(sibling => Preference(MostFrequentBits(sibling.Info)))
                        .ThenBy(sibling => sibling.Path, StringComparer.Ordinal)
                        .Select(sibling => sibling.Path)];
                }
            }
        }

        return siblings;
    }

    private static bool IsSibling(InspectedModel model, InspectedModel candidate)
        => PrecisionName.IsVariant(Path.GetFileNameWithoutExtension(model.Path), Path.GetFileNameWithoutExtension(candidate.Path))
            && HasSimilarSize(model.Info, candidate.Info)
            && IsSmallerType(model.Info, candidate.Info)
            && DropIn.CanReplace(model.Info, candidate.Info);

    private static bool HasSimilarSize(OnnxModelInfo model, OnnxModelInfo candidate)
        => model.Parameters > 0 && Math.Abs(model.Parameters - candidate.Parameters) <= model.Parameters * ParameterTolerance;

    /// <summary>True when more than half of the candidate's parameters take fewer bits than the model's most frequent type.</summary>
    private static bool IsSmallerType(OnnxModelInfo model, OnnxModelInfo candidate)
    {
        var bits = MostFrequentBits(model);
        var smaller = candidate.Weights.Where(weight => OnnxDataType.BitsOf(weight.Key) < bits).Sum(weight => weight.Value);
        return smaller > candidate.Parameters - smaller;
    }

    /// <summary>Bits of the type that most parameters have; null when it is unknown.</summary>
    private static int? MostFrequentBits(OnnxModelInfo model) => OnnxDataType.BitsOf(model.Weights.MaxBy(weight => weight.Value).Key);

    private static int Preference(int? bits) => bits switch
    {
        8 => 0,
        < 8 => 1,
        _ => 2,
    };
}
