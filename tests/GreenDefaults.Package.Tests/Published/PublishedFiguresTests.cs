using System.Text.Json;
using GreenDefaults.Package.Tests.Scratch;
using GreenDefaults.Published;

namespace GreenDefaults.Package.Tests.Published;

/// <summary>The published record, reproduced by a project that installs the package.</summary>
[Collection(PackageTests.Name)]
public sealed class PublishedFiguresTests(PackageFeed feed)
{
    // The second call has other properties than the first, so that the project is read again after it was restored.
    private const string ReportOfEveryCase = """
        <Project DefaultTargets="Build">
          <ItemGroup>
            <Case Include="cases/**/green.yml" />
          </ItemGroup>
          <Target Name="Build">
            <MSBuild Projects="app.csproj" Targets="Restore" Properties="IsRestoring=true" />
            <MSBuild
              Projects="app.csproj"
              Targets="GreenReport"
              Properties="GreenFootprintFile=%(Case.FullPath);GreenOutputPath=$(MSBuildThisFileDirectory)reports/%(Case.RecursiveDir)" />
          </Target>
        </Project>
        """;

    [Fact]
    public void The_target_GreenReport_reproduces_every_published_figure()
    {
        var cases = PublishedRecord.Load().Cases;
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.Project()).Write("all.proj", ReportOfEveryCase);
        foreach (var item in cases)
        {
            app.Write($"cases/{item.Id}/green.yml", string.Join('\n', item.Green));
        }

        app.Run(["msbuild", "all.proj"]).ThatSucceeds().WithCodes();

        Assert.Equal(79, app.Files("reports").Count(file => Path.GetFileName(file) == "report.json"));
        Assert.All(cases, item =>
        {
            var report = JsonDocument.Parse(app.Read($"reports/{item.Id}/report.json")).RootElement;
            Assert.All(item.Readings, reading => Assert.True(reading.Agrees(reading.Read(report)), $"{item.Id}: {reading.Output} is {reading.Read(report)}"));
        });
    }
}
