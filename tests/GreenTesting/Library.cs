using System.Collections.Immutable;
using System.Reflection;
using GreenTesting.StubCompilation;
using Microsoft.CodeAnalysis;

namespace GreenTesting;

/// <summary>
/// A library that test sources compile against: a reference-only stub with the real library's assembly name and exact
/// signatures, compiled once in a process together with what it depends on, or one of <see cref="Packages"/>.
/// </summary>
public sealed partial class Library
{
    private readonly Lazy<MetadataReference> _reference;

    private Library(string assemblyName, params ImmutableArray<Library> dependencies)
        : this(StubCompiler.Compile, assemblyName, dependencies)
    {
    }

    private Library(Func<Library, MetadataReference> makeReference, string assemblyName, ImmutableArray<Library> dependencies)
    {
        AssemblyName = assemblyName;
        Dependencies = dependencies;
        _reference = new Lazy<MetadataReference>(() => makeReference(this));
    }

    /// <summary><c>ILogger</c>, which other libraries take.</summary>
    public static Library MicrosoftExtensionsLoggingAbstractions { get; } = new("Microsoft.Extensions.Logging.Abstractions");

    /// <summary>LLamaSharp.</summary>
    public static Library LLamaSharp { get; } = new("LLamaSharp", MicrosoftExtensionsLoggingAbstractions);

    /// <summary>ML.NET: <c>IDataView</c>, its schema and column types.</summary>
    public static Library MicrosoftMLDataView { get; } = new("Microsoft.ML.DataView");

    /// <summary>ML.NET: environment, and the <c>[Range]</c> and <c>[Choice]</c> attributes.</summary>
    public static Library MicrosoftMLCore { get; } = new("Microsoft.ML.Core", MicrosoftMLDataView);

    /// <summary>ML.NET: <c>MLContext</c>, catalogs, estimators.</summary>
    public static Library MicrosoftMLData { get; } = new("Microsoft.ML.Data", MicrosoftMLCore);

    /// <summary>ML.NET: search spaces and their options.</summary>
    public static Library MicrosoftMLSearchSpace { get; } = new("Microsoft.ML.SearchSpace", MicrosoftMLCore);

    /// <summary>ML.NET AutoML.</summary>
    public static Library MicrosoftMLAutoML { get; } = new("Microsoft.ML.AutoML", MicrosoftMLData, MicrosoftMLSearchSpace);

    /// <summary>ONNX Runtime.</summary>
    public static Library MicrosoftMLOnnxRuntime { get; } = new("Microsoft.ML.OnnxRuntime");

    /// <summary>onnxruntime-genai.</summary>
    public static Library MicrosoftMLOnnxRuntimeGenAI { get; } = new("Microsoft.ML.OnnxRuntimeGenAI");

    /// <summary>ML.NET: <c>ApplyOnnxModel</c>.</summary>
    public static Library MicrosoftMLOnnxTransformer { get; } = new("Microsoft.ML.OnnxTransformer", MicrosoftMLData, MicrosoftMLOnnxRuntime);

    /// <summary>ML.NET: linear trainers, <c>OneVersusAll</c>.</summary>
    public static Library MicrosoftMLStandardTrainers { get; } = new("Microsoft.ML.StandardTrainers", MicrosoftMLData);

    /// <summary>ML.NET: trees of its own.</summary>
    public static Library MicrosoftMLFastTree { get; } = new("Microsoft.ML.FastTree", MicrosoftMLData);

    /// <summary>ML.NET: trees of LightGBM.</summary>
    public static Library MicrosoftMLLightGbm { get; } = new("Microsoft.ML.LightGbm", MicrosoftMLFastTree, MicrosoftMLStandardTrainers);

    /// <summary>ML.NET: <c>ImageClassification</c>.</summary>
    public static Library MicrosoftMLVision { get; } = new("Microsoft.ML.Vision", MicrosoftMLData);

    /// <summary>ML.NET: k-means.</summary>
    public static Library MicrosoftMLKMeansClustering { get; } = new("Microsoft.ML.KMeansClustering", MicrosoftMLData);

    /// <summary>ML.NET: transforms of text, missing values and features.</summary>
    public static Library MicrosoftMLTransforms { get; } = new("Microsoft.ML.Transforms", MicrosoftMLData);

    /// <summary>ML.NET: trainers on the Intel MKL.</summary>
    public static Library MicrosoftMLMklComponents { get; } = new("Microsoft.ML.Mkl.Components", MicrosoftMLStandardTrainers);

    /// <summary>ML.NET: transforms of images.</summary>
    public static Library MicrosoftMLImageAnalytics { get; } = new("Microsoft.ML.ImageAnalytics", MicrosoftMLData);

    /// <summary>ML.NET: forecasting and anomaly detection.</summary>
    public static Library MicrosoftMLTimeSeries { get; } = new("Microsoft.ML.TimeSeries", MicrosoftMLData);

    /// <summary>ML.NET: deep models that are fine-tuned through TorchSharp.</summary>
    public static Library MicrosoftMLTorchSharp { get; } = new("Microsoft.ML.TorchSharp", MicrosoftMLData);

    /// <summary>ML.NET: <c>LoadTensorFlowModel</c>.</summary>
    public static Library MicrosoftMLTensorFlow { get; } = new("Microsoft.ML.TensorFlow", MicrosoftMLData);

    /// <summary><c>IServiceCollection</c>, which other libraries extend.</summary>
    public static Library MicrosoftExtensionsDependencyInjectionAbstractions { get; } =
        new("Microsoft.Extensions.DependencyInjection.Abstractions");

    /// <summary>ML.NET: <c>PredictionEnginePool</c>.</summary>
    public static Library MicrosoftExtensionsML { get; } =
        new("Microsoft.Extensions.ML", MicrosoftMLData, MicrosoftExtensionsDependencyInjectionAbstractions);

    /// <summary>TorchSharp.</summary>
    public static Library TorchSharp { get; } = new("TorchSharp");

    /// <summary>TorchSharp's torchvision.</summary>
    public static Library TorchVision { get; } = new("TorchVision", TorchSharp);

    /// <summary>Every library there is a stub of.</summary>
    public static ImmutableArray<Library> All { get; } =
    [
        .. typeof(Library).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Library))
            .Select(p => (Library)p.GetValue(null)!),
    ];

    /// <summary>Name of the assembly, as in the real library.</summary>
    public string AssemblyName { get; }

    /// <summary>Libraries that this one refers to directly.</summary>
    public ImmutableArray<Library> Dependencies { get; }

    /// <summary>The compiled stub, or the assembly of the package.</summary>
    public MetadataReference Reference => _reference.Value;

    /// <summary>The stub's C# source.</summary>
    public string Source => StubResources.Read(AssemblyName + ".cs");

    /// <summary>
    /// Signatures of the real library, one a line under their type, of the members that the stub has. The first line
    /// names the library, its version and commit.
    /// </summary>
    public string Signatures => StubResources.Read(AssemblyName + ".signatures.txt");

    /// <summary>These libraries and all that they depend on, each once.</summary>
    public static ImmutableArray<Library> WithDependencies(IEnumerable<Library> libraries)
    {
        var found = ImmutableArray.CreateBuilder<Library>();
        Visit(libraries);
        return found.ToImmutable();

        void Visit(IEnumerable<Library> some)
        {
            foreach (var library in some)
            {
                if (found.Contains(library))
                    continue;
                Visit(library.Dependencies);
                found.Add(library);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => AssemblyName;
}
