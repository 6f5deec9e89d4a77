using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Models;

/// <summary>The facts file follows the models of a project, and the warnings follow the facts file.</summary>
[Collection(PackageTests.Name)]
public sealed class FactsFileTests(PackageFeed feed)
{
    private const string Folder = "obj/Debug/net10.0/green";
    private const string Facts = Folder + "/facts.greendefaults.tsv";
    private const string ModelList = Folder + "/models.list";
    private const string Header = "greendefaults-facts\t1\n";
    private const string ContentModels = """<ItemGroup><Content Include="models/*.onnx" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>""";

    [Fact]
    public void A_touched_model_is_inspected_again_and_nothing_is_compiled()
    {
        using var app = App(ContentModels);
        app.Build().ThatSucceeds();
        var unchanged = app.Build("-v:n").ThatSucceeds();
        var facts = Snapshot(app, Facts);
        var assembly = Snapshot(app, "bin/Debug/net10.0/app.dll");

        File.SetLastWriteTimeUtc(app.PathOf("models/net.onnx"), DateTime.UtcNow.AddSeconds(2));
        var touched = app.Build("-v:n").ThatSucceeds();

        Assert.True(unchanged.Skipped("GreenInspectModels") && unchanged.Skipped("CoreCompile"), unchanged.Output);
        Assert.False(touched.Skipped("GreenInspectModels"), touched.Output);
        Assert.True(touched.Skipped("CoreCompile"), touched.Output);
        Assert.Equal(facts, Snapshot(app, Facts));
        Assert.Equal(assembly, Snapshot(app, "bin/Debug/net10.0/app.dll"));
    }

    [Fact]
    public void The_warning_goes_and_comes_with_the_weights_of_the_model()
    {
        using var app = App(ContentModels);
        app.Build().ThatSucceeds().WithCodes("GRN1001");

        app.Write("models/net.onnx", TestModels.Int8);
        app.Build().ThatSucceeds().WithCodes();
        Assert.Contains("int8=2000", app.Read(Facts), StringComparison.Ordinal);

        app.Write("models/net.onnx", TestModels.Float32);
        app.Build().ThatSucceeds().WithCodes("GRN1001");
    }

    [Fact]
    public void A_removed_model_leaves_the_facts_and_the_last_one_leaves_them_empty()
    {
        using var app = App(ContentModels);
        app.Write("models/other.onnx", TestModels.Float32);
        app.Build().ThatSucceeds().WithCodes("GRN1001");
        Assert.Equal(["models/net.onnx", "models/other.onnx"], ModelPaths(app));

        File.Delete(app.PathOf("models/other.onnx"));
        app.Build().ThatSucceeds().WithCodes("GRN1001");
        Assert.Equal(["models/net.onnx"], ModelPaths(app));

        File.Delete(app.PathOf("models/net.onnx"));
        app.Build().ThatSucceeds().WithCodes();
        Assert.Equal(Header, app.Read(Facts));
    }

