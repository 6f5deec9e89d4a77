using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Analyzers;

/// <summary>What the analyzers report arrives in the build of a project that only refers to the package.</summary>
[Collection(PackageTests.Name)]
public sealed class WarningTests(PackageFeed feed)
{
    [Fact]
    public void A_build_prints_every_warning_with_its_place_and_nothing_else()
    {
        using var app = WastefulApp();

        var build = app.Build().ThatSucceeds().WithCodes("GRN1001", "GRN2001", "GRN2009");

        AssertAt(UserCode.LoadsModelFile, UserCode.LoadsModel, "\"models/net.onnx\"", build.The("GRN1001"));
        AssertAt(UserCode.SearchesGridFile, UserCode.SearchesGrid, "SetGridSearchTuner", build.The("GRN2001"));
        AssertAt(UserCode.TrainsFromScratchFile, UserCode.TrainsFromScratch, "torchvision.models.resnet18", build.The("GRN2009"));
        Assert.Contains("2,000", build.The("GRN1001").Message, StringComparison.Ordinal);
        Assert.Contains("net.int8.onnx", build.The("GRN1001").Message, StringComparison.Ordinal);
        Assert.All(build.Diagnostics, diagnostic => Assert.False(diagnostic.IsError));
    }

    [Fact]
    public void The_fixes_apply_to_a_project_that_was_never_built()
    {
        using var app = WastefulApp();
        app.Run(["restore"]).ThatSucceeds();

        app.RunPlain(["format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", "GRN1001", "GRN2001", "GRN2009"]).ThatSucceeds();

        Assert.Equal(UserCode.LoadsModel.Replace("net.onnx", "net.int8.onnx", StringComparison.Ordinal), app.Read(UserCode.LoadsModelFile));
        Assert.Equal(
            UserCode.SearchesGrid.Replace("SetGridSearchTuner(step: 5)", "SetCostFrugalTuner()", StringComparison.Ordinal),
            app.Read(UserCode.SearchesGridFile));
        Assert.Equal(
            UserCode.TrainsFromScratch.Replace("num_classes: 5", "num_classes: 5, weights_file: \"resnet18.dat\"", StringComparison.Ordinal),
            app.Read(UserCode.TrainsFromScratchFile));
        Assert.Empty(app.Files("bin"));
        app.Build().ThatSucceeds().WithCodes();
    }

    [Fact]
    public void A_mode_sets_the_severities_and_the_editorconfig_of_the_project_wins()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.MachineLearningProject()).Write(UserCode.SearchesGridFile, UserCode.SearchesGrid);

        app.Build("-p:GreenAnalysisMode=None").ThatSucceeds().WithCodes();
        app.Build("-p:GreenAnalysisMode=Strict").ThatSucceeds().WithCodes("GRN2001");
        app.Build("-p:GreenAnalysisMode=all").ThatSucceeds().WithCodes("GRN2001");

        app.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.GRN2001.severity = error\n");
        Assert.True(app.Build("-p:GreenAnalysisMode=None").ThatFails().The("GRN2001").IsError);
        app.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.GRN2001.severity = none\n");
        app.Build("-p:GreenAnalysisMode=Strict").ThatSucceeds().WithCodes();
    }

    [Fact]
    public void An_unknown_mode_is_reported_in_every_build_and_counts_as_the_default()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.MachineLearningProject("<PropertyGroup><GreenAnalysisMode>Strickt</GreenAnalysisMode></PropertyGroup>"))
            .Write(UserCode.SearchesGridFile, UserCode.SearchesGrid);

        var unknown = app.Build().ThatSucceeds().WithCodes("GRN2001", "GRN9004").The("GRN9004");

        Assert.Equal("app.csproj", unknown.FileName);
        Assert.Contains("'Strickt'", unknown.Message, StringComparison.Ordinal);
        app.Build().ThatSucceeds().WithCodes("GRN9004");
    }

    private ScratchFolder WastefulApp() => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.MachineLearningProject("""<ItemGroup><Content Include="models/*.onnx" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>"""))
        .Write("models/net.onnx", TestModels.Float32)
        .Write("models/net.int8.onnx", TestModels.Int8)
        .Write(UserCode.LoadsModelFile, UserCode.LoadsModel)
        .Write(UserCode.SearchesGridFile, UserCode.SearchesGrid)
        .Write(UserCode.TrainsFromScratchFile, UserCode.TrainsFromScratch);

    private static void AssertAt(string file, string source, string text, BuildDiagnostic diagnostic)
        => Assert.Equal((file, UserCode.PositionOf(source, text)), (diagnostic.FileName, (diagnostic.Line, diagnostic.Column)));
}
