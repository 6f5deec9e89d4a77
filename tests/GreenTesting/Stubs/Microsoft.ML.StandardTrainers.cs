// Reference-only stub: Microsoft.ML.StandardTrainers - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.StandardTrainers.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;

namespace Microsoft.ML
{
    public static class FactorizationMachineExtensions
    {
        public static Trainers.FieldAwareFactorizationMachineTrainer FieldAwareFactorizationMachine(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string featureColumnName = "Features",
            string labelColumnName = "Label", string exampleWeightColumnName = null) => throw Stub.Error;
        public static Trainers.FieldAwareFactorizationMachineTrainer FieldAwareFactorizationMachine(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string[] featureColumnNames,
            string labelColumnName = "Label", string exampleWeightColumnName = null) => throw Stub.Error;
        public static Trainers.FieldAwareFactorizationMachineTrainer FieldAwareFactorizationMachine(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.FieldAwareFactorizationMachineTrainer.Options options) => throw Stub.Error;
    }

    public static class StandardTrainersCatalog
    {
        public static Trainers.AveragedPerceptronTrainer AveragedPerceptron(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", Trainers.IClassificationLoss lossFunction = null, float learningRate = 1f,
            bool decreaseLearningRate = false, float l2Regularization = 0f, int numberOfIterations = 10) => throw Stub.Error;
        public static Trainers.AveragedPerceptronTrainer AveragedPerceptron(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.AveragedPerceptronTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.LbfgsLogisticRegressionBinaryTrainer LbfgsLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, float l1Regularization = 1f,
            float l2Regularization = 1f, float optimizationTolerance = 1E-07f, int historySize = 20, bool enforceNonNegativity = false)
            => throw Stub.Error;
        public static Trainers.LbfgsLogisticRegressionBinaryTrainer LbfgsLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.LbfgsLogisticRegressionBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.LbfgsMaximumEntropyMulticlassTrainer LbfgsMaximumEntropy(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, float l1Regularization = 1f,
            float l2Regularization = 1f, float optimizationTolerance = 1E-07f, int historySize = 20, bool enforceNonNegativity = false)
            => throw Stub.Error;
        public static Trainers.LbfgsMaximumEntropyMulticlassTrainer LbfgsMaximumEntropy(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.LbfgsMaximumEntropyMulticlassTrainer.Options options) => throw Stub.Error;
        public static Trainers.LbfgsPoissonRegressionTrainer LbfgsPoissonRegression(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, float l1Regularization = 1f, float l2Regularization = 1f,
            float optimizationTolerance = 1E-07f, int historySize = 20, bool enforceNonNegativity = false) => throw Stub.Error;
        public static Trainers.LbfgsPoissonRegressionTrainer LbfgsPoissonRegression(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.LbfgsPoissonRegressionTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.LdSvmTrainer LdSvm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.LdSvmTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.LdSvmTrainer LdSvm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 15000,
            int treeDepth = 3, bool useBias = true, bool useCachedData = true) => throw Stub.Error;
        public static Trainers.LinearSvmTrainer LinearSvm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 1)
            => throw Stub.Error;
        public static Trainers.LinearSvmTrainer LinearSvm(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.LinearSvmTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.NaiveBayesMulticlassTrainer NaiveBayes(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features") => throw Stub.Error;
        public static Trainers.OneVersusAllTrainer OneVersusAll<TModel>(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.ITrainerEstimator<Data.BinaryPredictionTransformer<TModel>, TModel> binaryEstimator,
            string labelColumnName = "Label", bool imputeMissingLabelsAsNegative = false,
            IEstimator<ISingleFeaturePredictionTransformer<Calibrators.ICalibrator>> calibrator = null,
            int maximumCalibrationExampleCount = 1000000000, bool useProbabilities = true) where TModel : class => throw Stub.Error;
        public static Trainers.OnlineGradientDescentTrainer OnlineGradientDescent(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            Trainers.IRegressionLoss lossFunction = null, float learningRate = 0.1f, bool decreaseLearningRate = true,
            float l2Regularization = 0f, int numberOfIterations = 1) => throw Stub.Error;
        public static Trainers.OnlineGradientDescentTrainer OnlineGradientDescent(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.OnlineGradientDescentTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.PairwiseCouplingTrainer PairwiseCoupling<TModel>(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.ITrainerEstimator<ISingleFeaturePredictionTransformer<TModel>, TModel> binaryEstimator,
            string labelColumnName = "Label", bool imputeMissingLabelsAsNegative = false,
            IEstimator<ISingleFeaturePredictionTransformer<Calibrators.ICalibrator>> calibrator = null,
            int maximumCalibrationExampleCount = 1000000000) where TModel : class => throw Stub.Error;
        public static Trainers.PriorTrainer Prior(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string exampleWeightColumnName = null) => throw Stub.Error;
        public static Trainers.SdcaRegressionTrainer Sdca(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features",
            string exampleWeightColumnName = null, Trainers.ISupportSdcaRegressionLoss lossFunction = null,
            float? l2Regularization = null, float? l1Regularization = null, int? maximumNumberOfIterations = null) => throw Stub.Error;
        public static Trainers.SdcaRegressionTrainer Sdca(
            this RegressionCatalog.RegressionTrainers catalog, Trainers.SdcaRegressionTrainer.Options options) => throw Stub.Error;
        public static Trainers.SdcaLogisticRegressionBinaryTrainer SdcaLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, float? l2Regularization = null,
            float? l1Regularization = null, int? maximumNumberOfIterations = null) => throw Stub.Error;
        public static Trainers.SdcaLogisticRegressionBinaryTrainer SdcaLogisticRegression(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.SdcaLogisticRegressionBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.SdcaMaximumEntropyMulticlassTrainer SdcaMaximumEntropy(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, float? l2Regularization = null,
            float? l1Regularization = null, int? maximumNumberOfIterations = null) => throw Stub.Error;
        public static Trainers.SdcaMaximumEntropyMulticlassTrainer SdcaMaximumEntropy(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.SdcaMaximumEntropyMulticlassTrainer.Options options) => throw Stub.Error;
        public static Trainers.SdcaNonCalibratedBinaryTrainer SdcaNonCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null,
            Trainers.ISupportSdcaClassificationLoss lossFunction = null, float? l2Regularization = null, float? l1Regularization = null,
            int? maximumNumberOfIterations = null) => throw Stub.Error;
        public static Trainers.SdcaNonCalibratedBinaryTrainer SdcaNonCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
            Trainers.SdcaNonCalibratedBinaryTrainer.Options options) => throw Stub.Error;
        public static Trainers.SdcaNonCalibratedMulticlassTrainer SdcaNonCalibrated(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null,
            Trainers.ISupportSdcaClassificationLoss lossFunction = null, float? l2Regularization = null, float? l1Regularization = null,
            int? maximumNumberOfIterations = null) => throw Stub.Error;
        public static Trainers.SdcaNonCalibratedMulticlassTrainer SdcaNonCalibrated(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            Trainers.SdcaNonCalibratedMulticlassTrainer.Options options) => throw Stub.Error;
        public static Trainers.SgdCalibratedTrainer SgdCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 20,
            double learningRate = 0.01, float l2Regularization = 1E-06f) => throw Stub.Error;
        public static Trainers.SgdCalibratedTrainer SgdCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.SgdCalibratedTrainer.Options options)
            => throw Stub.Error;
        public static Trainers.SgdNonCalibratedTrainer SgdNonCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
            string featureColumnName = "Features", string exampleWeightColumnName = null,
            Trainers.IClassificationLoss lossFunction = null, int numberOfIterations = 20, double learningRate = 0.01,
            float l2Regularization = 1E-06f) => throw Stub.Error;
        public static Trainers.SgdNonCalibratedTrainer SgdNonCalibrated(
            this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Trainers.SgdNonCalibratedTrainer.Options options)
            => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers
{
    public abstract class AveragedLinearOptions : OnlineLinearOptions
    {
        protected AveragedLinearOptions() => throw Stub.Error;
        public bool Averaged;
        public bool DecreaseLearningRate;
        public float L2Regularization;
        public bool LazyUpdate;
        public float LearningRate;
        public float RecencyGain;
        public bool RecencyGainMultiplicative;
        public long? ResetWeightsAfterXExamples;
    }

    public abstract class AveragedLinearTrainer<TTransformer, TModel> : OnlineLinearTrainer<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal AveragedLinearTrainer() => throw Stub.Error;
    }

    public sealed class AveragedPerceptronTrainer : AveragedLinearTrainer<Data.BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
    {
        internal AveragedPerceptronTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : AveragedLinearOptions
        {
            public Options() => throw Stub.Error;
            public IClassificationLoss LossFunction { get; set; }
        }
    }

    public sealed class CoefficientStatistics
    {
        internal CoefficientStatistics() => throw Stub.Error;
        public readonly float Estimate;
        public readonly int Index;
        public readonly float PValue;
        public readonly float StandardError;
        public readonly float ZScore;
    }

    public abstract class ComputeLogisticRegressionStandardDeviation
    {
        protected ComputeLogisticRegressionStandardDeviation() => throw Stub.Error;
        public abstract Data.VBuffer<float> ComputeStandardDeviation(
            double[] hessian, int[] weightIndices, int parametersCount, int currentWeightsCount, Runtime.IChannel ch, float l2Weight);
    }

    public sealed class ExponentialLRDecay : LearningRateScheduler
    {
        public float DecayRate;
        public int DecaySteps;
        public int GlobalStep;
        public float LearningRate;
        public float NumEpochsPerDecay;
        public bool Staircase;
        public ExponentialLRDecay(
            float learningRate = 0.01f, float numEpochsPerDecay = 2f, float decayRate = 0.94f, bool staircase = true)
            => throw Stub.Error;
    }

    public sealed class FieldAwareFactorizationMachineModelParameters : ModelParametersBase<float>
    {
        internal FieldAwareFactorizationMachineModelParameters() => throw Stub.Error;
        public IReadOnlyList<float> GetLatentWeights() => throw Stub.Error;
        public IReadOnlyList<float> GetLinearWeights() => throw Stub.Error;
        public int FeatureCount => throw Stub.Error;
        public int FieldCount => throw Stub.Error;
        public int LatentDimension => throw Stub.Error;
    }

    public sealed class FieldAwareFactorizationMachinePredictionTransformer : Data.PredictionTransformerBase<FieldAwareFactorizationMachineModelParameters>
    {
        internal FieldAwareFactorizationMachinePredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public sealed class FieldAwareFactorizationMachineTrainer : IEstimator<FieldAwareFactorizationMachinePredictionTransformer>
    {
        internal FieldAwareFactorizationMachineTrainer() => throw Stub.Error;
        public FieldAwareFactorizationMachinePredictionTransformer Fit(
            IDataView trainData, IDataView validationData = null, FieldAwareFactorizationMachineModelParameters modelParameters = null)
            => throw Stub.Error;
        public FieldAwareFactorizationMachinePredictionTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public Options() => throw Stub.Error;
            public string[] ExtraFeatureColumns;
            public float LambdaLatent;
            public float LambdaLinear;
            public int LatentDimension;
            public float LearningRate;
            public bool NormalizeFeatures;
            public int NumberOfIterations;
            public float Radius;
            public bool Shuffle;
            public bool Verbose;
        }
    }

    public sealed class LbfgsLogisticRegressionBinaryTrainer : LbfgsTrainerBase<LbfgsLogisticRegressionBinaryTrainer.Options, Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>, Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal LbfgsLogisticRegressionBinaryTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>> Fit(
            IDataView trainData, LinearModelParameters modelParameters) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public ComputeLogisticRegressionStandardDeviation ComputeStandardDeviation;
            public bool ShowTrainingStatistics;
        }
    }

    public sealed class LbfgsMaximumEntropyMulticlassTrainer : LbfgsTrainerBase<LbfgsMaximumEntropyMulticlassTrainer.Options, Data.MulticlassPredictionTransformer<MaximumEntropyModelParameters>, MaximumEntropyModelParameters>
    {
        internal LbfgsMaximumEntropyMulticlassTrainer() => throw Stub.Error;
        public Data.MulticlassPredictionTransformer<MaximumEntropyModelParameters> Fit(
            IDataView trainData, MaximumEntropyModelParameters modelParameters) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public bool ShowTrainingStatistics;
        }
    }

    public sealed class LbfgsPoissonRegressionTrainer : LbfgsTrainerBase<LbfgsPoissonRegressionTrainer.Options, Data.RegressionPredictionTransformer<PoissonRegressionModelParameters>, PoissonRegressionModelParameters>
    {
        internal LbfgsPoissonRegressionTrainer() => throw Stub.Error;
        public Data.RegressionPredictionTransformer<PoissonRegressionModelParameters> Fit(
            IDataView trainData, LinearModelParameters linearModel) => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
        }
    }

    public abstract class LbfgsTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TOptions : LbfgsTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal LbfgsTrainerBase() => throw Stub.Error;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            protected OptionsBase() => throw Stub.Error;
            public bool DenseOptimizer;
            public bool EnforceNonNegativity;
            public int HistorySize;
            public float InitialWeightsDiameter;
            public float L1Regularization;
            public float L2Regularization;
            public int MaximumNumberOfIterations;
            public int? NumberOfThreads;
            public float OptimizationTolerance;
            public bool Quiet;
            public float StochasticGradientDescentInitilaizationTolerance;
        }
    }

    public sealed class LdSvmModelParameters : ModelParametersBase<float>, ICanSaveModel
    {
        internal LdSvmModelParameters() => throw Stub.Error;
        public Data.DataViewType InputType => throw Stub.Error;
        public Data.DataViewType OutputType => throw Stub.Error;
    }

    public sealed class LdSvmTrainer : TrainerEstimatorBase<Data.BinaryPredictionTransformer<LdSvmModelParameters>, LdSvmModelParameters>
    {
        internal LdSvmTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public Options() => throw Stub.Error;
            public bool Cache;
            public float LambdaTheta;
            public float LambdaThetaprime;
            public float LambdaW;
            public int NumberOfIterations;
            public float Sigma;
            public int TreeDepth;
            public bool UseBias;
        }
    }

    public abstract class LearningRateScheduler
    {
        protected internal LearningRateScheduler() => throw Stub.Error;
    }

    public sealed class LinearBinaryModelParameters : LinearModelParameters
    {
        internal LinearBinaryModelParameters() => throw Stub.Error;
        public readonly ModelStatisticsBase Statistics;
    }

    public sealed class LinearModelParameterStatistics : ModelStatisticsBase
    {
        internal LinearModelParameterStatistics() => throw Stub.Error;
        public CoefficientStatistics GetBiasStatistics() => throw Stub.Error;
        public CoefficientStatistics GetBiasStatisticsForValue(float bias) => throw Stub.Error;
        public CoefficientStatistics[] GetWeightsCoefficientStatistics(int paramCountCap) => throw Stub.Error;
    }

    public abstract class LinearModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        protected internal LinearModelParameters() => throw Stub.Error;
        public float Bias { get; protected set; }
        public IReadOnlyList<float> Weights => throw Stub.Error;
        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw Stub.Error;
    }

    public sealed class LinearMulticlassModelParameters : LinearMulticlassModelParametersBase
    {
        internal LinearMulticlassModelParameters() => throw Stub.Error;
    }

    public abstract class LinearMulticlassModelParametersBase : ModelParametersBase<Data.VBuffer<float>>
    {
        protected internal LinearMulticlassModelParametersBase() => throw Stub.Error;
        public readonly ModelStatisticsBase Statistics;
        public IEnumerable<float> GetBiases() => throw Stub.Error;
        public void GetWeights(ref Data.VBuffer<float>[] weights, out int numClasses) => throw Stub.Error;
    }

    public sealed class LinearRegressionModelParameters : RegressionModelParameters
    {
        internal LinearRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class LinearSvmTrainer : OnlineLinearTrainer<Data.BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
    {
        internal LinearSvmTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OnlineLinearOptions
        {
            public Options() => throw Stub.Error;
            public int BatchSize;
            public string ExampleWeightColumnName;
            public float Lambda;
            public bool NoBias;
            public bool PerformProjection;
        }
    }

    public abstract class LinearTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal LinearTrainerBase() => throw Stub.Error;
    }

    public sealed class LsrDecay : LearningRateScheduler
    {
        public readonly float BaseLearningRate;
        public LsrDecay(float baseLearningRate = 0.1f) => throw Stub.Error;
        public LsrDecay(IReadOnlyList<LearningRateSchedulerItem> lrschedule, float baseLearningRate = 0.1f) => throw Stub.Error;

        public struct LearningRateSchedulerItem
        {
            public readonly int Epoch;
            public readonly float ScalingFactor;
            public LearningRateSchedulerItem(int epoch, float scalingfactor) => throw Stub.Error;
        }
    }

    public sealed class MaximumEntropyModelParameters : LinearMulticlassModelParametersBase
    {
        internal MaximumEntropyModelParameters() => throw Stub.Error;
    }

    public abstract class MetaMulticlassTrainer<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel>, IEstimator<TTransformer> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal MetaMulticlassTrainer() => throw Stub.Error;
        public abstract TTransformer Fit(IDataView input);
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
        public TrainerInfo Info => throw Stub.Error;
    }

    public class ModelStatisticsBase : ICanSaveModel
    {
        internal ModelStatisticsBase() => throw Stub.Error;
        public readonly float Deviance;
        public readonly float NullDeviance;
        public readonly int ParametersCount;
        public readonly long TrainingExampleCount;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class NaiveBayesMulticlassModelParameters : ModelParametersBase<Data.VBuffer<float>>
    {
        internal NaiveBayesMulticlassModelParameters() => throw Stub.Error;
        public IReadOnlyList<IReadOnlyList<int>> GetFeatureHistogram() => throw Stub.Error;
        public IReadOnlyList<IReadOnlyList<long>> GetFeatureHistogramLong() => throw Stub.Error;
        public IReadOnlyList<int> GetLabelHistogram() => throw Stub.Error;
        public IReadOnlyList<long> GetLabelHistogramLong() => throw Stub.Error;
    }

    public sealed class NaiveBayesMulticlassTrainer : TrainerEstimatorBase<Data.MulticlassPredictionTransformer<NaiveBayesMulticlassModelParameters>, NaiveBayesMulticlassModelParameters>
    {
        internal NaiveBayesMulticlassTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;
    }

    public sealed class OneVersusAllModelParameters : ModelParametersBase<Data.VBuffer<float>>
    {
        internal OneVersusAllModelParameters() => throw Stub.Error;
    }

    public sealed class OneVersusAllTrainer : MetaMulticlassTrainer<Data.MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
    {
        internal OneVersusAllTrainer() => throw Stub.Error;
        public override Data.MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView input) => throw Stub.Error;
    }

    public sealed class OnlineGradientDescentTrainer : AveragedLinearTrainer<Data.RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
    {
        internal OnlineGradientDescentTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : AveragedLinearOptions
        {
            public Options() => throw Stub.Error;
            public IRegressionLoss LossFunction { get; set; }
        }
    }

    public abstract class OnlineLinearOptions : TrainerInputBaseWithLabel
    {
        protected OnlineLinearOptions() => throw Stub.Error;
        public float InitialWeightsDiameter;
        public int NumberOfIterations;
        public bool Shuffle;
    }

    public abstract class OnlineLinearTrainer<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal OnlineLinearTrainer() => throw Stub.Error;
        public TTransformer Fit(IDataView trainData, LinearModelParameters modelParameters) => throw Stub.Error;
    }

    public sealed class PairwiseCouplingModelParameters : ModelParametersBase<Data.VBuffer<float>>
    {
        internal PairwiseCouplingModelParameters() => throw Stub.Error;
    }

    public sealed class PairwiseCouplingTrainer : MetaMulticlassTrainer<Data.MulticlassPredictionTransformer<PairwiseCouplingModelParameters>, PairwiseCouplingModelParameters>
    {
        internal PairwiseCouplingTrainer() => throw Stub.Error;
        public override Data.MulticlassPredictionTransformer<PairwiseCouplingModelParameters> Fit(IDataView input) => throw Stub.Error;
    }

    public sealed class PoissonRegressionModelParameters : RegressionModelParameters
    {
        internal PoissonRegressionModelParameters() => throw Stub.Error;
    }

    public sealed class PolynomialLRDecay : LearningRateScheduler
    {
        public readonly bool Cycle;
        public readonly float EndLearningRate;
        public readonly float LearningRate;
        public readonly float NumEpochsPerDecay;
        public readonly float Power;
        public PolynomialLRDecay(
            float learningRate = 0.01f, float numEpochsPerDecay = 2f, float endLearningRate = 0.0001f, float power = 1f,
            bool cycle = false) => throw Stub.Error;
    }

    public sealed class PriorModelParameters : ModelParametersBase<float>
    {
        internal PriorModelParameters() => throw Stub.Error;
    }

    public sealed class PriorTrainer : ITrainerEstimator<Data.BinaryPredictionTransformer<PriorModelParameters>, PriorModelParameters>, IEstimator<Data.BinaryPredictionTransformer<PriorModelParameters>>
    {
        internal PriorTrainer() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<PriorModelParameters> Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
        public TrainerInfo Info => throw Stub.Error;
    }

    public abstract class RegressionModelParameters : LinearModelParameters
    {
        protected internal RegressionModelParameters() => throw Stub.Error;
    }

    public abstract class SdcaBinaryTrainerBase<TModelParameters> : SdcaTrainerBase<SdcaBinaryTrainerBase<TModelParameters>.BinaryOptionsBase, Data.BinaryPredictionTransformer<TModelParameters>, TModelParameters> where TModelParameters : class
    {
        protected internal SdcaBinaryTrainerBase() => throw Stub.Error;

        public class BinaryOptionsBase : OptionsBase
        {
            public BinaryOptionsBase() => throw Stub.Error;
            public float PositiveInstanceWeight;
        }
    }

    public sealed class SdcaLogisticRegressionBinaryTrainer : SdcaBinaryTrainerBase<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal SdcaLogisticRegressionBinaryTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BinaryOptionsBase
        {
            public Options() => throw Stub.Error;
        }
    }

    public sealed class SdcaMaximumEntropyMulticlassTrainer : SdcaMulticlassTrainerBase<MaximumEntropyModelParameters>
    {
        internal SdcaMaximumEntropyMulticlassTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : MulticlassOptions
        {
            public Options() => throw Stub.Error;
        }
    }

    public abstract class SdcaMulticlassTrainerBase<TModel> : SdcaTrainerBase<SdcaMulticlassTrainerBase<TModel>.MulticlassOptions, Data.MulticlassPredictionTransformer<TModel>, TModel> where TModel : class
    {
        protected internal SdcaMulticlassTrainerBase() => throw Stub.Error;

        public class MulticlassOptions : OptionsBase
        {
            public MulticlassOptions() => throw Stub.Error;
        }
    }

    public sealed class SdcaNonCalibratedBinaryTrainer : SdcaBinaryTrainerBase<LinearBinaryModelParameters>
    {
        internal SdcaNonCalibratedBinaryTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : BinaryOptionsBase
        {
            public Options() => throw Stub.Error;
            public ISupportSdcaClassificationLoss LossFunction { get; set; }
        }
    }

    public sealed class SdcaNonCalibratedMulticlassTrainer : SdcaMulticlassTrainerBase<LinearMulticlassModelParameters>
    {
        internal SdcaNonCalibratedMulticlassTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : MulticlassOptions
        {
            public Options() => throw Stub.Error;
            public ISupportSdcaClassificationLoss Loss { get; set; }
        }
    }

    public sealed class SdcaRegressionTrainer : SdcaTrainerBase<SdcaRegressionTrainer.Options, Data.RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
    {
        internal SdcaRegressionTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public ISupportSdcaRegressionLoss LossFunction { get; set; }
        }
    }

    public abstract class SdcaTrainerBase<TOptions, TTransformer, TModel> : StochasticTrainerBase<TTransformer, TModel> where TOptions : SdcaTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new(
        ) where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal SdcaTrainerBase() => throw Stub.Error;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            protected internal OptionsBase() => throw Stub.Error;
            public float BiasLearningRate;
            public int? ConvergenceCheckFrequency;
            public float ConvergenceTolerance;
            public float? L1Regularization;
            public float? L2Regularization;
            public int? MaximumNumberOfIterations;
            public int? NumberOfThreads;
            public bool Shuffle;
        }
    }

    public abstract class SgdBinaryTrainerBase<TModel> : LinearTrainerBase<Data.BinaryPredictionTransformer<TModel>, TModel> where TModel : class
    {
        protected internal SgdBinaryTrainerBase() => throw Stub.Error;
        public Data.BinaryPredictionTransformer<TModel> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw Stub.Error;

        public class OptionsBase : TrainerInputBaseWithWeight
        {
            public OptionsBase() => throw Stub.Error;
            public int? CheckFrequency;
            public double ConvergenceTolerance;
            public float L2Regularization;
            public double LearningRate;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public float PositiveInstanceWeight;
            public bool Shuffle;
        }
    }

    public sealed class SgdCalibratedTrainer : SgdBinaryTrainerBase<Calibrators.CalibratedModelParametersBase<LinearBinaryModelParameters, Calibrators.PlattCalibrator>>
    {
        internal SgdCalibratedTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
        }
    }

    public sealed class SgdNonCalibratedTrainer : SgdBinaryTrainerBase<LinearBinaryModelParameters>
    {
        internal SgdNonCalibratedTrainer() => throw Stub.Error;
        public override TrainerInfo Info => throw Stub.Error;

        public sealed class Options : OptionsBase
        {
            public Options() => throw Stub.Error;
            public IClassificationLoss LossFunction;
        }
    }

    public abstract class StochasticTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal StochasticTrainerBase() => throw Stub.Error;
        protected StochasticTrainerBase(
            Runtime.IHost host, SchemaShape.Column feature, SchemaShape.Column label,
            SchemaShape.Column weight = default(SchemaShape.Column)) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
