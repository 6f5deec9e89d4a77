// Reference-only stub: Microsoft.ML.TensorFlow - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.TensorFlow.signatures.txt.
#nullable disable

using System;

namespace Microsoft.ML
{
    public static class TensorflowCatalog
    {
        public static Transforms.TensorFlowModel LoadTensorFlowModel(
            this ModelOperationsCatalog catalog, string modelLocation) => throw Stub.Error;
        public static Transforms.TensorFlowModel LoadTensorFlowModel(
            this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class TensorFlowEstimator : IEstimator<TensorFlowTransformer>
    {
        internal TensorFlowEstimator() => throw Stub.Error;
        public TensorFlowTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class TensorFlowModel : IDisposable
    {
        internal TensorFlowModel() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public DataViewSchema GetInputSchema() => throw Stub.Error;
        public DataViewSchema GetModelSchema() => throw Stub.Error;
        public TensorFlowEstimator ScoreTensorFlowModel(
            string outputColumnName, string inputColumnName, bool addBatchDimensionInput = false) => throw Stub.Error;
        public TensorFlowEstimator ScoreTensorFlowModel(
            string[] outputColumnNames, string[] inputColumnNames, bool addBatchDimensionInput = false) => throw Stub.Error;
    }

    public sealed class TensorFlowTransformer : Data.RowToRowTransformerBase, IDisposable
    {
        internal TensorFlowTransformer() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
