using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// A BoAmps report (Boavizta) of one stage, as BoAmps advises: the training, else the fine-tuning, else the inference. Its
/// <c>powerConsumption</c> is an energy in kilowatt-hours. What its schema demands and nobody said is named as not known.
/// </summary>
internal sealed class BoAmpsReport : IReportFile
{
    private const string NotKnown = "not known";
    private const double ParametersPerUnit = 1e9;

    private static readonly (string Kind, string Stage)[] Stages =
    [
        (ActivityKinds.Training, "training"),
        (ActivityKinds.FineTuning, "finetuning"),
        (ActivityKinds.Inference, "inference"),
    ];

    /// <inheritdoc />
    public string Format => "boamps";

    /// <inheritdoc />
    public string FileName => "boamps.json";

    /// <inheritdoc />
    public bool IsPublication => true;

    /// <inheritdoc />
    /// <remarks>Null when none of the three stages has a known energy. There is no header, which would need a date of publication.</remarks>
    public byte[]? Render(ReportDocument document)
    {
        foreach (var (kind, stage) in Stages)
        {
            var activities = document.Activities.Where(activity => activity.EnergyKnown && activity.Activity == kind).ToList();
            if (activities.Count > 0)
            {
                return ExchangeJson.Write(Report(document, stage, activities));
            }
        }

        return null;
    }

    private static JsonObject Report(ReportDocument document, string stage, IReadOnlyList<ReportActivity> activities) => new()
    {
        ["task"] = new JsonObject
        {
            ["taskStage"] = stage,
            ["taskFamily"] = NotKnown,
            ["nbRequest"] = Same(activities, "requests"),
            ["algorithms"] = new JsonArray(new JsonObject
            {
                ["algorithmName"] = document.Model,
                ["parametersNumber"] = Same(activities, "parameters") / ParametersPerUnit,
                ["quantization"] = document.Models.Select(model => model.Precision).OfType<string>().Distinct().ToList() is [var precision] ? precision : null,
            }),
            ["dataset"] = new JsonArray(Dataset(stage, Same(activities, "tokens"))),
            ["taskDescription"] = string.Join("; ", activities.Select(activity => activity.Name)),
        },
        ["measures"] = new JsonArray([.. activities.SelectMany(activity => BoAmpsMeasures.Of(document, activity))]),
        ["infrastructure"] = new JsonObject
        {
            ["infraType"] = "other",
            ["components"] = new JsonArray([.. activities.Select(Component).DistinctBy(component => component.ToJsonString())]),
        },
        ["environment"] = Environment(activities),
        ["quality"] = BoAmpsMeasures.Quality(activities),
    };

    /// <summary>Tokens where they are counted: those read in a training, those written in an inference.</summary>
    private static JsonObject Dataset(string stage, double? tokens) => new()
    {
        ["dataUsage"] = tokens is not null && stage == "inference" ? "output" : "input",
        ["dataType"] = tokens is null ? "other" : "token",
        ["dataQuantity"] = tokens,
    };

    /// <summary>The devices where their number is declared, else the system as the one component that it is.</summary>
    private static JsonObject Component(ReportActivity activity)
    {
        var count = activity.DeviceCount is >= 1 and <= int.MaxValue and var devices && double.IsInteger(devices) ? (int)devices : (int?)null;
        return new JsonObject
        {
            ["componentName"] = activity.Hardware,
            ["componentType"] = count is null ? "system" : "device",
            ["nbComponent"] = count ?? 1,
        };
    }

    private static JsonObject? Environment(IReadOnlyList<ReportActivity> activities)
    {
        var countries = activities.Select(ActivityText.Country).Distinct().ToList();
        if (countries is not [{ } code] || !GridCatalog.TryFindCountry(code, out var country))
        {
            return null;
        }

        var grams = activities.Sum(activity => activity.EmissionsKg) * Conversions.GramsPerKilogram;
        var intensity = grams / activities.Sum(activity => activity.EnergyKWh);
        return new JsonObject
        {
            ["country"] = country.Name,
            ["powerSourceCarbonIntensity"] = double.IsFinite(intensity) ? intensity : null,
        };
    }

    /// <summary>The input of this name, where every activity has the same; null otherwise.</summary>
    private static double? Same(IReadOnlyList<ReportActivity> activities, string input)
        => activities.Select(activity => activity.Inputs.FirstOrDefault(item => item.Name == input)?.Value).Distinct().ToList() is [var value] ? value : null;
}
