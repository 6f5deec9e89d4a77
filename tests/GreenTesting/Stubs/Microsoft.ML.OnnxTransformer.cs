// Reference-only stub: Microsoft.ML.OnnxTransformer - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.OnnxTransformer.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;
using System.IO;

namespace Microsoft.ML
{
    public static class OnnxCatalog
    {
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string modelFile, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, Stream modelBytes, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string modelFile, IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, Stream modelBytes, IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, string modelFile, int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Stream modelBytes, int? gpuDeviceId = null,
            bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, Transforms.Onnx.OnnxOptions options) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, string modelFile,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, Stream modelBytes,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, string modelFile,
            int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, Stream modelBytes,
            int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, string modelFile,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, Stream modelBytes,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false) => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, string modelFile,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false, int recursionLimit = 100)
            => throw Stub.Error;
        public static Transforms.Onnx.OnnxScoringEstimator ApplyOnnxModel(
            this TransformsCatalog catalog, string[] outputColumnNames, string[] inputColumnNames, Stream modelBytes,
            IDictionary<string, int[]> shapeDictionary, int? gpuDeviceId = null, bool fallbackToCpu = false, int recursionLimit = 100)
            => throw Stub.Error;
        public static Transforms.Onnx.DnnImageFeaturizerEstimator DnnFeaturizeImage(
            this TransformsCatalog catalog, string outputColumnName,
            Func<Transforms.Onnx.DnnImageFeaturizerInput, Data.EstimatorChain<Transforms.ColumnCopyingTransformer>> modelFactory,
            string inputColumnName = null) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Transforms.Onnx
{
    public sealed class DnnImageFeaturizerEstimator : IEstimator<Data.TransformerChain<ColumnCopyingTransformer>>
    {
        internal DnnImageFeaturizerEstimator() => throw Stub.Error;
        public Data.TransformerChain<ColumnCopyingTransformer> Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class DnnImageFeaturizerInput
    {
        internal DnnImageFeaturizerInput() => throw Stub.Error;
        public string InputColumn => throw Stub.Error;
        public DnnImageModelSelector ModelSelector => throw Stub.Error;
        public string OutputColumn => throw Stub.Error;
    }

    public sealed class DnnImageModelSelector
    {
        public DnnImageModelSelector() => throw Stub.Error;
    }

    public sealed class OnnxMapType : Data.StructuredDataViewType
    {
        public OnnxMapType(Type keyType, Type valueType) : base(default!) => throw Stub.Error;
        public override bool Equals(Data.DataViewType other) => throw Stub.Error;
    }

    public sealed class OnnxMapTypeAttribute : Data.DataViewTypeAttribute
    {
        public OnnxMapTypeAttribute() => throw Stub.Error;
        public OnnxMapTypeAttribute(Type keyType, Type valueType) => throw Stub.Error;
        public override bool Equals(Data.DataViewTypeAttribute other) => throw Stub.Error;
        public override void Register() => throw Stub.Error;
    }

    public sealed class OnnxOptions
    {
        public OnnxOptions() => throw Stub.Error;
        public bool FallbackToCpu;
        public int? GpuDeviceId;
        public string[] InputColumns;
        public int? InterOpNumThreads;
        public int? IntraOpNumThreads;
        public string ModelFile;
        public string[] OutputColumns;
        public int RecursionLimit;
        public IDictionary<string, int[]> ShapeDictionary;
    }

    public sealed class OnnxScoringEstimator : Data.TrivialEstimator<OnnxTransformer>
    {
        internal OnnxScoringEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class OnnxSequenceType : Data.StructuredDataViewType
    {
        public OnnxSequenceType(Type elementType) : base(default!) => throw Stub.Error;
        public override bool Equals(Data.DataViewType other) => throw Stub.Error;
    }

    public sealed class OnnxSequenceTypeAttribute : Data.DataViewTypeAttribute
    {
        public OnnxSequenceTypeAttribute() => throw Stub.Error;
        public OnnxSequenceTypeAttribute(Type elemType) => throw Stub.Error;
        public override bool Equals(Data.DataViewTypeAttribute other) => throw Stub.Error;
        public override void Register() => throw Stub.Error;
    }

    public sealed class OnnxSessionOptions
    {
        public OnnxSessionOptions() => throw Stub.Error;
        public OnnxRuntime.OrtLoggingLevel LogSeverityLevel;
        public CreateOnnxSessionOptions CreateSessionOptions { get; set; }
        public bool EnableCpuMemArena { get; set; }
        public bool EnableMemoryPattern { get; set; }
        public bool EnableProfiling { get; set; }
        public OnnxRuntime.ExecutionMode ExecutionMode { get; set; }
        public int GlobalInterOpNumThreads { get; set; }
        public int GlobalIntraOpNumThreads { get; set; }
        public OnnxRuntime.GraphOptimizationLevel GraphOptimizationLevel { get; set; }
        public int InterOpNumThreads { get; set; }
        public int IntraOpNumThreads { get; set; }
        public string LogId { get; set; }
        public int LogVerbosityLevel { get; set; }
        public string OptimizedModelFilePath { get; set; }
        public bool PerSessionThreads { get; set; }
        public string ProfileOutputPathPrefix { get; set; }

        public delegate OnnxRuntime.SessionOptions CreateOnnxSessionOptions();
    }

    public static class OnnxSessionOptionsExtensions
    {
        public static OnnxSessionOptions GetOnnxSessionOption(this Runtime.IHostEnvironment env) => throw Stub.Error;
        public static void SetOnnxSessionOption(
            this Runtime.IHostEnvironment env, OnnxSessionOptions onnxSessionOptions) => throw Stub.Error;
    }

    public sealed class OnnxTransformer : Data.RowToRowTransformerBase, IDisposable
    {
        internal OnnxTransformer() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
