// Reference-only stub: Microsoft.ML.OnnxRuntime - ONNX Runtime 1.30.0 managed C# API (onnxruntime cc8e901e, 2026-08-23).
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.OnnxRuntime.signatures.txt.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace Microsoft.ML.OnnxRuntime
{
    public enum CoreMLFlags
    {
        COREML_FLAG_USE_NONE = 0,
        COREML_FLAG_USE_CPU_ONLY = 1,
        COREML_FLAG_ENABLE_ON_SUBGRAPH = 2,
        COREML_FLAG_ONLY_ENABLE_DEVICE_WITH_ANE = 4,
        COREML_FLAG_ONLY_ALLOW_STATIC_INPUT_SHAPES = 8,
        COREML_FLAG_CREATE_MLPROGRAM = 16,
        COREML_FLAG_LAST = 32,
        COREML_FLAG_USE_CPU_AND_GPU = 32,
    }

    public class DisposableNamedOnnxValue : NamedOnnxValue, IDisposable
    {
        internal DisposableNamedOnnxValue() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public Tensors.TensorElementType ElementType => throw Stub.Error;
    }

    public struct EnvironmentCreationOptions
    {
    }

    public enum ExecutionMode
    {
        ORT_SEQUENTIAL = 0,
        ORT_PARALLEL = 1,
    }

    public enum ExecutionProviderDevicePolicy
    {
        DEFAULT = 0,
        PREFER_CPU = 1,
        PREFER_NPU = 2,
        PREFER_GPU = 3,
        MAX_PERFORMANCE = 4,
        MAX_EFFICIENCY = 5,
        MIN_OVERALL_POWER = 6,
    }

    public class FixedBufferOnnxValue : IDisposable
    {
        internal FixedBufferOnnxValue() => throw Stub.Error;
        public static FixedBufferOnnxValue CreateFromMemory<T>(
            OrtMemoryInfo memoryInfo, Memory<T> memory, Tensors.TensorElementType elementType, long[] shape, long bytesSize)
            where T : unmanaged => throw Stub.Error;
        public static FixedBufferOnnxValue CreateFromTensor<T>(Tensors.Tensor<T> value) => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
    }

    public enum GraphOptimizationLevel
    {
        ORT_DISABLE_ALL = 0,
        ORT_ENABLE_BASIC = 1,
        ORT_ENABLE_EXTENDED = 2,
        ORT_ENABLE_LAYOUT = 3,
        ORT_ENABLE_ALL = 99,
    }

    public interface IDisposableReadOnlyCollection<T> : IReadOnlyCollection<T>, IEnumerable<T>, IEnumerable, IReadOnlyList<T>, IDisposable
    {
    }

    public interface IReadOnlyOrtValue
    {
        string GetStringElement(int index);
        ReadOnlyMemory<char> GetStringElementAsMemory(int index);
        ReadOnlySpan<byte> GetStringElementAsSpan(int index);
        string[] GetStringTensorAsArray();
        ReadOnlySpan<T> GetTensorDataAsSpan<T>() where T : unmanaged;
        OrtMemoryInfo GetTensorMemoryInfo();
        long GetTensorSizeInBytes();
        OrtTensorTypeAndShapeInfo GetTensorTypeAndShape();
        OrtTypeInfo GetTypeInfo();
        OrtValue GetValue(int index, OrtAllocator allocator);
        int GetValueCount();
        bool IsSparseTensor { get; }
        bool IsTensor { get; }
        OnnxValueType OnnxType { get; }
    }

    public class InferenceSession : IDisposable
    {
        public InferenceSession(string modelPath) => throw Stub.Error;
        public InferenceSession(string modelPath, PrePackedWeightsContainer prepackedWeightsContainer) => throw Stub.Error;
        public InferenceSession(string modelPath, SessionOptions options) => throw Stub.Error;
        public InferenceSession(
            string modelPath, SessionOptions options, PrePackedWeightsContainer prepackedWeightsContainer) => throw Stub.Error;
        public InferenceSession(byte[] model) => throw Stub.Error;
        public InferenceSession(byte[] model, PrePackedWeightsContainer prepackedWeightsContainer) => throw Stub.Error;
        public InferenceSession(byte[] model, SessionOptions options) => throw Stub.Error;
        public InferenceSession(
            byte[] model, SessionOptions options, PrePackedWeightsContainer prepackedWeightsContainer) => throw Stub.Error;
        public OrtIoBinding CreateIoBinding() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public string EndProfiling() => throw Stub.Error;
        ~InferenceSession() => throw Stub.Error;
        public IReadOnlyList<OrtEpDevice> GetEpDeviceForInputs() => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtMemoryInfo> GetMemoryInfosForInputs() => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtMemoryInfo> GetMemoryInfosForOutputs() => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(IReadOnlyCollection<NamedOnnxValue> inputs) => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(
            IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputNames) => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(
            IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputNames, RunOptions options)
            => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues) => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<string> outputNames) => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<string> outputNames, RunOptions options) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<string> outputNames, IReadOnlyCollection<FixedBufferOnnxValue> outputValues) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<string> outputNames, IReadOnlyCollection<FixedBufferOnnxValue> outputValues, RunOptions options)
            => throw Stub.Error;
        public void Run(IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<NamedOnnxValue> outputs) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<NamedOnnxValue> outputs, RunOptions options)
            => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputNames,
            IReadOnlyCollection<FixedBufferOnnxValue> outputValues) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<NamedOnnxValue> inputs, IReadOnlyCollection<string> outputNames,
            IReadOnlyCollection<FixedBufferOnnxValue> outputValues, RunOptions options) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<NamedOnnxValue> outputs) => throw Stub.Error;
        public void Run(
            IReadOnlyCollection<string> inputNames, IReadOnlyCollection<FixedBufferOnnxValue> inputValues,
            IReadOnlyCollection<NamedOnnxValue> outputs, RunOptions options) => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtValue> Run(
            RunOptions runOptions, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputValues,
            IReadOnlyCollection<string> outputNames) => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtValue> Run(
            RunOptions runOptions, IReadOnlyDictionary<string, OrtValue> inputs, IReadOnlyCollection<string> outputNames)
            => throw Stub.Error;
        public void Run(
            RunOptions runOptions, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputValues,
            IReadOnlyCollection<string> outputNames, IReadOnlyCollection<OrtValue> outputValues) => throw Stub.Error;
        public Task<IReadOnlyCollection<OrtValue>> RunAsync(
            RunOptions options, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputValues,
            IReadOnlyCollection<string> outputNames, IReadOnlyCollection<OrtValue> outputValues) => throw Stub.Error;
        public void RunWithBinding(RunOptions runOptions, OrtIoBinding ioBinding) => throw Stub.Error;
        public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> RunWithBindingAndNames(
            RunOptions runOptions, OrtIoBinding ioBinding, string[] names = null) => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtValue> RunWithBoundResults(
            RunOptions runOptions, OrtIoBinding ioBinding) => throw Stub.Error;
        public IReadOnlyDictionary<string, NodeMetadata> InputMetadata => throw Stub.Error;
        public IReadOnlyList<string> InputNames => throw Stub.Error;
        public ModelMetadata ModelMetadata => throw Stub.Error;
        public IReadOnlyDictionary<string, NodeMetadata> OutputMetadata => throw Stub.Error;
        public IReadOnlyList<string> OutputNames => throw Stub.Error;
        public IReadOnlyDictionary<string, NodeMetadata> OverridableInitializerMetadata => throw Stub.Error;
        public ulong ProfilingStartTimeNs => throw Stub.Error;
    }

    public class MapMetadata
    {
        internal MapMetadata() => throw Stub.Error;
    }

    public class ModelMetadata
    {
        internal ModelMetadata() => throw Stub.Error;
        public Dictionary<string, string> CustomMetadataMap => throw Stub.Error;
        public string Description => throw Stub.Error;
        public string Domain => throw Stub.Error;
        public string GraphDescription => throw Stub.Error;
        public string GraphName => throw Stub.Error;
        public string ProducerName => throw Stub.Error;
        public long Version => throw Stub.Error;
    }

    public class NamedOnnxValue
    {
        internal NamedOnnxValue() => throw Stub.Error;
        public NamedOnnxValue(string name, object value) => throw Stub.Error;
        public IDictionary<K, V> AsDictionary<K, V>() => throw Stub.Error;
        public IEnumerable<T> AsEnumerable<T>() => throw Stub.Error;
        public Tensors.Tensor<T> AsTensor<T>() => throw Stub.Error;
        public static NamedOnnxValue CreateFromMap<K, V>(string name, IDictionary<K, V> value) => throw Stub.Error;
        public static NamedOnnxValue CreateFromSequence<T>(string name, IEnumerable<T> value) => throw Stub.Error;
        public static NamedOnnxValue CreateFromTensor<T>(string name, Tensors.Tensor<T> value) => throw Stub.Error;
        public string Name { get; set; }
        public object Value { get; set; }
        public OnnxValueType ValueType => throw Stub.Error;
    }

    public enum NnapiFlags
    {
        NNAPI_FLAG_USE_NONE = 0,
        NNAPI_FLAG_USE_FP16 = 1,
        NNAPI_FLAG_USE_NCHW = 2,
        NNAPI_FLAG_CPU_DISABLED = 4,
        NNAPI_FLAG_CPU_ONLY = 8,
        NNAPI_FLAG_LAST = 8,
    }

    public class NodeMetadata
    {
        internal NodeMetadata() => throw Stub.Error;
        public MapMetadata AsMapMetadata() => throw Stub.Error;
        public OptionalMetadata AsOptionalMetadata() => throw Stub.Error;
        public SequenceMetadata AsSequenceMetadata() => throw Stub.Error;
        public int[] Dimensions => throw Stub.Error;
        public Tensors.TensorElementType ElementDataType => throw Stub.Error;
        public Type ElementType => throw Stub.Error;
        public bool IsString => throw Stub.Error;
        public bool IsTensor => throw Stub.Error;
        public OnnxValueType OnnxValueType => throw Stub.Error;
        public string[] SymbolicDimensions => throw Stub.Error;
    }

    public class OnnxRuntimeException : Exception
    {
        internal OnnxRuntimeException() => throw Stub.Error;
    }

    public enum OnnxValueType
    {
        ONNX_TYPE_UNKNOWN = 0,
        ONNX_TYPE_TENSOR = 1,
        ONNX_TYPE_SEQUENCE = 2,
        ONNX_TYPE_MAP = 3,
        ONNX_TYPE_OPAQUE = 4,
        ONNX_TYPE_SPARSETENSOR = 5,
        ONNX_TYPE_OPTIONAL = 6,
    }

    public class OptionalMetadata
    {
        internal OptionalMetadata() => throw Stub.Error;
    }

    public class OrtAllocator : SafeHandle
    {
        internal OrtAllocator() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public enum OrtAllocatorType
    {
        DeviceAllocator = 0,
        ArenaAllocator = 1,
    }

    public class OrtArenaCfg : SafeHandle
    {
        internal OrtArenaCfg() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtCUDAProviderOptions : SafeHandle
    {
        public OrtCUDAProviderOptions() : base(default, true) => throw Stub.Error;
        public string GetOptions() => throw Stub.Error;
        public void UpdateOptions(Dictionary<string, string> providerOptions) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public enum OrtCompiledModelCompatibility
    {
        EP_NOT_APPLICABLE = 0,
        EP_SUPPORTED_OPTIMAL = 1,
        EP_SUPPORTED_PREFER_RECOMPILATION = 2,
        EP_UNSUPPORTED = 3,
    }

    public sealed class OrtDeviceEpIncompatibilityDetails : IDisposable
    {
        internal OrtDeviceEpIncompatibilityDetails() => throw Stub.Error;
        void IDisposable.Dispose() => throw Stub.Error;
    }

    public enum OrtDeviceMemoryType
    {
        DEFAULT = 0,
        HOST_ACCESSIBLE = 5,
    }

    public sealed class OrtEnv : SafeHandle
    {
        internal OrtEnv() : base(default, true) => throw Stub.Error;
        public void CopyTensors(
            IReadOnlyList<OrtValue> srcValues, IReadOnlyList<OrtValue> dstValues, OrtSyncStream stream) => throw Stub.Error;
        public void CreateAndRegisterAllocator(OrtMemoryInfo memInfo, OrtArenaCfg arenaCfg) => throw Stub.Error;
        public void CreateAndRegisterAllocator(
            string providerType, OrtMemoryInfo memInfo, OrtArenaCfg arenaCfg, IReadOnlyDictionary<string, string> provider_options)
            => throw Stub.Error;
        public static OrtEnv CreateInstanceWithOptions(ref EnvironmentCreationOptions options) => throw Stub.Error;
        public OrtAllocator CreateSharedAllocator(
            OrtEpDevice epDevice, OrtDeviceMemoryType deviceMemoryType, OrtAllocatorType ortAllocatorType,
            IReadOnlyDictionary<string, string> allocatorOptions) => throw Stub.Error;
        public void DisableTelemetryEvents() => throw Stub.Error;
        public void EnableTelemetryEvents() => throw Stub.Error;
        public string[] GetAvailableProviders() => throw Stub.Error;
        public string GetCompatibilityInfoFromModel(string modelPath, string epType) => throw Stub.Error;
        public string GetCompatibilityInfoFromModelBytes(byte[] modelData, string epType) => throw Stub.Error;
        public IReadOnlyList<OrtEpDevice> GetEpDevices() => throw Stub.Error;
        public OrtDeviceEpIncompatibilityDetails GetHardwareDeviceEpIncompatibilityDetails(
            string epName, OrtHardwareDevice hardwareDevice) => throw Stub.Error;
        public IReadOnlyList<OrtHardwareDevice> GetHardwareDevices() => throw Stub.Error;
        public OrtCompiledModelCompatibility GetModelCompatibilityForEpDevices(
            IReadOnlyList<OrtEpDevice> epDevices, string compatibilityInfo) => throw Stub.Error;
        public int GetNumHardwareDevices() => throw Stub.Error;
        public OrtAllocator GetSharedAllocator(OrtMemoryInfo memoryInfo) => throw Stub.Error;
        public string GetVersionString() => throw Stub.Error;
        public static OrtEnv Instance() => throw Stub.Error;
        public void RegisterExecutionProviderLibrary(string registrationName, string libraryPath) => throw Stub.Error;
        public void ReleaseSharedAllocator(OrtEpDevice epDevice, OrtDeviceMemoryType deviceMemoryType) => throw Stub.Error;
        public void UnregisterAllocator(OrtMemoryInfo memInfo) => throw Stub.Error;
        public void UnregisterExecutionProviderLibrary(string registrationName) => throw Stub.Error;
        public static bool DisableDllImportResolver { get; set; }
        public OrtLoggingLevel EnvLogLevel { get; set; }
        public static bool IsCreated => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtEpDevice
    {
        internal OrtEpDevice() => throw Stub.Error;
    }

    public class OrtExternalAllocation
    {
        internal OrtExternalAllocation() => throw Stub.Error;
    }

    public class OrtHardwareDevice
    {
        internal OrtHardwareDevice() => throw Stub.Error;
    }

    public class OrtIoBinding : SafeHandle
    {
        internal OrtIoBinding() : base(default, true) => throw Stub.Error;
        public void BindInput(string name, OrtValue ortValue) => throw Stub.Error;
        public void BindInput(
            string name, Tensors.TensorElementType elementType, long[] shape, OrtMemoryAllocation allocation) => throw Stub.Error;
        public void BindInput(string name, OrtExternalAllocation allocation) => throw Stub.Error;
        public void BindInput(string name, FixedBufferOnnxValue fixedValue) => throw Stub.Error;
        public void BindOutput(string name, OrtValue ortValue) => throw Stub.Error;
        public void BindOutput(
            string name, Tensors.TensorElementType elementType, long[] shape, OrtMemoryAllocation allocation) => throw Stub.Error;
        public void BindOutput(string name, OrtExternalAllocation allocation) => throw Stub.Error;
        public void BindOutput(string name, FixedBufferOnnxValue fixedValue) => throw Stub.Error;
        public void BindOutputToDevice(string name, OrtMemoryInfo memInfo) => throw Stub.Error;
        public void ClearBoundInputs() => throw Stub.Error;
        public void ClearBoundOutputs() => throw Stub.Error;
        public string[] GetOutputNames() => throw Stub.Error;
        public IDisposableReadOnlyCollection<OrtValue> GetOutputValues() => throw Stub.Error;
        public void SynchronizeBoundInputs() => throw Stub.Error;
        public void SynchronizeBoundOutputs() => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtKeyValuePairs : SafeHandle
    {
        public OrtKeyValuePairs() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public enum OrtLoggingLevel
    {
        ORT_LOGGING_LEVEL_VERBOSE = 0,
        ORT_LOGGING_LEVEL_INFO = 1,
        ORT_LOGGING_LEVEL_WARNING = 2,
        ORT_LOGGING_LEVEL_ERROR = 3,
        ORT_LOGGING_LEVEL_FATAL = 4,
    }

    public class OrtLoraAdapter : SafeHandle
    {
        internal OrtLoraAdapter() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public enum OrtMemType
    {
        CpuInput = -2,
        Cpu = -1,
        CpuOutput = -1,
        Default = 0,
    }

    public class OrtMemoryAllocation : SafeHandle
    {
        internal OrtMemoryAllocation() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtMemoryInfo : SafeHandle
    {
        public static readonly byte[] allocatorCPU;
        public static readonly byte[] allocatorCUDA;
        public static readonly byte[] allocatorCUDA_PINNED;
        public static readonly byte[] allocatorHIP;
        public static readonly byte[] allocatorHIP_PINNED;
        public OrtMemoryInfo(
            byte[] utf8AllocatorName, OrtAllocatorType allocatorType, int deviceId, OrtMemType memoryType)
            : base(default, true) => throw Stub.Error;
        public OrtMemoryInfo(
            string allocatorName, OrtAllocatorType allocatorType, int deviceId, OrtMemType memoryType)
            : base(default, true) => throw Stub.Error;
        public OrtMemoryInfo(
            string allocatorName, OrtMemoryInfoDeviceType deviceType, uint vendorId, int deviceId, OrtDeviceMemoryType deviceMemoryType,
            ulong alignment, OrtAllocatorType allocatorType) : base(default, true) => throw Stub.Error;
        public bool Equals(OrtMemoryInfo other) => throw Stub.Error;
        public OrtAllocatorType GetAllocatorType() => throw Stub.Error;
        public OrtDeviceMemoryType GetDeviceMemoryType() => throw Stub.Error;
        public OrtMemType GetMemoryType() => throw Stub.Error;
        public uint GetVendorId() => throw Stub.Error;
        public static OrtMemoryInfo DefaultInstance => throw Stub.Error;
        public int Id => throw Stub.Error;
        public string Name => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public enum OrtMemoryInfoDeviceType
    {
        CPU = 0,
        GPU = 1,
        FPGA = 2,
        NPU = 3,
    }

    public class OrtROCMProviderOptions : SafeHandle
    {
        public OrtROCMProviderOptions() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtSyncStream : SafeHandle
    {
        internal OrtSyncStream() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class OrtTensorRTProviderOptions : SafeHandle
    {
        public OrtTensorRTProviderOptions() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public struct OrtTensorTypeAndShapeInfo
    {
    }

    public class OrtTypeInfo
    {
        internal OrtTypeInfo() => throw Stub.Error;
    }

    public class OrtValue : IDisposable, IReadOnlyOrtValue
    {
        internal OrtValue() => throw Stub.Error;
        public static OrtValue CreateAllocatedTensorValue(
            OrtAllocator allocator, Tensors.TensorElementType elementType, long[] shape) => throw Stub.Error;
        public static OrtValue CreateFromStringTensor(Tensors.Tensor<string> tensor) => throw Stub.Error;
        public static OrtValue CreateMap(ref OrtValue keys, ref OrtValue values) => throw Stub.Error;
        public static OrtValue CreateMap<K, V>(K[] keys, V[] values) where K : unmanaged where V : unmanaged => throw Stub.Error;
        public static OrtValue CreateMapWithStringKeys<V>(
            IReadOnlyCollection<string> keys, V[] values) where V : unmanaged => throw Stub.Error;
        public static OrtValue CreateMapWithStringValues<K>(
            K[] keys, IReadOnlyCollection<string> values) where K : unmanaged => throw Stub.Error;
        public static OrtValue CreateSequence(ICollection<OrtValue> ortValues) => throw Stub.Error;
        public static OrtValue CreateTensorValueFromMemory<T>(
            OrtMemoryInfo memoryInfo, Memory<T> memory, long[] shape) where T : unmanaged => throw Stub.Error;
        public static OrtValue CreateTensorValueFromMemory<T>(T[] data, long[] shape) where T : unmanaged => throw Stub.Error;
        public static OrtValue CreateTensorValueWithData(
            OrtMemoryInfo memInfo, Tensors.TensorElementType elementType, long[] shape, nint dataBufferPtr, long bufferLengthInBytes)
            => throw Stub.Error;
        public static OrtValue CreateTensorWithEmptyStrings(OrtAllocator allocator, long[] shape) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        ~OrtValue() => throw Stub.Error;
        public string GetStringElement(int index) => throw Stub.Error;
        public ReadOnlyMemory<char> GetStringElementAsMemory(int index) => throw Stub.Error;
        public ReadOnlySpan<byte> GetStringElementAsSpan(int index) => throw Stub.Error;
        public string[] GetStringTensorAsArray() => throw Stub.Error;
        public ReadOnlySpan<T> GetTensorDataAsSpan<T>() where T : unmanaged => throw Stub.Error;
        public OrtMemoryInfo GetTensorMemoryInfo() => throw Stub.Error;
        public Span<T> GetTensorMutableDataAsSpan<T>() where T : unmanaged => throw Stub.Error;
        public Span<byte> GetTensorMutableRawData() => throw Stub.Error;
        public long GetTensorSizeInBytes() => throw Stub.Error;
        public OrtTensorTypeAndShapeInfo GetTensorTypeAndShape() => throw Stub.Error;
        public OrtTypeInfo GetTypeInfo() => throw Stub.Error;
        public OrtValue GetValue(int index, OrtAllocator allocator) => throw Stub.Error;
        public int GetValueCount() => throw Stub.Error;
        public void ProcessMap(MapVisitor visitor, OrtAllocator allocator) => throw Stub.Error;
        public void ProcessSequence(SequenceElementVisitor visitor, OrtAllocator allocator) => throw Stub.Error;
        public void StringTensorSetElementAt(ReadOnlySpan<char> str, int index) => throw Stub.Error;
        public void StringTensorSetElementAt(ReadOnlyMemory<char> rom, int index) => throw Stub.Error;
        public void StringTensorSetElementAt(ReadOnlySpan<byte> utf8Bytes, int index) => throw Stub.Error;
        public bool IsSparseTensor => throw Stub.Error;
        public bool IsTensor => throw Stub.Error;
        public OnnxValueType OnnxType => throw Stub.Error;
        public OrtValue Value => throw Stub.Error;

        public delegate void MapVisitor(OrtValue keys, OrtValue values);

        public delegate void SequenceElementVisitor(OrtValue ortValue, int index);
    }

    public class PrePackedWeightsContainer : SafeHandle
    {
        public PrePackedWeightsContainer() : base(default, true) => throw Stub.Error;
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class RunOptions : SafeHandle
    {
        public RunOptions() : base(default, true) => throw Stub.Error;
        public void AddActiveLoraAdapter(OrtLoraAdapter loraAdapter) => throw Stub.Error;
        public void AddRunConfigEntry(string configKey, string configValue) => throw Stub.Error;
        public string LogId { get; set; }
        public OrtLoggingLevel LogSeverityLevel { get; set; }
        public int LogVerbosityLevel { get; set; }
        public bool Terminate { get; set; }
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;
    }

    public class SequenceMetadata
    {
        internal SequenceMetadata() => throw Stub.Error;
    }

    public class SessionOptions : SafeHandle
    {
        public SessionOptions() : base(default, true) => throw Stub.Error;
        public void AddFreeDimensionOverride(string dimDenotation, long dimValue) => throw Stub.Error;
        public void AddFreeDimensionOverrideByName(string dimName, long dimValue) => throw Stub.Error;
        public void AddInitializer(string name, OrtValue ortValue) => throw Stub.Error;
        public void AddSessionConfigEntry(string configKey, string configValue) => throw Stub.Error;
        public void AppendExecutionProvider(string providerName, Dictionary<string, string> providerOptions = null) => throw Stub.Error;
        public void AppendExecutionProvider(
            OrtEnv env, IReadOnlyList<OrtEpDevice> epDevices, IReadOnlyDictionary<string, string> epOptions) => throw Stub.Error;
        public void AppendExecutionProvider_CPU(int useArena = 1) => throw Stub.Error;
        public void AppendExecutionProvider_CUDA(int deviceId = 0) => throw Stub.Error;
        public void AppendExecutionProvider_CUDA(OrtCUDAProviderOptions cudaProviderOptions) => throw Stub.Error;
        public void AppendExecutionProvider_CoreML(CoreMLFlags coremlFlags = CoreMLFlags.COREML_FLAG_USE_NONE) => throw Stub.Error;
        public void AppendExecutionProvider_DML(int deviceId = 0) => throw Stub.Error;
        public void AppendExecutionProvider_Dnnl(int useArena = 1) => throw Stub.Error;
        public void AppendExecutionProvider_MIGraphX(int deviceId = 0) => throw Stub.Error;
        public void AppendExecutionProvider_Nnapi(NnapiFlags nnapiFlags = NnapiFlags.NNAPI_FLAG_USE_NONE) => throw Stub.Error;
        public void AppendExecutionProvider_OpenVINO(string deviceId = "") => throw Stub.Error;
        public void AppendExecutionProvider_ROCm(int deviceId = 0) => throw Stub.Error;
        public void AppendExecutionProvider_ROCm(OrtROCMProviderOptions rocmProviderOptions) => throw Stub.Error;
        public void AppendExecutionProvider_Tensorrt(int deviceId = 0) => throw Stub.Error;
        public void AppendExecutionProvider_Tensorrt(OrtTensorRTProviderOptions trtProviderOptions) => throw Stub.Error;
        public void DisablePerSessionThreads() => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithCudaProvider(int deviceId = 0) => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithCudaProvider(OrtCUDAProviderOptions cudaProviderOptions) => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithRocmProvider(int deviceId = 0) => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithRocmProvider(OrtROCMProviderOptions rocmProviderOptions) => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithTensorrtProvider(int deviceId = 0) => throw Stub.Error;
        public static SessionOptions MakeSessionOptionWithTensorrtProvider(
            OrtTensorRTProviderOptions trtProviderOptions) => throw Stub.Error;
        public void RegisterCustomOpLibrary(string libraryPath) => throw Stub.Error;
        public void RegisterCustomOpLibraryV2(string libraryPath, out nint libraryHandle) => throw Stub.Error;
        public void RegisterOrtExtensions() => throw Stub.Error;
        public void SetEpSelectionPolicy(ExecutionProviderDevicePolicy policy) => throw Stub.Error;
        public void SetEpSelectionPolicyDelegate(EpSelectionDelegate selectionDelegate = null) => throw Stub.Error;
        public void SetLoadCancellationFlag(bool value) => throw Stub.Error;
        public bool EnableCpuMemArena { get; set; }
        public bool EnableMemoryPattern { get; set; }
        public bool EnableProfiling { get; set; }
        public ExecutionMode ExecutionMode { get; set; }
        public GraphOptimizationLevel GraphOptimizationLevel { get; set; }
        public int InterOpNumThreads { get; set; }
        public int IntraOpNumThreads { get; set; }
        public string LogId { get; set; }
        public OrtLoggingLevel LogSeverityLevel { get; set; }
        public int LogVerbosityLevel { get; set; }
        public string OptimizedModelFilePath { get; set; }
        public string ProfileOutputPathPrefix { get; set; }
        protected override bool ReleaseHandle() => throw Stub.Error;
        public override bool IsInvalid => throw Stub.Error;

        public delegate List<OrtEpDevice> EpSelectionDelegate(
            IReadOnlyList<OrtEpDevice> epDevices, OrtKeyValuePairs modelMetadata, OrtKeyValuePairs runtimeMetadata, uint maxSelections);
    }
}

namespace Microsoft.ML.OnnxRuntime.Tensors
{
    public static class ArrayTensorExtensions
    {
        public static DenseTensor<T> ToTensor<T>(this T[] array) => throw Stub.Error;
        public static DenseTensor<T> ToTensor<T>(this T[,] array, bool reverseStride = false) => throw Stub.Error;
        public static DenseTensor<T> ToTensor<T>(this T[,,] array, bool reverseStride = false) => throw Stub.Error;
        public static DenseTensor<T> ToTensor<T>(this T[,,,] array, bool reverseStride = false) => throw Stub.Error;
        public static DenseTensor<T> ToTensor<T>(this Array array, bool reverseStride = false) => throw Stub.Error;
    }

    public class DenseTensor<T> : Tensor<T>
    {
        public DenseTensor(int length) => throw Stub.Error;
        public DenseTensor(ReadOnlySpan<int> dimensions, bool reverseStride = false) => throw Stub.Error;
        public DenseTensor(Memory<T> memory, ReadOnlySpan<int> dimensions, bool reverseStride = false) => throw Stub.Error;
        public Memory<T> Buffer => throw Stub.Error;
        public override Tensor<T> Clone() => throw Stub.Error;
        public override Tensor<TResult> CloneEmpty<TResult>(ReadOnlySpan<int> dimensions) => throw Stub.Error;
        public override T GetValue(int index) => throw Stub.Error;
        public override Tensor<T> Reshape(ReadOnlySpan<int> dimensions) => throw Stub.Error;
        public override void SetValue(int index, T value) => throw Stub.Error;
    }

    public static class Tensor
    {
        public static Tensor<T> CreateFromDiagonal<T>(Tensor<T> diagonal) => throw Stub.Error;
        public static Tensor<T> CreateFromDiagonal<T>(Tensor<T> diagonal, int offset) => throw Stub.Error;
        public static Tensor<T> CreateIdentity<T>(int size) => throw Stub.Error;
        public static Tensor<T> CreateIdentity<T>(int size, bool columMajor) => throw Stub.Error;
        public static Tensor<T> CreateIdentity<T>(int size, bool columMajor, T oneValue) => throw Stub.Error;
    }

    public abstract class Tensor<T> : TensorBase, IList, ICollection, IEnumerable, IList<T>, ICollection<T>, IEnumerable<T>, IReadOnlyList<T>, IReadOnlyCollection<T>, IStructuralComparable, IStructuralEquatable
    {
        internal Tensor() => throw Stub.Error;
        protected Tensor(int length) => throw Stub.Error;
        protected Tensor(ReadOnlySpan<int> dimensions, bool reverseStride) => throw Stub.Error;
        protected Tensor(Array fromArray, bool reverseStride) => throw Stub.Error;
        public abstract Tensor<T> Clone();
        public virtual Tensor<T> CloneEmpty() => throw Stub.Error;
        public virtual Tensor<T> CloneEmpty(ReadOnlySpan<int> dimensions) => throw Stub.Error;
        public virtual Tensor<TResult> CloneEmpty<TResult>() => throw Stub.Error;
        public abstract Tensor<TResult> CloneEmpty<TResult>(ReadOnlySpan<int> dimensions);
        public static int Compare(Tensor<T> left, Tensor<T> right) => throw Stub.Error;
        public virtual bool Contains(T item) => throw Stub.Error;
        public virtual void CopyTo(T[] array, int arrayIndex) => throw Stub.Error;
        public static bool Equals(Tensor<T> left, Tensor<T> right) => throw Stub.Error;
        public virtual void Fill(T value) => throw Stub.Error;
        public string GetArrayString(bool includeWhitespace = true) => throw Stub.Error;
        public Tensor<T> GetDiagonal() => throw Stub.Error;
        public Tensor<T> GetDiagonal(int offset) => throw Stub.Error;
        public Tensor<T> GetTriangle() => throw Stub.Error;
        public Tensor<T> GetTriangle(int offset) => throw Stub.Error;
        public Tensor<T> GetTriangle(int offset, bool upper) => throw Stub.Error;
        public Tensor<T> GetUpperTriangle() => throw Stub.Error;
        public Tensor<T> GetUpperTriangle(int offset) => throw Stub.Error;
        public abstract T GetValue(int index);
        public virtual int IndexOf(T item) => throw Stub.Error;
        public abstract Tensor<T> Reshape(ReadOnlySpan<int> dimensions);
        public abstract void SetValue(int index, T value);
        public virtual DenseTensor<T> ToDenseTensor() => throw Stub.Error;
        public ReadOnlySpan<int> Dimensions => throw Stub.Error;
        public bool IsFixedSize => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public bool IsReversedStride => throw Stub.Error;
        public long Length => throw Stub.Error;
        public int Rank => throw Stub.Error;
        public ReadOnlySpan<int> Strides => throw Stub.Error;
        public virtual T this[params int[] indices] { get => throw Stub.Error; set => throw Stub.Error; }
        public virtual T this[ReadOnlySpan<int> indices] { get => throw Stub.Error; set => throw Stub.Error; }
        int IList.Add(object? value) => throw Stub.Error;
        bool IList.Contains(object? value) => throw Stub.Error;
        void IList.Clear() => throw Stub.Error;
        int IList.IndexOf(object? value) => throw Stub.Error;
        void IList.Insert(int index, object? value) => throw Stub.Error;
        void IList.Remove(object? value) => throw Stub.Error;
        void IList.RemoveAt(int index) => throw Stub.Error;
        object? IList.this[int index] { get => throw Stub.Error; set => throw Stub.Error; }
        void ICollection.CopyTo(Array array, int index) => throw Stub.Error;
        int ICollection.Count => throw Stub.Error;
        object ICollection.SyncRoot => throw Stub.Error;
        bool ICollection.IsSynchronized => throw Stub.Error;
        void IList<T>.Insert(int index, T item) => throw Stub.Error;
        void IList<T>.RemoveAt(int index) => throw Stub.Error;
        T IList<T>.this[int index] { get => throw Stub.Error; set => throw Stub.Error; }
        void ICollection<T>.Add(T item) => throw Stub.Error;
        void ICollection<T>.Clear() => throw Stub.Error;
        bool ICollection<T>.Remove(T item) => throw Stub.Error;
        int ICollection<T>.Count => throw Stub.Error;
        T IReadOnlyList<T>.this[int index] => throw Stub.Error;
        int IReadOnlyCollection<T>.Count => throw Stub.Error;
        IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
        int IStructuralComparable.CompareTo(object? other, IComparer comparer) => throw Stub.Error;
        bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) => throw Stub.Error;
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw Stub.Error;
    }

    public class TensorBase
    {
        internal TensorBase() => throw Stub.Error;
        public TensorBase(Type primitiveType) => throw Stub.Error;
        public static TensorElementTypeInfo GetElementTypeInfo(TensorElementType elementType) => throw Stub.Error;
        public static TensorTypeInfo GetTypeInfo(Type type) => throw Stub.Error;
        public TensorTypeInfo GetTypeInfo() => throw Stub.Error;
    }

    public enum TensorElementType
    {
        Float = 1,
        UInt8 = 2,
        Int8 = 3,
        UInt16 = 4,
        Int16 = 5,
        Int32 = 6,
        Int64 = 7,
        String = 8,
        Bool = 9,
        Float16 = 10,
        Double = 11,
        UInt32 = 12,
        UInt64 = 13,
        Complex64 = 14,
        Complex128 = 15,
        BFloat16 = 16,
        DataTypeMax = 17,
    }

    public class TensorElementTypeInfo
    {
        internal TensorElementTypeInfo() => throw Stub.Error;
    }

    public class TensorTypeInfo
    {
        internal TensorTypeInfo() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
