using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Imports;

/// <summary>A model that was trained in Python, on two machines and by two tools, gets its card from <c>dotnet build</c>.</summary>
[Collection(PackageTests.Name)]
public sealed class PythonModelTests(PackageFeed feed)
{
    private const string Card = "---\nlicense: apache-2.0\npipeline_tag: text-classification\n---\n# Sentiment\n\nTrained with PyTorch.\n";

    // CodeCarbon writes 38 columns. The two machines wrote one file each; somebody joined them, header and all.
    private const string Header =
        "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
        + "ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
        + "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,"
        + "gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue";

    private const string FrenchRun = "6d9b9c55-5d2a-4c9e-9b1f-0a2b3c4d5e6f";
    private const string GermanRun = "0b7c1d22-91aa-4b34-8f3e-7a6f5e4d3c2b";
    private const string TunedRun = "2f4643f7-68b5-4fb6-8a11-b5dcda04897d";

    // The first row was written while the run went on: the second has its totals, 2 kWh and 112 g.
    private static readonly string French =
        Row("2026-03-04T06:00:00", FrenchRun, "3600", "0.056", "0.25,0.6,0.15,1.0", "France,FRA,île-de-france", "4,\"4 x NVIDIA A100-SXM4-80GB\"")
        + Row("2026-03-04T07:00:00", FrenchRun, "7200", "0.112", "0.5,1.2,0.3,2.0", "France,FRA,île-de-france", "4,\"4 x NVIDIA A100-SXM4-80GB\"");

    // 1.5 kWh and 570 g; then a row that is damaged, as CodeCarbon writes it when the look-up of the intensity fails.
    private static readonly string German =
        Row("2026-03-05T09:00:00", GermanRun, "5400", "0.57", "0.4,1.0,0.1,1.5", "Germany,DEU,hesse", "2,2 x NVIDIA L4")
        + DamagedRow;

    private static string DamagedRow => Row("2026-03-05T11:00:00", "another", "60", "nan", "0.1,0.1,0.1,0.3", "Germany,DEU,hesse", "2,2 x NVIDIA L4");

