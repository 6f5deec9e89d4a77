using System.Text;
using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Policy.BillsOfMaterials;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Pages;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8006 in bills of materials that somebody put into the project.</summary>
public sealed class BillOfMaterialsTests : IDisposable
{
    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_published_31_22_t_for_0_4_kWh_are_found_at_the_figure()
    {
        var json = Bill(Consumption("0.4", "31.22"));

        var answer = Check(json);

        Assert.Equal(
            ("GRN8006", "model.cdx.json", LineOf(json, "31.22"),
                "'training': emissions of 31220 kg CO2eq for 0.4 kWh imply at least 78050000 g CO2eq/kWh, more than the 1500 g/kWh times a PUE of 3 that any grid emits: "
                    + "check the units of both."),
            answer.Only);
        Assert.Equal(ColumnOf(json, "31.22"), Assert.Single(answer.Engine.Warnings).ColumnNumber);
        Assert.Equal("no policy", answer.Verdict);
    }

    [Theory]
    [InlineData("1000", "4.5", "", false)]
    [InlineData("1000", "4.51", "", true)]
    [InlineData("1000", "0.03", "", false)]
    [InlineData("1000", "0.001", "", true)]
    [InlineData("1000", "0", "", true)]
    [InlineData("1000", "0.001", "hydropower", false)]
    [InlineData("1000", "0.001", "unknown", true)]
    [InlineData("0", "0", "", false)]
    [InlineData("0", "1e-9", "", true)]
    [InlineData("1e-300", "1e300", "", true)]
    [InlineData("1e300", "1e300", "", true)]
    public void Energy_and_emissions_have_to_fit(string kilowattHours, string tonnes, string source, bool isWrong)
        => Assert.Equal(isWrong ? 1 : 0, Check(Bill(Consumption(kilowattHours, tonnes, source: source))).Findings.Count);

    [Fact]
    public void An_intensity_among_the_properties_may_be_lower_than_that_of_any_country()
    {
        var json = Bill(Consumption("1000", "0.001").Replace("\"activity\"", """"properties": [{ "name": "acme:input:intensity", "value": "1 g/kWh" }], "activity"""" + "\"", StringComparison.Ordinal));

        Assert.Empty(Check(json).Findings);
    }

    [Theory]
    [InlineData("MWh", "tCO2eq", "\"MWh\"", "'training': the unit of activityEnergyCost is 'MWh', but CycloneDX has only 'kWh': readers take the number for that.")]
    [InlineData("kWh", "kgCO2eq", "\"kgCO2eq\"", "'training': the unit of co2CostEquivalent is 'kgCO2eq', but CycloneDX has only 'tCO2eq': readers take the number for that.")]
    [InlineData("kWh\\n\\u0000", "tCO2eq", "\"kWh\\n", "'training': the unit of activityEnergyCost is 'kWh")]
    public void A_wrong_unit_is_named_at_the_unit(string energyUnit, string emissionsUnit, string place, string message)
    {
        var json = Bill(Consumption("1000", "0.4", energyUnit, emissionsUnit));

        var finding = Check(json).Only;

        Assert.Equal(LineOf(json, place), finding.Line);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', finding.Message);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("\"31.22\"")]
    [InlineData("1e999")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void What_is_no_amount_is_said(string tonnes)
    {
        var json = Bill(Consumption("1000", tonnes));

        Assert.Equal(
            (LineOf(json, $"\"value\": {tonnes}"), "'training': 'value' of co2CostEquivalent must be a number of 0 or more, and less than 1e300."),
            (Check(json).Only.Line, Check(json).Only.Message));
    }

    [Theory]
    [InlineData("""{ "activity": 5, "activityEnergyCost": 7, "co2CostEquivalent": [] }""", 2)]
    [InlineData("""{ "activity": { "a": [1, { "co2CostEquivalent": 7 }] }, "energyProviders": { "energySource": {} }, "properties": 5 }""", 0)]
    [InlineData("""{ "activityEnergyCost": {}, "co2CostEquivalent": { "value": 1 } }""", 2)]
    [InlineData("5", 0)]
    [InlineData("[{ \"activityEnergyCost\": 7 }]", 0)]
    public void Shapes_that_the_format_does_not_have_are_borne(string consumption, int findings)
        => Assert.Equal(findings, Check(Bill(consumption)).Findings.Count);

    [Fact]
    public void Every_component_is_looked_at_and_columns_count_characters()
    {
        var json = $$"""
            { "bomFormat": "CycloneDX", "components": [
              { "name": "größer 🌍", "components": [ { "modelCard": { "considerations": { "environmentalConsiderations": { "energyConsumptions": [ {{Consumption("1", "5", activity: "inference")}} ] } } } } ] },
              { "modelCard": { "energyConsumptions": [ {{Consumption("2", "6")}}, {{Consumption("1000", "0.4")}} ] } } ] }
            """.ReplaceLineEndings("\r\n");

        var warnings = Check(json).Engine.Warnings;

        Assert.Equal([(LineOf(json, "5,"), ColumnOf(json, "5,")), (LineOf(json, "6,"), ColumnOf(json, "6,"))], warnings.Select(warning => (warning.LineNumber, warning.ColumnNumber)));
    }

    [Fact]
    public void A_byte_order_mark_moves_no_column()
    {
        var json = Bill(Consumption("0.4", "31.22"));

        var warning = Assert.Single(Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]).Engine.Warnings);

        Assert.Equal((LineOf(json, "31.22"), ColumnOf(json, "31.22")), (warning.LineNumber, warning.ColumnNumber));
    }

