// Reference-only stub: Microsoft.ML.LightGbm - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.LightGbm.signatures.txt.
#nullable disable

using System;
using System.IO;

namespace Microsoft.ML
{
    public static class LightGbmExtensions
    {
        public static Trainers.LightGbm.LightGbmRegressionTrainer LightGbm(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null,
            double? learningRate = null, int numberOfIterations = 100) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmRegressionTrainer LightGbm(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.LightGbm.LightGbmRegressionTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmRegressionTrainer LightGbm(
            this RegressionCatalog.RegressionTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features")
            => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmBinaryTrainer LightGbm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null,
            int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmBinaryTrainer LightGbm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.LightGbm.LightGbmBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmBinaryTrainer LightGbm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Stream lightGbmModel,
            string featureColumnName = "Features") => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmRankingTrainer LightGbm(
            this RankingCatalog.RankingTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string rowGroupColumnName = "GroupId", string exampleWeightColumnName = null, int? numberOfLeaves = null,
            int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmRankingTrainer LightGbm(
            this RankingCatalog.RankingTrainers catalog, Trainers.LightGbm.LightGbmRankingTrainer.Options options) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmRankingTrainer LightGbm(
            this RankingCatalog.RankingTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features")
            => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmMulticlassTrainer LightGbm(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null,
            int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmMulticlassTrainer LightGbm(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.LightGbm.LightGbmMulticlassTrainer.Options options) => throw Stub.Error;
        public static Trainers.LightGbm.LightGbmMulticlassTrainer LightGbm(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, Stream lightGbmModel,
            string featureColumnName = "Features") => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers.LightGbm
{
    public abstract class BoosterParameterBase
    {
        protected internal BoosterParameterBase() => throw Stub.Error;
        protected BoosterParameterBase(OptionsBase options) => throw Stub.Error;

        public abstract class OptionsBase : Runtime.IComponentFactory<BoosterParameterBase>, Runtime.IComponentFactory
        {
            protected OptionsBase() => throw Stub.Error;
            public double FeatureFraction;
            public double L1Regularization;
            public double L2Regularization;
            public int MaximumTreeDepth;
            public double MinimumChildWeight;
            public double MinimumSplitGain;
            public double SubsampleFraction;
            public int SubsampleFrequency;
            BoosterParameterBase Runtime.IComponentFactory<BoosterParameterBase>.CreateComponent(
                Runtime.IHostEnvironment env) => throw Stub.Error;
        }
    }

    public sealed class DartBooster : BoosterParameterBase
    {
        internal DartBooster() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public int MaximumNumberOfDroppedTreesPerRound;
            public double SkipDropFraction;
            public double TreeDropFraction;
            public bool UniformDrop;
            public bool XgboostDartMode;
        }
    }

    public sealed class GossBooster : BoosterParameterBase
    {
        internal GossBooster() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public double OtherRate;
            public double TopRate;
        }
    }

    public sealed class GradientBooster : BoosterParameterBase
    {
        internal GradientBooster() => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
        }
    }

    public sealed class LightGbmBinaryModelParameters : FastTree.TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmBinaryModelParameters() => throw Stub.Error;
    }

    public sealed class LightGbmBinaryTrainer : LightGbmTrainerBase<LightGbmBinaryTrainer.Options, float, Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LightGbmBinaryModelParameters, Calibrators.PlattCalibrator>>, Calibrators.CalibratedModelParametersBase<LightGbmBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal LightGbmBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LightGbmBinaryModelParameters, Calibrators.PlattCalibrator>> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public EvaluateMetricType EvaluationMetric;
            public double Sigmoid;
            public bool UnbalancedSets;
            public double WeightOfPositiveExamples;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                Logloss = 2,
                Error = 3,
                AreaUnderCurve = 4,
            }
        }
    }

    public sealed class LightGbmMulticlassTrainer : LightGbmTrainerBase<LightGbmMulticlassTrainer.Options, Data.VBuffer<float>, Data.MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
    {
        internal LightGbmMulticlassTrainer() => throw Stub.Error;
        public Data.MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public EvaluateMetricType EvaluationMetric;
            public double Sigmoid;
            public bool UnbalancedSets;
            public bool? UseSoftmax;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                Error = 2,
                LogLoss = 3,
            }
        }
    }

    public sealed class LightGbmRankingModelParameters : FastTree.TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmRankingModelParameters() => throw Stub.Error;
    }

    public sealed class LightGbmRankingTrainer : LightGbmTrainerBase<LightGbmRankingTrainer.Options, float, Data.RankingPredictionTransformer<LightGbmRankingModelParameters>, LightGbmRankingModelParameters>
    {
        internal LightGbmRankingTrainer() => throw Stub.Error;
        public Data.RankingPredictionTransformer<LightGbmRankingModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public int[] CustomGains;
            public EvaluateMetricType EvaluationMetric;
            public double Sigmoid;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                MeanAveragedPrecision = 2,
                NormalizedDiscountedCumulativeGain = 3,
            }
        }
    }

    public sealed class LightGbmRegressionModelParameters : FastTree.TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class LightGbmRegressionTrainer : LightGbmTrainerBase<LightGbmRegressionTrainer.Options, float, Data.RegressionPredictionTransformer<LightGbmRegressionModelParameters>, LightGbmRegressionModelParameters>
    {
        internal LightGbmRegressionTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<LightGbmRegressionModelParameters> Fit(
            IDataView trainData, IDataView validationData) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public EvaluateMetricType EvaluationMetric;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                MeanAbsoluteError = 2,
                RootMeanSquaredError = 3,
                MeanSquaredError = 4,
            }
        }
    }

    public abstract class LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel> where TOptions : LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel>.OptionsBase, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal LightGbmTrainerBase() => throw Stub.Error;

        public class OptionsBase : TrainerInputBaseWithGroupId
        {
            internal OptionsBase() => throw Stub.Error;
            public int BatchSize;
            public double CategoricalSmoothing;
            public bool Deterministic;
            public int EarlyStoppingRound;
            public bool ForceColumnWise;
            public bool ForceRowWise;
            public bool HandleMissingValue;
            public double L2CategoricalRegularization;
            public double? LearningRate;
            public int MaximumBinCountPerFeature;
            public int MaximumCategoricalSplitPointCount;
            public int MinimumExampleCountPerGroup;
            public int? MinimumExampleCountPerLeaf;
            public int NumberOfIterations;
            public int? NumberOfLeaves;
            public int? NumberOfThreads;
            public int? Seed;
            public bool Silent;
            public bool? UseCategoricalSplit;
            public bool UseZeroAsMissingValue;
            public bool Verbose;
            public BoosterParameterBase.OptionsBase Booster { get; set; }
        }
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
