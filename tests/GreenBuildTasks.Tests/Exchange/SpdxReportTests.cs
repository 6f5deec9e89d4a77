using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Footprint;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Estimation;
using static GreenBuildTasks.Reports.WrittenDigits;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class SpdxReportTests
{
    private static readonly SpdxReport Form = new();

    /// <summary>Every document that has a form in SPDX.</summary>
    internal static IEnumerable<ReportDocument> Documents => All.Where(document => document != EmissionsOnly).Append(FineTuned);

    private static ReportDocument FineTuned { get; } = TestReports.Document(
        TestReports.Of(TestReports.Training.Estimate with { Activity = ActivityKinds.FineTuning, Name = "Tuned" }),
        TestReports.Of(TestReports.Training.Estimate with { Activity = ActivityKinds.Design, Name = "Experiments" }));

    [Fact]
    public void The_energy_is_that_of_the_three_kinds_in_kilowatt_hours_as_text()
    {
        var package = Package(Declared);

        Assert.Equal("noor-13b", (string?)package["name"]);
        AssertQuantity(33000 * 0.47 * 1.5, package, "ai_trainingEnergyConsumption");
        AssertQuantity(4.5e9 * 0.05 * 400 * 1.5 / 3.6e6, package, "ai_inferenceEnergyConsumption");
        Assert.Null(package["ai_energyConsumption"]!["ai_finetuningEnergyConsumption"]);
        AssertQuantity(33000 * 0.47 * 1.5, Package(FineTuned), "ai_finetuningEnergyConsumption");
        Assert.Null(Package(FineTuned)["ai_energyConsumption"]!["ai_trainingEnergyConsumption"]);
    }

    [Fact]
    public void Quantities_are_those_of_the_report_and_have_no_exponent() => Assert.All(Magnitudes, document =>
    {
        var text = (string)Package(document)["ai_energyConsumption"]!["ai_trainingEnergyConsumption"]![0]!["ai_energyQuantity"]!;

        Assert.Matches("^[0-9]+(\\.[0-9]+)?$", text);
        Assert.Equal(Round(document.Activities[0].EnergyKWh), double.Parse(text, CultureInfo.InvariantCulture));
    });

    [Fact]
    public void Without_a_known_energy_of_the_three_kinds_there_is_no_document()
    {
        Assert.Null(Form.Render(EmissionsOnly));
        Assert.Null(Form.Render(TestReports.Document(Servers)));
    }

    [Fact]
    public void What_spdx_has_no_property_for_is_annotated()
    {
        var statements = Elements(Declared, "Annotation").Select(annotation => (string)annotation["statement"]!).ToList();

        Assert.Equal(4, statements.Count);
        Assert.StartsWith("Training 13B (training): 23265 kWh (range ", statements[0], StringComparison.Ordinal);
        Assert.Contains("), 13959 kg CO2eq (range ", statements[0], StringComparison.Ordinal);
        Assert.Contains("evidence modeled. method device-hours x power", statements[0], StringComparison.Ordinal);
        Assert.Contains("intensity 600 g/kWh; operator; 2022", statements[0], StringComparison.Ordinal);
        Assert.StartsWith("Flights (other): energy not known, 6400 kg CO2eq", statements[2], StringComparison.Ordinal);
        Assert.Contains("manufacture of hardware", statements[3], StringComparison.Ordinal);
        Assert.All(Elements(Declared, "Annotation"), annotation => Assert.Equal(Package(Declared)["spdxId"]!.ToString(), (string?)annotation["subject"]));
    }

    [Fact]
    public void The_time_is_that_of_the_last_run_else_the_newest_year_of_the_data_else_none()
    {
        var later = TestRuns.Create() with { StartedUtc = new DateTimeOffset(2026, 3, 5, 5, 6, 7, TimeSpan.Zero) };
        Assert.Equal("2026-03-04T05:06:07Z", Created(Measured));
        Assert.Equal("2026-03-05T05:06:07Z", Created(OfRuns(TestRuns.Create(), later)));
        Assert.Equal("2022-01-01T00:00:00Z", Created(Declared));
        Assert.Equal("1970-01-01T00:00:00Z", Created(NoCountry));
    }

    [Fact]
    public void The_document_lists_all_elements_and_has_the_model_as_its_root() => Assert.All(Documents, document =>
    {
        var bom = Assert.Single(Elements(document, "SpdxDocument"));
        var others = Graph(document).Select(element => (string?)element!["spdxId"]).Where(id => id is not null && id != (string?)bom["spdxId"]);

        Assert.Equal(others, bom["element"]!.AsArray().Select(id => (string?)id));
        Assert.Equal((string?)Package(document)["spdxId"], (string?)Assert.Single(bom["rootElement"]!.AsArray()));
    });

    [Fact]
    public void Identifiers_are_those_of_the_content()
    {
        Assert.NotEqual((string?)Package(Declared)["spdxId"], (string?)Package(Declared with { Model = "other" })["spdxId"]);
        Assert.Equal(Graph(Declared).Count - 1, Graph(Declared).Select(element => (string?)element!["spdxId"]).OfType<string>().Distinct().Count());
    }

    [Fact]
    public void The_profile_gets_the_two_licenses_it_demands_and_no_assertion()
        => Assert.Equal(
            ["hasConcludedLicense", "hasDeclaredLicense"],
            Elements(Declared, "Relationship")
                .Where(relationship => ((string?)relationship["to"]![0])!.EndsWith("/NoAssertionLicense", StringComparison.Ordinal))
                .Select(relationship => (string?)relationship["relationshipType"]));

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
        => Assert.All(Documents, document => Assert.Equal(Form.Render(document), RenderInTurkey(Form, document)));

    [Fact]
    public void Text_of_people_is_kept()
    {
        var document = Declared with { Model = "模型 \"<ü>\" 🌱" };

        Assert.Equal(document.Model, (string?)Package(document)["name"]);
        Assert.Contains("模型", Encoding.UTF8.GetString(Form.Render(document)!), StringComparison.Ordinal);
    }

    private static void AssertQuantity(double expectedKWh, JsonObject package, string property)
    {
        var description = Assert.Single(package["ai_energyConsumption"]![property]!.AsArray())!;
        Assert.Equal("kilowattHour", (string?)description["ai_energyUnit"]);
        Assert.Equal(expectedKWh, double.Parse((string)description["ai_energyQuantity"]!, CultureInfo.InvariantCulture), 1e-9);
    }

    private static string? Created(ReportDocument document) => (string?)Elements(document, "CreationInfo").Single()["created"];

    private static JsonObject Package(ReportDocument document) => Assert.Single(Elements(document, "ai_AIPackage"));

    private static IEnumerable<JsonObject> Elements(ReportDocument document, string type)
        => Graph(document).Select(element => element!.AsObject()).Where(element => (string?)element["type"] == type);

    private static JsonArray Graph(ReportDocument document) => Render(Form, document)["@graph"]!.AsArray();
}
