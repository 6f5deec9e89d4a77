using System.Text.Json;
using GreenDefaults.Package.Tests.Cards;
using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Reports;

/// <summary>A build writes the report of what the project declared and recorded, and never leaves one that is out of date.</summary>
[Collection(PackageTests.Name)]
public sealed class ReportTests(PackageFeed feed)
{
    private const string Output = "bin/Debug/net10.0/green/report.json";

    private const string Invalid = """
        location: { country: SE }
        activities:
          - name: Training
            activity: training
            device: A100 SXM4 80GB
            device_hours: 100
            colour: green

        """;

    [Fact]
    public void The_report_is_written_on_request_without_compiling_and_by_every_build()
    {
        using var app = App();
        app.Write("models/net.onnx", TestModels.Float32).Write("Program.cs", "this does not compile");

        var asked = app.Build("-t:GreenReport").ThatSucceeds().WithCodes();

        Assert.Contains($"GreenDefaults report {app.PathOf(Output)}: 40 kWh, ", asked.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["green/badge.svg", "green/bom.cdx.json", "green/report.html", "green/report.json", "green/summary.md"], app.Files("bin/Debug/net10.0"));
        var report = Report(app);
        Assert.Equal("greendefaults-report/1", report.GetProperty("schema").GetString());
        Assert.Equal(40, report.GetProperty("total").GetProperty("energyKWh").GetDouble(), 1e-9);
        Assert.Equal("models/net.onnx", report.GetProperty("models")[0].GetProperty("path").GetString());
        Assert.Equal(TestModels.Parameters, report.GetProperty("models")[0].GetProperty("parameters").GetInt64());

        var (first, written) = (app.Read(Output), File.GetLastWriteTimeUtc(app.PathOf(Output)));
        app.Write("Program.cs", "internal static class Program;");
        app.Build().ThatSucceeds().WithCodes();
        Assert.Equal(first, app.Read(Output));
        Assert.Equal(written, File.GetLastWriteTimeUtc(app.PathOf(Output)));
    }

    [Fact]
    public void A_footprint_that_is_not_valid_is_named_with_its_place_and_its_old_report_goes()
    {
        using var app = App();
        app.Build("-t:GreenReport").ThatSucceeds();
        app.Write("green.yml", Invalid);

        var asked = app.Build("-t:GreenReport").ThatSucceeds().WithCodes("GRN9004");

        var problem = asked.The("GRN9004");
        Assert.Equal(("green.yml", 7, 5), (problem.FileName, problem.Line, problem.Column));
        Assert.Contains("of an earlier build is deleted", asked.Output, StringComparison.Ordinal);
        Assert.False(app.Has(Output));
        Assert.True(app.Run(["build", "-t:GreenReport"], ("CI", "true")).ThatFails().The("GRN9004").IsError);
        app.Build().ThatSucceeds().WithCodes("GRN9004");
        Assert.False(app.Has(Output));
    }

    [Fact]
    public void A_breach_that_fails_a_build_is_in_its_report()
    {
        using var app = App();
        app.Write("green-policy.yml", "budgets:\n  total: 1 g\n");

        app.Run(["build"], ("CI", "true")).ThatFails().WithCodes("GRN8001");

        Assert.Equal("breached", Report(app).GetProperty("policy").GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_recorded_run_alone_is_reported_and_goes_with_its_record()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.Project()).Write("runs/demo.green.json", RecordedRun.Demo);

        app.Build().ThatSucceeds().WithCodes();
        Assert.Equal("demo", Report(app).GetProperty("activities")[0].GetProperty("name").GetString());

        File.Delete(app.PathOf("runs/demo.green.json"));
        app.Build().ThatSucceeds().WithCodes();
        Assert.False(app.Has(Output));
    }

    [Fact]
    public void The_project_decides_where_the_report_goes_and_whether_there_is_one()
    {
        using var app = App();

        app.Build("-t:GreenReport", "-p:GreenOutputPath=reports").ThatSucceeds();
        Assert.True(app.Has("reports/report.json"));
        app.Run(["clean", "-c", "Debug", "-p:GreenOutputPath=reports"]).ThatSucceeds();
        Assert.Empty(app.Files("reports"));

        app.Build("-p:GreenDefaultsEnabled=false").ThatSucceeds();
        app.Build("-t:GreenReport", "-p:GreenDefaultsEnabled=false").ThatSucceeds();
        Assert.DoesNotContain(app.Files("bin"), file => file.EndsWith("report.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_target_framework_has_its_report()
    {
        using var app = App("""
            <PropertyGroup>
              <TargetFramework />
              <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
              <EnableWindowsTargeting>true</EnableWindowsTargeting>
              <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            </PropertyGroup>
            """);

        app.Build("-t:GreenReport").ThatSucceeds().WithCodes();

        Assert.Equal(app.Read(Output), app.Read(Output.Replace("net10.0", "net10.0-windows", StringComparison.Ordinal)));
    }

    private ScratchFolder App(string content = "") => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project(content))
        .Write("green.yml", Footprints.Sweden);

    private static JsonElement Report(ScratchFolder app) => JsonDocument.Parse(app.Read(Output)).RootElement;
}
