using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>A component of a score: what SCI asks for each of them.</summary>
internal static class SciComponent
{
    /// <summary>The component that an activity is: its energy, emissions, method and every factor.</summary>
    public static JsonObject Of(ReportActivity activity) => new()
    {
        ["name"] = activity.Name,
        ["activity"] = activity.Activity,
        ["part"] = activity.Scope.Embodied ? "M" : "E x I",
        ["quantification"] = activity.Evidence == Evidence.Measured ? "measured" : "calculated",
        ["evidence"] = ActivityText.Word(activity.Evidence),
        ["method"] = activity.Method,
        ["formula"] = ActivityText.Formula(activity),
        ["energy"] = activity.EnergyKnown ? SciStage.Bounds([activity], "KWh", _ => activity.EnergyKWh, bound => bound.EnergyKWh) : null,
        ["emissions"] = SciStage.Grams(activity),
        ["i"] = activity.EnergyKnown ? SciStage.Intensity([activity]) : null,
        ["includesPue"] = activity.EnergyKnown ? activity.Scope.IncludesPue : null,
        ["includesIdle"] = activity.EnergyKnown ? activity.Scope.IncludesIdle : null,
        ["place"] = activity.Location,
        ["hardware"] = activity.Hardware,
        ["factors"] = new JsonArray([.. activity.Inputs.Select(Factor)]),
    };

    private static JsonObject Factor(ReportInput input) => new()
    {
        ["name"] = input.Name,
        ["value"] = input.Value,
        ["unit"] = input.Unit.Length == 0 ? null : input.Unit,
        ["source"] = input.Source,
        ["year"] = input.Year,
    };
}
