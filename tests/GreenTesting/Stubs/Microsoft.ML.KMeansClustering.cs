// Reference-only stub: Microsoft.ML.KMeansClustering - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.KMeansClustering.signatures.txt.
#nullable disable

using System;

namespace Microsoft.ML
{
    public static class KMeansClusteringExtensions
    {
        public static Trainers.KMeansTrainer KMeans(
            this ClusteringCatalog.ClusteringTrainers catalog, string featureColumnName = "Features",
            string exampleWeightColumnName = null, int numberOfClusters = 5) => throw Stub.Error;
        public static Trainers.KMeansTrainer KMeans(
            this ClusteringCatalog.ClusteringTrainers catalog, Trainers.KMeansTrainer.Options options) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class KMeansModelParameters : ModelParametersBase<Data.VBuffer<float>>
    {
        internal KMeansModelParameters() => throw Stub.Error;
        public void GetClusterCentroids(ref Data.VBuffer<float>[] centroids, out int k) => throw Stub.Error;
    }

    public class KMeansTrainer : TrainerEstimatorBase<Data.ClusteringPredictionTransformer<KMeansModelParameters>, KMeansModelParameters>
    {
        internal KMeansTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public enum InitializationAlgorithm
        {
            KMeansPlusPlus = 0,
            Random = 1,
            KMeansYinyang = 2,
        }

        public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
        {
            public Options() => throw Stub.Error;
            public int AccelerationMemoryBudgetMb;
            public InitializationAlgorithm InitializationAlgorithm;
            public int MaximumNumberOfIterations;
            public int NumberOfClusters;
            public int? NumberOfThreads;
            public float OptimizationTolerance;
        }
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
