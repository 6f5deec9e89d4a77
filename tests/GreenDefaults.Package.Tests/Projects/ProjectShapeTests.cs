using System.IO.Compression;
using GreenDefaults.Package.Tests.Cards;
using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Projects;

/// <summary>Projects and solutions that are not one project with one target framework and a plain name.</summary>
[Collection(PackageTests.Name)]
public sealed class ProjectShapeTests(PackageFeed feed)
{
    private const string CopyModels = """<ItemGroup><Content Include="**/*.onnx" Exclude="bin/**;obj/**" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>""";

    // Two frameworks that need no package: the second differs in its platform only.
    private const string TwoFrameworks = """
        <PropertyGroup>
          <TargetFramework />
          <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
          <EnableWindowsTargeting>true</EnableWindowsTargeting>
          <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        </PropertyGroup>
        """;

    [Fact]
    public void Each_target_framework_has_its_facts_and_cards_and_the_package_has_the_card_once()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.MachineLearningProject(TwoFrameworks + CopyModels))
            .Write(UserCode.LoadsModelFile, UserCode.LoadsModel)
            .Write("models/net.onnx", TestModels.Float32)
            .Write("green.yml", Footprints.Sweden)
            .Write("MODEL_CARD.md", Footprints.Card);

        var build = app.Build().ThatSucceeds().WithCodes("GRN1001");
        Assert.Equal(2, build.Diagnostics.Count);
        Assert.All(["net10.0", "net10.0-windows"], framework =>
        {
            Assert.Contains("models/net.onnx", app.Read($"obj/Debug/{framework}/green/facts.greendefaults.tsv"), StringComparison.Ordinal);
            Footprints.AssertStamped(app.Read($"bin/Debug/{framework}/MODEL_CARD.md"));
        });

        app.Run(["pack", "--no-build", "-c", "Debug", "-o", "packed"]).ThatSucceeds().WithCodes();
        using (var package = ZipFile.OpenRead(app.PathOf("packed/app.1.0.0.nupkg")))
        {
            var card = Assert.Single(package.Entries, entry => entry.Name == "MODEL_CARD.md");
            Assert.Equal("MODEL_CARD.md", card.FullName);
            using var reader = new StreamReader(card.Open());
            Assert.Equal(app.Read("bin/Debug/net10.0/MODEL_CARD.md"), reader.ReadToEnd());
        }

        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
        app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes();
        Assert.Equal(app.Read("bin/Debug/net10.0/MODEL_CARD.md"), app.Read("MODEL_CARD.md"));
    }

    [Fact]
    public void A_project_without_models_and_libraries_is_built_in_silence()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.Project()).Write("Program.cs", "internal static class Program;\n");

        var build = app.Build("-v:n").ThatSucceeds().WithCodes();

        Assert.DoesNotContain("GRN", build.Output, StringComparison.Ordinal);
        Assert.Equal(["app.deps.json", "app.dll", "app.pdb"], app.Files("bin/Debug/net10.0"));
        Assert.Equal(["facts.greendefaults.tsv", "inspected.stamp", "models.list", "policies.list"], app.Files("obj/Debug/net10.0/green"));
    }

    [Fact]
    public void When_disabled_nothing_runs_and_nothing_is_reported()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.MachineLearningProject("<PropertyGroup><GreenDefaultsEnabled>false</GreenDefaultsEnabled></PropertyGroup>" + CopyModels))
            .Write(UserCode.LoadsModelFile, UserCode.LoadsModel)
            .Write(UserCode.SearchesGridFile, UserCode.SearchesGrid)
            .Write("models/net.onnx", TestModels.Float32)
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.GRN2001.severity = error\n")
            .Write("models/broken.onnx", [])
            .Write("green.yml", Footprints.Sweden)
            .Write("green-policy.yml", "budgets: { training: 1 g }\n")
            .Write("MODEL_CARD.md", Footprints.Card);

        var build = app.Run(["publish", "-c", "Debug", "-v:n"], ("CI", "true")).ThatSucceeds().WithCodes();
        app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes();
        app.Run(["pack", "-c", "Debug", "-o", "packed"]).ThatSucceeds();

        Assert.DoesNotContain("GreenDefaults policy", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Files("obj"), file => file.Contains("green/", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Files("bin"), file => file.EndsWith("MODEL_CARD.md", StringComparison.Ordinal));
        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
        using var package = ZipFile.OpenRead(app.PathOf("packed/app.1.0.0.nupkg"));
        Assert.DoesNotContain(package.Entries, entry => entry.Name == "MODEL_CARD.md");
    }

    [Fact]
    public void A_path_with_spaces_and_letters_of_other_scripts_works_throughout()
    {
        const string Model = "grüne modelle/模型 1.onnx";
        using var app = new ScratchFolder(feed, "grün modèle 模型");
        app.Write("mon projet ü.csproj", UserCode.MachineLearningProject(CopyModels))
            .Write("Prüfung 1.cs", UserCode.LoadsModel.Replace("models/net.onnx", Model, StringComparison.Ordinal))
            .Write(Model, TestModels.Float32)
            .Write("grüne modelle/leer.onnx", [])
            .Write("green.yml", Footprints.Sweden)
            .Write("green-policy.yml", "budgets:\n  training: 1 g\n")
            .Write("MODEL_CARD.md", Footprints.Card);

        var build = app.Build().ThatSucceeds().WithCodes("GRN1001", "GRN8001", "GRN9002");

        Assert.Equal(app.PathOf("Prüfung 1.cs"), build.The("GRN1001").File);
        Assert.Contains(Model, build.The("GRN1001").Message, StringComparison.Ordinal);
        Assert.Equal(app.PathOf("green-policy.yml"), build.The("GRN8001").File);
        Assert.Equal(app.PathOf("grüne modelle/leer.onnx"), build.The("GRN9002").File);
        Assert.Contains(Model, app.Read("obj/Debug/net10.0/green/facts.greendefaults.tsv"), StringComparison.Ordinal);
        Footprints.AssertStamped(app.Read("bin/Debug/net10.0/MODEL_CARD.md"));
        app.Run(["publish", "--no-build", "-c", "Debug", "-o", "véröffentlicht 1"]).ThatSucceeds();
        Footprints.AssertStamped(app.Read("véröffentlicht 1/MODEL_CARD.md"));
    }

    [Fact]
    public void Eight_projects_that_build_at_once_share_a_card_and_an_output_folder()
    {
        using var solution = new ScratchFolder(feed);
        var names = Enumerable.Range(1, 8).Select(number => $"part{number}").ToList();
        foreach (var name in names)
        {
            solution.Write($"{name}/{name}.csproj", UserCode.Project("""
                <PropertyGroup>
                  <OutDir>$(MSBuildProjectDirectory)/../out/</OutDir>
                  <GreenFootprintFile>../green.yml</GreenFootprintFile>
                  <GreenCardProject>whole</GreenCardProject>
                </PropertyGroup>
                <ItemGroup><GreenModelCard Include="../cards/MODEL_CARD.md" Link="cards/MODEL_CARD.md" /></ItemGroup>
                """));
        }

        var projects = string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"));
        solution.Write("all.slnx", $"<Solution>{projects}</Solution>")
            .Write("green.yml", Footprints.Sweden)
            .Write("cards/MODEL_CARD.md", Footprints.Card);

        solution.Build("-m:4").ThatSucceeds().WithCodes();
        var (card, written) = (solution.Read("out/cards/MODEL_CARD.md"), File.GetLastWriteTimeUtc(solution.PathOf("out/cards/MODEL_CARD.md")));
        solution.Build("-m:4").ThatSucceeds().WithCodes();

        Footprints.AssertStamped(card);
        Assert.Equal(card, solution.Read("out/cards/MODEL_CARD.md"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(solution.PathOf("out/cards/MODEL_CARD.md")));
        Assert.Equal(
            ["cards/MODEL_CARD.md", "cards/MODEL_CARD.whole.emissions.svg", "green/badge.svg", "green/bom.cdx.json", "green/report.html", "green/report.json", "green/summary.md"],
            solution.Files("out").Where(file => !file.StartsWith("part", StringComparison.Ordinal)));
        Assert.All(names, name => Assert.True(solution.Has($"out/{name}.dll")));
    }
}
