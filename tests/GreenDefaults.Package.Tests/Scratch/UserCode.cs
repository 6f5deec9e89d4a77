namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>What a user writes: programs, and a project around them.</summary>
internal static class UserCode
{
    /// <summary>Name of the file of <see cref="LoadsModel"/>; the other programs are named alike.</summary>
    public const string LoadsModelFile = "LoadsModel.cs";
    public const string SearchesGridFile = "SearchesGrid.cs";
    public const string TrainsFromScratchFile = "TrainsFromScratch.cs";

    /// <summary>GRN1001, when the model is float32.</summary>
    public const string LoadsModel = """
        using Microsoft.ML.OnnxRuntime;

        internal static class LoadsModel
        {
            public static InferenceSession Load() => new InferenceSession("models/net.onnx");
        }

        """;

    /// <summary>GRN2001.</summary>
    public const string SearchesGrid = """
        using Microsoft.ML;
        using Microsoft.ML.AutoML;

        internal static class SearchesGrid
        {
            public static AutoMLExperiment Prepare(MLContext context) =>
                context.Auto().CreateExperiment().SetGridSearchTuner(step: 5);
        }

        """;

    /// <summary>GRN2009.</summary>
    public const string TrainsFromScratch = """
        using TorchSharp;

        internal static class TrainsFromScratch
        {
            public static void Run()
            {
                var network = torchvision.models.resnet18(num_classes: 5);
                var optimizer = torch.optim.Adam(network.parameters());
                optimizer.step();
            }
        }

        """;

    /// <summary>A library that uses GreenDefaults the way <c>dotnet add package</c> writes it.</summary>
    /// <param name="content">Elements to add.</param>
    public static string Project(string content = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <PackageReference Include="GreenDefaults" Version="$(GreenDefaultsVersion)" PrivateAssets="all" />
          </ItemGroup>
          {content}
        </Project>
        """;

    /// <summary>A <see cref="Project"/> that compiles against the machine-learning libraries.</summary>
    public static string MachineLearningProject(string content = "")
        => Project("<PropertyGroup><UsesMachineLearning>true</UsesMachineLearning></PropertyGroup>" + content);

    /// <summary>Line and column, from 1, of the only occurrence of some text.</summary>
    public static (int Line, int Column) PositionOf(string source, string text)
    {
        var offset = source.IndexOf(text, StringComparison.Ordinal);
        Assert.True(offset >= 0 && source.LastIndexOf(text, StringComparison.Ordinal) == offset, $"'{text}' must be in the source once.");
        var before = source[..offset].Split('\n');
        return (before.Length, before[^1].Length + 1);
    }
}