    [Fact]
    public void The_same_mistake_is_listed_up_to_a_limit()
    {
        var findings = Check(Bill(string.Join(",\n", Enumerable.Repeat(Consumption("1", "5"), 30)))).Findings;

        Assert.Equal(21, findings.Count);
        Assert.Equal("10 more are like that.", findings[20].Message);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "truncated", Encoding.UTF8.GetBytes(Bill(Consumption("1", "5"))[..^20]), "not valid JSON, or nested too deeply" },
        { "not JSON", "energyConsumptions"u8.ToArray(), "not valid JSON, or nested too deeply" },
        { "a comment", Encoding.UTF8.GetBytes("// x\n" + Bill(Consumption("1", "5"))), "not valid JSON, or nested too deeply" },
        { "deep", Encoding.UTF8.GetBytes("{\"energyConsumptions\":" + new string('[', 100_000)), "not valid JSON, or nested too deeply" },
        { "deep within", Encoding.UTF8.GetBytes("{\"energyConsumptions\":[{\"properties\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000))), "not valid JSON, or nested too deeply" },
        { "Latin-1", Encoding.Latin1.GetBytes(Bill(Consumption("1", "5", "µWh"))), "not UTF-8 text" },
        { "half a character", Encoding.UTF8.GetBytes(Bill(Consumption("1", "5", "\\ud800"))), "not UTF-8 text" },
        { "a pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n"u8.ToArray(), "a git-LFS pointer, its content was not fetched" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_read_is_a_message_and_nothing_else(string what, byte[] content, string reason)
    {
        var answer = Check(content);

        Assert.True(answer.Succeeded, what);
        Assert.Empty(answer.Findings);
        var message = Assert.Single(answer.Engine.Messages, message => message.Code == "GRN9004");
        Assert.Equal((_project.PathOf("model.cdx.json"), MessageImportance.High), (message.File, message.Importance));
        Assert.StartsWith($"The bill of materials is not looked at: {reason}", message.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("<bom/>")]
    [InlineData("{ \"bomFormat\": \"CycloneDX\", \"components\": [] }")]
    public void A_file_without_a_consumption_is_passed_over(string json)
    {
        var answer = Check(json);

        Assert.Empty(answer.Findings);
        Assert.DoesNotContain(answer.Engine.Messages, message => message.Code is not null);
    }

    [Fact]
    public void A_file_that_is_missing_or_too_large_is_a_problem()
    {
        Assert.NotNull(BillOfMaterials.Read(_project.PathOf("missing.cdx.json")).Problem);

        var path = _project.PathOf("large.cdx.json");
        using (var file = File.Create(path))
        {
            file.SetLength(BillOfMaterials.MaximumBytes + 1L);
        }

        Assert.EndsWith($"the file is larger than {BillOfMaterials.MaximumBytes} bytes", BillOfMaterials.Read(path).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_at_any_byte_is_borne()
    {
        var json = Encoding.UTF8.GetBytes(Bill(Consumption("0.4", "31.22", source: "wind")));
        var random = new Random(8006);
        var found = 0;
        for (var round = 0; round < 3000; round++)
        {
            var damaged = json.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var path = _project.PathOf("model.cdx.json");
            File.WriteAllBytes(path, random.Next(4) == 0 ? damaged[..random.Next(damaged.Length)] : damaged);

            var bill = BillOfMaterials.Read(path);

            found += bill.Doubts.Count;
            Assert.All(bill.Doubts, doubt => Assert.InRange(doubt.Problem.Line, 1, json.Length));
        }

        Assert.InRange(found, 500, 3000);
    }

    [Fact]
    public void A_waiver_for_the_kind_of_activity_covers_it_and_the_report_says_the_same()
    {
        _project.Training().Policy("waivers:\n  - { rule: GRN8006, activity: training, reason: the example of the format, expires: 2030-12-31 }\n");
        Assert.Equal("passed, 1 waived", Check(Bill(Consumption("0.4", "31.22"))).Verdict);
        Assert.Equal("1 finding", Check(Bill(Consumption("0.4", "31.22", activity: "design"))).Verdict);

        var report = Task(new WriteGreenReport { BuildEngine = new RecordingBuildEngine(), OutputDirectory = "out", Formats = "badge" });
        Assert.True(report.Execute());

        Assert.Equal(2, report.Reports.Length);
        Assert.Equal("breached", JsonNode.Parse(File.ReadAllText(report.Reports[0].ItemSpec))!["policy"]!["verdict"]!.GetValue<string>());
    }

    [Fact]
    public void What_this_package_writes_is_plausible()
        => Assert.Empty(Check(new CycloneDxReport().Render(PageDocuments.Rich)!).Findings);

    private static string Consumption(
        string kilowattHours, string tonnes, string energyUnit = "kWh", string emissionsUnit = "tCO2eq", string source = "", string activity = "training") => $$"""
        {
          "activity": "{{activity}}",
          "energyProviders": [{{(source.Length == 0 ? "" : $"{{ \"energySource\": \"{source}\" }}")}}],
          "activityEnergyCost": { "value": {{kilowattHours}},
            "unit": "{{energyUnit}}" },
          "co2CostEquivalent": { "value": {{tonnes}},
            "unit": "{{emissionsUnit}}" },
          "co2CostOffset": { "value": 1e9, "unit": "kg" }
        }
        """;

    private static string Bill(string consumptions) => $$"""
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "components": [ { "type": "machine-learning-model", "name": "m", "modelCard": { "considerations": { "environmentalConsiderations": {
            "energyConsumptions": [ {{consumptions}} ] } } } } ]
        }
        """;

    private static int LineOf(string json, string text) => json[..json.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

    private static int ColumnOf(string json, string text)
        => json.IndexOf(text, StringComparison.Ordinal) is var index ? index - json.LastIndexOf('\n', index) : 0;

    private PolicyAnswer Check(string json) => Check(Encoding.UTF8.GetBytes(json));

    private PolicyAnswer Check(byte[] content)
    {
        File.WriteAllBytes(_project.PathOf("model.cdx.json"), content);
        return _project.Check(change: task => Task(task));
    }

    private T Task<T>(T task)
        where T : GreenBuildTasks.Policy.PolicyTask
    {
        _project.With(task).BillsOfMaterials = [new TaskItem("model.cdx.json"), new TaskItem(_project.PathOf("model.cdx.json"))];
        return task;
    }
}
