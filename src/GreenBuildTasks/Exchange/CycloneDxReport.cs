using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// A machine-learning bill of materials, CycloneDX 1.6: the energy and the emissions of each activity in the model card of the model, and
/// the model's files. The numbers are those of the report.
/// </summary>
internal sealed class CycloneDxReport : IReportFile
{
    /// <summary>1.7 has the same fields for energy, and fewer tools read it.</summary>
    private const string SpecVersion = "1.6";

    /// <inheritdoc />
    public string Format => "cyclonedx";

    /// <inheritdoc />
    public string FileName => "bom.cdx.json";

    /// <inheritdoc />
    public bool IsPublication => true;

    /// <inheritdoc />
    /// <remarks>There is no serial number and no time stamp: equal knowledge gives equal bytes.</remarks>
    public byte[] Render(ReportDocument document) => ExchangeJson.Write(new JsonObject
    {
        ["$schema"] = $"http://cyclonedx.org/schema/bom-{SpecVersion}.schema.json",
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = SpecVersion,
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["tools"] = new JsonObject { ["components"] = new JsonArray(Tool(document)) },
        },
        ["components"] = new JsonArray(Model(document)),
    });

    private static JsonObject Tool(ReportDocument document) => new()
    {
        ["type"] = "application",
        ["name"] = "GreenDefaults",
        ["version"] = document.ToolVersion,
    };

    private static JsonObject Model(ReportDocument document) => new()
    {
        ["type"] = "machine-learning-model",
        ["bom-ref"] = "model",
        ["name"] = ModelName.Of(document),
        ["components"] = ExchangeJson.ListOrNull(document.Models.Select(File)),
        ["modelCard"] = new JsonObject
        {
            ["considerations"] = new JsonObject
            {
                ["environmentalConsiderations"] = new JsonObject
                {
                    ["energyConsumptions"] = ExchangeJson.ListOrNull(document.Activities.Where(activity => activity.EnergyKnown).Select(Consumption)),
                    ["properties"] = CycloneDxProperties.OfDocument(document),
                },
            },
        },
    };

    private static JsonObject File(ReportModel model) => new()
    {
        ["type"] = "file",
        ["name"] = model.Path,
        ["properties"] = ExchangeJson.NullIfEmpty(CycloneDxProperties.List(
        [
            ("format", model.Format),
            ("size_bytes", DecimalText.Of(model.Bytes)),
            ("parameters", DecimalText.Of(model.Parameters)),
            ("precision", model.Precision),
        ])),
    };

    private static JsonObject Consumption(ReportActivity activity) => new()
    {
        ["activity"] = activity.Activity,
        ["energyProviders"] = Providers(activity),
        ["activityEnergyCost"] = Energy(activity),
        ["co2CostEquivalent"] = Measure(activity.EmissionsKg / Conversions.KilogramsPerTonne, "tCO2eq"),
        ["properties"] = CycloneDxProperties.OfActivity(activity),
    };

    /// <summary>
    /// Who supplied the electricity is not known, but for the country: without one, or with several whose parts are not known, there is no
    /// provider to name. A grid is a mix, so that no energy source is claimed.
    /// </summary>
    private static JsonArray Providers(ReportActivity activity) => ActivityText.Country(activity) is not { } country ? [] : new JsonArray(new JsonObject
    {
        ["description"] = activity.Location,
        ["organization"] = new JsonObject { ["address"] = new JsonObject { ["country"] = country } },
        ["energySource"] = "unknown",
        ["energyProvided"] = Energy(activity),
    });

    private static JsonObject Energy(ReportActivity activity) => Measure(activity.EnergyKWh, "kWh");

    private static JsonObject Measure(double value, string unit) => new() { ["value"] = value, ["unit"] = unit };
}
