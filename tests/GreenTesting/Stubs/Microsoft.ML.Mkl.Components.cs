// Reference-only stub: Microsoft.ML.Mkl.Components - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.Mkl.Components.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;

namespace Microsoft.ML
{
    public static class MklComponentsCatalog
    {
        public static Trainers.OlsTrainer Ols(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null) => throw Stub.Error;
        public static Trainers.OlsTrainer Ols(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.OlsTrainer.Options options) => throw Stub.Error;
        public static Trainers.SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", int numberOfIterations = 50) => throw Stub.Error;
        public static Trainers.SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.SymbolicSgdLogisticRegressionBinaryTrainer.Options options) => throw Stub.Error;
        public static Transforms.VectorWhiteningEstimator VectorWhiten(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            Transforms.WhiteningKind kind = Transforms.WhiteningKind.ZeroPhaseComponentAnalysis, float epsilon = 1E-05f,
            int maximumNumberOfRows = 100000, int rank = 0) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class ComputeLRTrainingStdThroughMkl : ComputeLogisticRegressionStandardDeviation
    {
        public ComputeLRTrainingStdThroughMkl() => throw Stub.Error;
        public override Data.VBuffer<float> ComputeStandardDeviation(
            double[] hessian, int[] weightIndices, int parametersCount, int currentWeightsCount, Runtime.IChannel ch, float l2Weight)
            => throw Stub.Error;
    }

    public sealed class OlsModelParameters : RegressionModelParameters
    {
        internal OlsModelParameters() => throw Stub.Error;
        public readonly double RSquared;
        public readonly double RSquaredAdjusted;
        public bool HasStatistics => throw Stub.Error;
        public IReadOnlyList<double> PValues => throw Stub.Error;
        public IReadOnlyList<double> StandardErrors => throw Stub.Error;
        public IReadOnlyList<double> TValues => throw Stub.Error;
    }

    public sealed class OlsTrainer : TrainerEstimatorBase<Data.RegressionPredictionTransformer<OlsModelParameters>, OlsModelParameters>
    {
        internal OlsTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public Options() => throw Stub.Error;
            public int BatchSize;
            public bool CalculateStatistics;
            public float L2Regularization;
        }
    }

    public sealed class SymbolicSgdLogisticRegressionBinaryTrainer : TrainerEstimatorBase<Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>, Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal SymbolicSgdLogisticRegressionBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>> Fit(
            IDataView trainData, LinearModelParameters modelParameters) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : TrainerInputBaseWithLabel
        {
            public Options() => throw Stub.Error;
            public float L2Regularization;
            public float? LearningRate;
            public long MemorySize;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public float PositiveInstanceWeight;
            public bool Shuffle;
            public float Tolerance;
            public int? UpdateFrequency;
        }
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class VectorWhiteningEstimator : IEstimator<VectorWhiteningTransformer>
    {
        internal VectorWhiteningEstimator() => throw Stub.Error;
        public VectorWhiteningTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class VectorWhiteningTransformer : Data.OneToOneTransformerBase
    {
        internal VectorWhiteningTransformer() => throw Stub.Error;
    }

    public enum WhiteningKind
    {
        PrincipalComponentAnalysis = 0,
        ZeroPhaseComponentAnalysis = 1,
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
