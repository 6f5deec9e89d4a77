// Reference-only stub: Microsoft.ML.FastTree - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.FastTree.signatures.txt.
#nullable disable

using System;

namespace Microsoft.ML
{
    public static class TreeExtensions
    {
        public static Trainers.FastTree.FastForestRegressionTrainer FastForest(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100,
            int minimumExampleCountPerLeaf = 10) => throw Stub.Error;
        public static Trainers.FastTree.FastForestRegressionTrainer FastForest(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.FastTree.FastForestRegressionTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastForestBinaryTrainer FastForest(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20,
            int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10) => throw Stub.Error;
        public static Trainers.FastTree.FastForestBinaryTrainer FastForest(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.FastTree.FastForestBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRegressionTrainer FastTree(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100,
            int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRegressionTrainer FastTree(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.FastTree.FastTreeRegressionTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastTreeBinaryTrainer FastTree(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20,
            int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeBinaryTrainer FastTree(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.FastTree.FastTreeBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRankingTrainer FastTree(
            this RankingCatalog.RankingTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string rowGroupColumnName = "GroupId", string exampleWeightColumnName = null, int numberOfLeaves = 20,
            int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRankingTrainer FastTree(
            this RankingCatalog.RankingTrainers catalog, Trainers.FastTree.FastTreeRankingTrainer.Options options) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeTweedieTrainer FastTreeTweedie(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100,
            int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeTweedieTrainer FastTreeTweedie(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.FastTree.FastTreeTweedieTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastForestBinaryFeaturizationEstimator FeaturizeByFastForestBinary(
            this TransformsCatalog catalog, Trainers.FastTree.FastForestBinaryFeaturizationEstimator.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastForestRegressionFeaturizationEstimator FeaturizeByFastForestRegression(
            this TransformsCatalog catalog, Trainers.FastTree.FastForestRegressionFeaturizationEstimator.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastTreeBinaryFeaturizationEstimator FeaturizeByFastTreeBinary(
            this TransformsCatalog catalog, Trainers.FastTree.FastTreeBinaryFeaturizationEstimator.Options options) => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRankingFeaturizationEstimator FeaturizeByFastTreeRanking(
            this TransformsCatalog catalog, Trainers.FastTree.FastTreeRankingFeaturizationEstimator.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastTreeRegressionFeaturizationEstimator FeaturizeByFastTreeRegression(
            this TransformsCatalog catalog, Trainers.FastTree.FastTreeRegressionFeaturizationEstimator.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.FastTreeTweedieFeaturizationEstimator FeaturizeByFastTreeTweedie(
            this TransformsCatalog catalog, Trainers.FastTree.FastTreeTweedieFeaturizationEstimator.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.PretrainedTreeFeaturizationEstimator FeaturizeByPretrainTreeEnsemble(
            this TransformsCatalog catalog, Trainers.FastTree.PretrainedTreeFeaturizationEstimator.Options options) => throw Stub.Error;
        public static Trainers.FastTree.GamBinaryTrainer Gam(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 9500,
            int maximumBinCountPerFeature = 255, double learningRate = 0.002) => throw Stub.Error;
        public static Trainers.FastTree.GamBinaryTrainer Gam(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.FastTree.GamBinaryTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.FastTree.GamRegressionTrainer Gam(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, int numberOfIterations = 9500, int maximumBinCountPerFeature = 255,
            double learningRate = 0.002) => throw Stub.Error;
        public static Trainers.FastTree.GamRegressionTrainer Gam(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.FastTree.GamRegressionTrainer.Options options)
            => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers.FastTree
{
    public abstract class BoostedTreeOptions : TreeOptions
    {
        protected BoostedTreeOptions() => throw Stub.Error;
        public bool BestStepRankingRegressionTrees;
        public double DropoutRate;
        public bool EnablePruning;
        public bool FilterZeroLambdas;
        public int GetDerivativesSampleRate;
        public double LearningRate;
        public int MaximumNumberOfLineSearchSteps;
        public double MaximumTreeOutput;
        public double MinimumStepSize;
        public OptimizationAlgorithmType OptimizationAlgorithm;
        public double PruningThreshold;
        public int PruningWindowSize;
        public bool RandomStart;
        public double Shrinkage;
        public bool UseLineSearch;
        public bool UseTolerantPruning;
        public bool WriteLastEnsemble;
        public EarlyStoppingRuleBase EarlyStoppingRule { get; set; }

        public enum OptimizationAlgorithmType
        {
            GradientDescent = 0,
            AcceleratedGradientDescent = 1,
            ConjugateGradientDescent = 2,
        }
    }

    public abstract class BoostingFastTreeTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel> where TOptions : BoostedTreeOptions, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal BoostingFastTreeTrainerBase() => throw Stub.Error;
    }

    public enum Bundle
    {
        None = 0,
        AggregateLowPopulation = 1,
        Adjacent = 2,
    }

    public enum EarlyStoppingMetric
    {
        L1Norm = 1,
        L2Norm = 2,
    }

    public enum EarlyStoppingRankingMetric
    {
        NdcgAt1 = 1,
        NdcgAt3 = 3,
    }

    public abstract class EarlyStoppingRule : EarlyStoppingRuleBase
    {
        protected internal EarlyStoppingRule() => throw Stub.Error;
    }

    public abstract class EarlyStoppingRuleBase
    {
        protected internal EarlyStoppingRuleBase() => throw Stub.Error;
        public abstract bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate);
    }

    public sealed class FastForestBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastForestBinaryFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastForestBinaryTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastForestBinaryModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
    {
        internal FastForestBinaryModelParameters() => throw Stub.Error;
    }

    public sealed class FastForestBinaryTrainer : RandomForestTrainerBase<FastForestBinaryTrainer.Options, Data.BinaryPredictionTransformer<FastForestBinaryModelParameters>, FastForestBinaryModelParameters>
    {
        internal FastForestBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<FastForestBinaryModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : FastForestOptionsBase
        {
            public Options() => throw Stub.Error;
            public double MaximumOutputMagnitudePerTree;
        }
    }

    public abstract class FastForestOptionsBase : TreeOptions
    {
        protected internal FastForestOptionsBase() => throw Stub.Error;
    }

    public sealed class FastForestRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastForestRegressionFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastForestRegressionTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastForestRegressionModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
    {
        internal FastForestRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class FastForestRegressionTrainer : RandomForestTrainerBase<FastForestRegressionTrainer.Options, Data.RegressionPredictionTransformer<FastForestRegressionModelParameters>, FastForestRegressionModelParameters>
    {
        internal FastForestRegressionTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<FastForestRegressionModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : FastForestOptionsBase
        {
            public Options() => throw Stub.Error;
            public bool ShuffleLabels;
        }
    }

    public sealed class FastTreeBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeBinaryFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastTreeBinaryTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeBinaryModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeBinaryModelParameters() => throw Stub.Error;
    }

    public sealed class FastTreeBinaryTrainer : BoostingFastTreeTrainerBase<FastTreeBinaryTrainer.Options, Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<FastTreeBinaryModelParameters, Calibrators.PlattCalibrator>>, Calibrators.CalibratedModelParametersBase<FastTreeBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal FastTreeBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<FastTreeBinaryModelParameters, Calibrators.PlattCalibrator>> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BoostedTreeOptions, Runtime.IComponentFactory
        {
            public Options() => throw Stub.Error;
            public bool UnbalancedSets;
            public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        }
    }

    public sealed class FastTreeRankingFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeRankingFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastTreeRankingTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeRankingModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeRankingModelParameters() => throw Stub.Error;
    }

    public sealed class FastTreeRankingTrainer : BoostingFastTreeTrainerBase<FastTreeRankingTrainer.Options, Data.RankingPredictionTransformer<FastTreeRankingModelParameters>, FastTreeRankingModelParameters>
    {
        internal FastTreeRankingTrainer() => throw Stub.Error;
        public Data.RankingPredictionTransformer<FastTreeRankingModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BoostedTreeOptions, Runtime.IComponentFactory
        {
            public Options() => throw Stub.Error;
            public double[] CustomGains;
            public int NdcgTruncationLevel;
            public bool UseDcg;
            public EarlyStoppingRankingMetric EarlyStoppingMetric { get; set; }
        }
    }

    public sealed class FastTreeRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeRegressionFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastTreeRegressionTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeRegressionModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class FastTreeRegressionTrainer : BoostingFastTreeTrainerBase<FastTreeRegressionTrainer.Options, Data.RegressionPredictionTransformer<FastTreeRegressionModelParameters>, FastTreeRegressionModelParameters>
    {
        internal FastTreeRegressionTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<FastTreeRegressionModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BoostedTreeOptions, Runtime.IComponentFactory
        {
            public Options() => throw Stub.Error;
            public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        }
    }

    public abstract class FastTreeTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel> where TOptions : TreeOptions, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal FastTreeTrainerBase() => throw Stub.Error;
    }

    public sealed class FastTreeTweedieFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeTweedieFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public FastTreeTweedieTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeTweedieModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeTweedieModelParameters() => throw Stub.Error;
    }

    public sealed class FastTreeTweedieTrainer : BoostingFastTreeTrainerBase<FastTreeTweedieTrainer.Options, Data.RegressionPredictionTransformer<FastTreeTweedieModelParameters>, FastTreeTweedieModelParameters>
    {
        internal FastTreeTweedieTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<FastTreeTweedieModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BoostedTreeOptions, Runtime.IComponentFactory
        {
            public Options() => throw Stub.Error;
            public double Index;
            public EarlyStoppingMetric EarlyStoppingMetric { get; set; }
        }
    }

    public sealed class GamBinaryModelParameters : GamModelParametersBase
    {
        internal GamBinaryModelParameters() => throw Stub.Error;
    }

    public sealed class GamBinaryTrainer : GamTrainerBase<GamBinaryTrainer.Options, Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<GamBinaryModelParameters, Calibrators.PlattCalibrator>>, Calibrators.CalibratedModelParametersBase<GamBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal GamBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<GamBinaryModelParameters, Calibrators.PlattCalibrator>> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public bool UnbalancedSets;
        }
    }

    public abstract class GamModelParametersBase : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        protected internal GamModelParametersBase() => throw Stub.Error;
        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw Stub.Error;
    }

    public sealed class GamRegressionModelParameters : GamModelParametersBase
    {
        internal GamRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class GamRegressionTrainer : GamTrainerBase<GamRegressionTrainer.Options, Data.RegressionPredictionTransformer<GamRegressionModelParameters>, GamRegressionModelParameters>
    {
        internal GamRegressionTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<GamRegressionModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public int PruningMetrics;
        }
    }

    public abstract class GamTrainerBase<TOptions, TTransformer, TPredictor> : TrainerEstimatorBase<TTransformer, TPredictor> where TOptions : GamTrainerBase<TOptions, TTransformer, TPredictor>.OptionsBase, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TPredictor> where TPredictor : class
    {
        protected internal GamTrainerBase() => throw Stub.Error;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            protected OptionsBase() => throw Stub.Error;
        }
    }

    public sealed class PretrainedTreeFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal PretrainedTreeFeaturizationEstimator() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public TreeEnsembleModelParameters ModelParameters;
        }
    }

    public abstract class RandomForestTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel> where TOptions : FastForestOptionsBase, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal RandomForestTrainerBase() => throw Stub.Error;
    }

    public sealed class TolerantEarlyStoppingRule : EarlyStoppingRule
    {
        public TolerantEarlyStoppingRule(float threshold = 0.01f) => throw Stub.Error;
        public float Threshold => throw Stub.Error;
        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw Stub.Error;
    }

    public abstract class TreeEnsembleFeaturizationEstimatorBase : IEstimator<TreeEnsembleFeaturizationTransformer>
    {
        protected internal TreeEnsembleFeaturizationEstimatorBase() => throw Stub.Error;
        TreeEnsembleFeaturizationTransformer IEstimator<TreeEnsembleFeaturizationTransformer>.Fit(IDataView input) => throw Stub.Error;
        SchemaShape IEstimator<TreeEnsembleFeaturizationTransformer>.GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public abstract class OptionsBase
        {
            protected OptionsBase() => throw Stub.Error;
        }
    }

    public sealed class TreeEnsembleFeaturizationTransformer : Data.PredictionTransformerBase<TreeEnsembleModelParameters>
    {
        internal TreeEnsembleFeaturizationTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public abstract class TreeEnsembleModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        protected internal TreeEnsembleModelParameters() => throw Stub.Error;
        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw Stub.Error;
    }

    public abstract class TreeEnsembleModelParametersBasedOnQuantileRegressionTree : TreeEnsembleModelParameters
    {
        protected internal TreeEnsembleModelParametersBasedOnQuantileRegressionTree() => throw Stub.Error;
    }

    public abstract class TreeEnsembleModelParametersBasedOnRegressionTree : TreeEnsembleModelParameters
    {
        protected internal TreeEnsembleModelParametersBasedOnRegressionTree() => throw Stub.Error;
    }

    public abstract class TreeOptions : TrainerInputBaseWithGroupId
    {
        protected TreeOptions() => throw Stub.Error;
        public bool AllowEmptyTrees;
        public double BaggingExampleFraction;
        public int BaggingSize;
        public double Bias;
        public Bundle Bundling;
        public bool CategoricalSplit;
        public bool CompressEnsemble;
        public bool? DiskTranspose;
        public double EntropyCoefficient;
        public bool ExecutionTime;
        public double FeatureFirstUsePenalty;
        public bool FeatureFlocks;
        public double FeatureFraction;
        public double FeatureFractionPerSplit;
        public double FeatureReusePenalty;
        public int FeatureSelectionSeed;
        public double GainConfidenceLevel;
        public int HistogramPoolSize;
        public int MaximumBinCountPerFeature;
        public int MaximumCategoricalGroupCountPerNode;
        public int MaximumCategoricalSplitPointCount;
        public bool MemoryStatistics;
        public int MinimumExampleCountPerLeaf;
        public double MinimumExampleFractionForCategoricalSplit;
        public int MinimumExamplesForCategoricalSplit;
        public int NumberOfLeaves;
        public int? NumberOfThreads;
        public int NumberOfTrees;
        public int Seed;
        public double Smoothing;
        public double SoftmaxTemperature;
        public double SparsifyThreshold;
        public int TestFrequency;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