    [Fact]
    public void It_counts_every_run_once_and_a_second_build_changes_nothing()
    {
        using var app = App();

        var first = app.Build().ThatSucceeds().WithCodes("GRN9004");
        var (files, times) = (Written(app), Times(app));
        var second = app.Build().ThatSucceeds().WithCodes("GRN9004");

        // 112 g of the last row of the French run, 570 g of the German one, 200 g of the tuning that BoAmps alone tells. Added row by row,
        // with the report of the French run, they would be 56 + 112 + 570 + 200 + 112 g.
        var card = app.Read("bin/Debug/net10.0/MODEL_CARD.md");
        Assert.StartsWith(
            "---\nlicense: apache-2.0\npipeline_tag: text-classification\nco2_eq_emissions:\n  emissions: 882\n  source: \"", card, StringComparison.Ordinal);
        Assert.Contains("\n- **Carbon Emitted:** 0.882 kg CO2eq (882 g), ", card, StringComparison.Ordinal);
        Assert.Contains("| sentiment | training | 3.5 | 0.682 | ", card, StringComparison.Ordinal);
        Assert.Contains("2 recorded runs |", card, StringComparison.Ordinal);
        Assert.Contains("| sentiment tuning | fine-tuning | 0.5 | 0.2 | ", card, StringComparison.Ordinal);
        Assert.Contains("4 x NVIDIA A100-SXM4-80GB", card, StringComparison.Ordinal);
        Assert.Contains("\nNot counted: 1 run record(s) that could not be read.\n", card, StringComparison.Ordinal);
        Assert.Equal(Card, app.Read("MODEL_CARD.md"));

        Assert.Equal(files, Written(app));
        Assert.Equal(times, Times(app));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    [Fact]
    public void The_damaged_row_is_named_with_file_line_and_column()
    {
        using var app = App();

        var finding = app.Build().ThatSucceeds().The("GRN9004");

        // Behind the first header, two rows, the second header and a row.
        var column = DamagedRow.IndexOf("nan", StringComparison.Ordinal) + 1;
        Assert.Equal((app.PathOf("emissions.csv"), 6, column, false), (Path.GetFullPath(finding.File, app.Root), finding.Line, finding.Column, finding.IsError));
        Assert.Contains("emissions is 'nan', which is not a number", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_of_the_rows_comes_with_the_package_alone()
    {
        using var app = App();
        app.Build().ThatSucceeds();

        var reader = Assert.Single(Directory.GetFiles(feed.PackageFolder, "CsvHelper.dll", SearchOption.AllDirectories));
        Assert.EndsWith(Path.Combine("tasks", "net8.0", "CsvHelper.dll"), reader, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Files("bin"), file => file.Contains("CsvHelper", StringComparison.Ordinal));
    }

    private ScratchFolder App() => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project("""
            <ItemGroup>
              <GreenRun Include="emissions.csv" />
              <GreenRun Include="boamps/*.json" />
            </ItemGroup>
            """))
        .Write("MODEL_CARD.md", Card)
        .Write("emissions.csv", $"{Header}\n{French}{Header}\n{German}")
        .Write($"boamps/boamps_report_{FrenchRun}.json", BoAmps(FrenchRun, "training", "sentiment", kilowattHours: "2"))
        .Write($"boamps/boamps_report_{TunedRun}.json", BoAmps(TunedRun, "finetuning", "sentiment tuning", kilowattHours: "0.5"));

    private static string Row(string time, string run, string seconds, string kilograms, string kilowattHours, string place, string gpu)
        => $"{time},sentiment,{run},5b0fa12a-3dd7-45bb-9766-cc326314d9f1,{seconds},{kilograms},1.5e-05,400.0,960.0,240.0,{kilowattHours},0.0,{place},,,"
            + $"Linux-6.8.0-x86_64-with-glibc2.39,3.12.3,3.2.1,64,AMD EPYC 7543 32-Core Processor,{gpu},2.3387,48.8582,503.6,machine,31.2,88.0,12.5,63.0,N,1.25,0.0\n";

    private static string BoAmps(string id, string stage, string name, string kilowattHours) => $$"""
        {
          "header": { "reportId": "{{id}}", "reportDatetime": "2026-03-06 00:00:00", "publisher": { "projectName": "{{name}}", "confidentialityLevel": "public" } },
          "task": { "taskStage": "{{stage}}", "taskFamily": "classification", "algorithms": [ { "algorithmType": "llm" } ], "dataset": [ { "dataUsage": "input", "dataType": "token" } ] },
          "measures": [ { "measurementMethod": "codecarbon", "version": "3.2.1", "powerConsumption": {{kilowattHours}}, "measurementDuration": 600, "measurementDateTime": "2026-03-06 05:06:07" } ],
          "infrastructure": { "infraType": "onPremise", "components": [ { "componentName": "NVIDIA L4", "componentType": "gpu", "nbComponent": 2 } ] },
          "environment": { "country": "germany", "powerSourceCarbonIntensity": 400 },
          "quality": "medium"
        }
        """;

    private static IReadOnlyList<string> Paths(ScratchFolder app)
        => [.. app.Files("bin").Where(file => file.Contains("green/", StringComparison.Ordinal) || file.Contains("MODEL_CARD.", StringComparison.Ordinal)).Select(file => $"bin/{file}")];

    private static IEnumerable<string> Written(ScratchFolder app) => Paths(app).Select(file => $"{file}\n{app.Read(file)}").ToList();

    private static IEnumerable<DateTime> Times(ScratchFolder app) => Paths(app).Select(file => File.GetLastWriteTimeUtc(app.PathOf(file))).ToList();
}
