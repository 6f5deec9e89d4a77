// Reference-only stub: Microsoft.Extensions.ML - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.Extensions.ML.signatures.txt.
#nullable disable

using System;

namespace Microsoft.Extensions.ML
{
    public static class BuilderExtensions
    {
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string filePath)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string filePath, bool watchForChanges)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string filePath)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromFile<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string filePath, bool watchForChanges)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string uri)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string uri)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, Uri uri)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string uri, TimeSpan period)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, string uri, TimeSpan period)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> FromUri<TData, TPrediction>(
            this PredictionEnginePoolBuilder<TData, TPrediction> builder, string modelName, Uri uri, TimeSpan period)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
    }

    public class MLOptions
    {
        public MLOptions() => throw Stub.Error;
        public Microsoft.ML.MLContext MLContext { get; set; }
    }

    public abstract class ModelLoader
    {
        protected ModelLoader() => throw Stub.Error;
        public abstract Microsoft.ML.ITransformer GetModel();
    }

    public class ModelReloadToken
    {
        public ModelReloadToken() => throw Stub.Error;
        public void OnReload() => throw Stub.Error;
        public IDisposable RegisterChangeCallback(Action<object> callback, object state) => throw Stub.Error;
        public bool ActiveChangeCallbacks => throw Stub.Error;
        public bool HasChanged => throw Stub.Error;
    }

    public class PredictionEnginePool<TData, TPrediction> : IDisposable where TData : class where TPrediction : class, new()
    {
        internal PredictionEnginePool() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public Microsoft.ML.ITransformer GetModel(string modelName) => throw Stub.Error;
        public Microsoft.ML.ITransformer GetModel() => throw Stub.Error;
        public Microsoft.ML.PredictionEngine<TData, TPrediction> GetPredictionEngine() => throw Stub.Error;
        public Microsoft.ML.PredictionEngine<TData, TPrediction> GetPredictionEngine(string modelName) => throw Stub.Error;
        public void ReturnPredictionEngine(Microsoft.ML.PredictionEngine<TData, TPrediction> engine) => throw Stub.Error;
        public void ReturnPredictionEngine(string modelName, Microsoft.ML.PredictionEngine<TData, TPrediction> engine) => throw Stub.Error;
    }

    public class PredictionEnginePoolBuilder<TData, TPrediction> where TData : class where TPrediction : class, new()
    {
        public PredictionEnginePoolBuilder(DependencyInjection.IServiceCollection services) => throw Stub.Error;
        public DependencyInjection.IServiceCollection Services => throw Stub.Error;
    }

    public static class PredictionEnginePoolExtensions
    {
        public static TPrediction Predict<TData, TPrediction>(
            this PredictionEnginePool<TData, TPrediction> predictionEnginePool, TData example)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static TPrediction Predict<TData, TPrediction>(
            this PredictionEnginePool<TData, TPrediction> predictionEnginePool, string modelName, TData example)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
    }

    public class PredictionEnginePoolOptions<TData, TPrediction> where TData : class where TPrediction : class, new()
    {
        public PredictionEnginePoolOptions() => throw Stub.Error;
        public ModelLoader ModelLoader { get; set; }
    }

    public static class ServiceCollectionExtensions
    {
        public static PredictionEnginePoolBuilder<TData, TPrediction> AddPredictionEnginePool<TData, TPrediction>(
            this DependencyInjection.IServiceCollection services)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static PredictionEnginePoolBuilder<TData, TPrediction> AddPredictionEnginePool<TData, TPrediction>(
            this DependencyInjection.IServiceCollection services,
            Func<IServiceProvider, PredictionEnginePool<TData, TPrediction>> implementationFactory)
            where TData : class where TPrediction : class, new() => throw Stub.Error;
        public static DependencyInjection.IServiceCollection AddRequiredPredictionEnginePoolServices(
            this DependencyInjection.IServiceCollection services) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
