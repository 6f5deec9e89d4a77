using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// The two scores of SCI for AI with everything that SCI (ISO/IEC 21031:2024, text 1.1) demands beside a score. The consumer's is about using
/// the model, the provider's about everything before; they have different functional units and are never added.
/// </summary>
internal sealed class SciReport : IReportFile
{
    /// <inheritdoc />
    public string Format => "sci";

    /// <inheritdoc />
    public string FileName => "sci.json";

    /// <inheritdoc />
    public bool IsPublication => true;

    /// <inheritdoc />
    /// <remarks>Null without a functional unit: the score is a rate.</remarks>
    public byte[]? Render(ReportDocument document)
    {
        if (document.FunctionalUnit is not { } unit)
        {
            return null;
        }

        var use = document.Activities.Where(IsUse).ToList();
        var making = document.Activities.Where(activity => !IsUse(activity)).ToList();
        var isOfProvider = use.Count == 0 || SciUnit.IsOfProvider(unit.Name);
        var declared = new SciUnit(unit.Name, unit.Count, "functional_unit of the footprint file");
        return ExchangeJson.Write(new JsonObject
        {
            ["specification"] = "SCI 1.1, ISO/IEC 21031:2024, and SCI for AI",
            ["formula"] = "((E x I) + M) per R",
            ["toolVersion"] = document.ToolVersion,
            ["model"] = document.Model,
            ["consumer"] = SciStage.Of(use, "operation and monitoring", isOfProvider ? null : declared),
            ["provider"] = SciStage.Of(
                making, "inception, design and development, deployment, retirement", isOfProvider ? declared : SciUnit.OfTraining(making)),
        });
    }

    /// <summary>SCI for AI counts deployment as the provider's.</summary>
    private static bool IsUse(ReportActivity activity) => activity.Activity == ActivityKinds.Inference;
}