    /// <summary>Content is in the default None items of the SDK as well; the copy to the output is that of either.</summary>
    [Fact]
    public void A_model_in_several_items_is_listed_once_and_follows_their_copying()
    {
        using var app = App("""
            <ItemGroup>
              <Content Include="models/*.onnx" CopyToOutputDirectory="$(Copying)" />
              <EmbeddedResource Include="models/*.onnx" />
              <GreenModel Include="models/net.onnx" />
            </ItemGroup>
            """);

        app.Build("-p:Copying=Never").ThatSucceeds();
        var (list, facts) = (app.Read(ModelList), app.Read(Facts));
        app.Build("-p:Copying=PreserveNewest").ThatSucceeds();

        Assert.Equal(["models/net.onnx"], ModelPaths(app));
        Assert.NotEqual(list, app.Read(ModelList));
        Assert.EndsWith("\t0\n", facts, StringComparison.Ordinal);
        Assert.EndsWith("\t1\n", app.Read(Facts), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_of_the_project_can_be_named_instead_of_found()
    {
        using var app = App("""
            <PropertyGroup><EnableDefaultGreenItems>false</EnableDefaultGreenItems></PropertyGroup>
            <ItemGroup><GreenModel Include="elsewhere/*.bin.onnx" /></ItemGroup>
            """);
        app.Write("elsewhere/a.bin.onnx", TestModels.Float32);

        app.Build().ThatSucceeds();

        Assert.Equal(["elsewhere/a.bin.onnx"], ModelPaths(app));
    }

    [Fact]
    public void A_design_time_build_of_a_project_that_was_never_built_gives_the_compiler_the_facts()
    {
        using var app = App(ContentModels);
        app.Write("MODEL_CARD.md", "# Net\n").Write("green.yml", "model: [").Write("green-policy.yml", "budgets: 1");
        app.Run(["restore"]).ThatSucceeds();

        var design = app.Run(
            ["msbuild", "-t:Compile;CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs"])
            .ThatSucceeds().WithCodes();

        Assert.Contains("facts.greendefaults.tsv", design.Output, StringComparison.Ordinal);
        Assert.Contains("greendefaults.default.globalconfig", design.Output, StringComparison.Ordinal);
        Assert.Equal(["models/net.onnx"], ModelPaths(app));
        Assert.Empty(app.Files("bin"));
        Assert.False(app.Has("obj/Debug/net10.0/app.dll"));
    }

    [Fact]
    public void A_model_that_cannot_be_read_is_named_in_every_build_and_keeps_nothing_from_the_others()
    {
        using var app = App(ContentModels);
        app.Write("models/empty.onnx", [])
            .Write("models/cut.onnx", TestModels.Float32[..400])
            .Write("models/pointer.onnx", $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('a', 64)}\nsize 123456\n");

        var first = app.Build().ThatSucceeds().WithCodes("GRN1001", "GRN9002");
        var second = app.Build("-v:n").ThatSucceeds().WithCodes("GRN9002");

        Assert.Equal(["cut.onnx", "empty.onnx", "pointer.onnx"], UnreadableIn(first));
        Assert.Equal(UnreadableIn(first), UnreadableIn(second));
        Assert.Contains("git-LFS", first.Diagnostics.Single(diagnostic => diagnostic.FileName == "pointer.onnx").Message, StringComparison.OrdinalIgnoreCase);
        Assert.True(second.Skipped("CoreCompile"), second.Output);
        Assert.Equal(["models/net.onnx"], ModelPaths(app));
        Assert.True(app.Has("bin/Debug/net10.0/app.dll"));
    }

    /// <summary>A run is no model, so that what it changes is looked at by itself: the facts, what is compiled, and what the compiler prints.</summary>
    [Fact]
    public void The_last_run_comes_to_the_code_that_caused_it_and_goes_with_its_record()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.Project("""<ItemGroup><PackageReference Include="GreenDefaults.Runtime" Version="$(GreenDefaultsVersion)" /></ItemGroup>"""))
            .Write("Demo.cs", "class Demo { void Train() { using var t = GreenDefaults.Runtime.Tracking.EmissionsTracker.Start(\"demo\"); } }\n")
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.GRN6002.severity = warning\n");
        app.Build().ThatSucceeds().WithCodes();

        app.Write("runs/demo.green.json", RecordedRun.Demo).Write("runs/cut.green.json", RecordedRun.Demo[..100]);
        var ran = app.Build().ThatSucceeds().The("GRN6002");
        var unchanged = app.Build("-v:n").ThatSucceeds();
        File.Delete(app.PathOf("runs/demo.green.json"));
        var removed = app.Build().ThatSucceeds();

        Assert.StartsWith("The last run of 'demo', on 2026-03-04, used 2 kWh (1 kWh to 3 kWh) and emitted 120 g CO2eq", ran.Message, StringComparison.Ordinal);
        Assert.True(unchanged.Skipped("GreenInspectModels") && unchanged.Skipped("CoreCompile"), unchanged.Output);
        Assert.DoesNotContain(removed.Diagnostics, diagnostic => diagnostic.Code == "GRN6002");
        Assert.Equal(Header, app.Read(Facts));
    }

    private ScratchFolder App(string items) => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.MachineLearningProject(items))
        .Write("models/net.onnx", TestModels.Float32)
        .Write(UserCode.LoadsModelFile, UserCode.LoadsModel);

    private static List<string> ModelPaths(ScratchFolder app)
        => app.Read(Facts).Split('\n').Where(line => line.StartsWith("model\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[1]).ToList();

    private static IEnumerable<string> UnreadableIn(BuildResult build)
        => build.Diagnostics.Where(diagnostic => diagnostic.Code == "GRN9002").Select(diagnostic => diagnostic.FileName).Order(StringComparer.Ordinal);

    private static (DateTime Written, string Content) Snapshot(ScratchFolder app, string path)
        => (File.GetLastWriteTimeUtc(app.PathOf(path)), Convert.ToHexString(File.ReadAllBytes(app.PathOf(path))));
}
