using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// The model as an AI package of SPDX 3.0.1, JSON-LD. SPDX has properties for the energy of training, of fine-tuning and of inference, and
/// none for carbon, ranges or methods: these are annotations.
/// </summary>
internal sealed class SpdxReport : IReportFile
{
    private const string SpecVersion = "3.0.1";
    private const string NoLicenseAssertion = $"https://spdx.org/rdf/{SpecVersion}/terms/ExpandedLicensing/NoAssertionLicense";

    private static readonly (string Kind, string Property)[] EnergyProperties =
    [
        (ActivityKinds.Training, "ai_trainingEnergyConsumption"),
        (ActivityKinds.FineTuning, "ai_finetuningEnergyConsumption"),
        (ActivityKinds.Inference, "ai_inferenceEnergyConsumption"),
    ];

    /// <inheritdoc />
    public string Format => "spdx";

    /// <inheritdoc />
    public string FileName => "spdx.json";

    /// <inheritdoc />
    public bool IsPublication => true;

    /// <inheritdoc />
    /// <remarks>Null when no training, fine-tuning or inference has a known energy.</remarks>
    public byte[]? Render(ReportDocument document)
    {
        if (Consumption(document) is not { } consumption)
        {
            return null;
        }

        var elements = new SpdxElements(document);
        var agent = elements.Element("SoftwareAgent", "Agent", new() { ["name"] = $"GreenDefaults {document.ToolVersion}" });
        var package = elements.Element("ai_AIPackage", "Model", new()
        {
            ["name"] = ModelName.Of(document),
            ["software_primaryPurpose"] = "model",
            ["ai_energyConsumption"] = consumption,
        });
        // The profile demands one license of each kind, and an assertion about it is not ours to make.
        var licenses = new[] { "hasConcludedLicense", "hasDeclaredLicense" }.Select(type => elements.Element("Relationship", type, new()
        {
            ["from"] = SpdxElements.Id(package),
            ["relationshipType"] = type,
            ["to"] = ExchangeJson.Texts(NoLicenseAssertion),
        }));
        var annotations = document.Activities.Select((activity, index) => elements.Element("Annotation", $"Activity{index + 1}", new()
        {
            ["annotationType"] = "other",
            ["subject"] = SpdxElements.Id(package),
            ["statement"] = ActivityText.Statement(activity),
        }));
        JsonObject[] members = [agent, package, .. licenses, .. annotations];
        var bom = elements.Element("SpdxDocument", "Document", new()
        {
            ["name"] = $"{ModelName.Of(document)}: energy consumption",
            ["profileConformance"] = ExchangeJson.Texts("core", "software", "ai"),
            ["rootElement"] = ExchangeJson.Texts(SpdxElements.Id(package)),
            ["element"] = ExchangeJson.Texts(members.Select(SpdxElements.Id)),
        });
        return ExchangeJson.Write(new JsonObject
        {
            ["@context"] = $"https://spdx.org/rdf/{SpecVersion}/spdx-context.jsonld",
            ["@graph"] = new JsonArray([elements.CreationInfo(SpecVersion, agent), bom, .. members]),
        });
    }

    private static JsonObject? Consumption(ReportDocument document)
    {
        var consumption = new JsonObject { ["type"] = "ai_EnergyConsumption" };
        foreach (var (kind, property) in EnergyProperties)
        {
            var known = document.Activities.Where(activity => activity.EnergyKnown && activity.Activity == kind);
            if (ExchangeJson.ListOrNull(known.Select(Description)) is { } descriptions)
            {
                consumption[property] = descriptions;
            }
        }

        return consumption.Count > 1 ? consumption : null;
    }

    private static JsonObject Description(ReportActivity activity) => new()
    {
        ["type"] = "ai_EnergyConsumptionDescription",
        // A decimal of XML Schema: text, without an exponent.
        ["ai_energyQuantity"] = DecimalText.Of(activity.EnergyKWh),
        ["ai_energyUnit"] = "kilowattHour",
    };
}
