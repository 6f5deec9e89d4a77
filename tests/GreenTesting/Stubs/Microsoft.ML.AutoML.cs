// Reference-only stub: Microsoft.ML.AutoML - ML.NET 6.0.0 line, package version 0.24.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.AutoML.signatures.txt.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.ML.AutoML
{
    public sealed class AutoCatalog
    {
        internal AutoCatalog() => throw Stub.Error;
        public SweepablePipeline BinaryClassification(
            string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null,
            bool useFastForest = true, bool useLgbm = true, bool useFastTree = true, bool useLbfgsLogisticRegression = true,
            bool useSdcaLogisticRegression = true, CodeGen.FastTreeOption fastTreeOption = null, CodeGen.LgbmOption lgbmOption = null,
            CodeGen.FastForestOption fastForestOption = null, CodeGen.LbfgsOption lbfgsLogisticRegressionOption = null,
            CodeGen.SdcaOption sdcaLogisticRegressionOption = null,
            SearchSpace.SearchSpace<CodeGen.FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LgbmOption> lgbmSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.FastForestOption> fastForestSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.SdcaOption> sdcaLogisticRegressionSearchSpace = null) => throw Stub.Error;
        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => throw Stub.Error;
        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(
            BinaryExperimentSettings experimentSettings) => throw Stub.Error;
        public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => throw Stub.Error;
        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(
            uint maxExperimentTimeInSeconds) => throw Stub.Error;
        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(
            MulticlassExperimentSettings experimentSettings) => throw Stub.Error;
        public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => throw Stub.Error;
        public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => throw Stub.Error;
        public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => throw Stub.Error;
        public RecommendationExperiment CreateRecommendationExperiment(
            RecommendationExperimentSettings experimentSettings) => throw Stub.Error;
        public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => throw Stub.Error;
        public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => throw Stub.Error;
        public SweepableEstimator CreateSweepableEstimator<T>(
            Func<MLContext, T, IEstimator<ITransformer>> factory, SearchSpace.SearchSpace<T> ss = null)
            where T : class, new() => throw Stub.Error;
        public SweepablePipeline Featurizer(
            IDataView data, string outputColumnName = "Features", string[] catelogicalColumns = null, string[] numericColumns = null,
            string[] textColumns = null, string[] imagePathColumns = null, string[] excludeColumns = null) => throw Stub.Error;
        public SweepablePipeline Featurizer(
            IDataView data, ColumnInformation columnInformation, string outputColumnName = "Features") => throw Stub.Error;
        public ColumnInferenceResults InferColumns(
            string path, string labelColumnName = "Label", char? separatorChar = null, bool? allowQuoting = null,
            bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw Stub.Error;
        public ColumnInferenceResults InferColumns(
            string path, ColumnInformation columnInformation, char? separatorChar = null, bool? allowQuoting = null,
            bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw Stub.Error;
        public ColumnInferenceResults InferColumns(
            string path, uint labelColumnIndex, bool hasHeader = false, char? separatorChar = null, bool? allowQuoting = null,
            bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw Stub.Error;
        public SweepablePipeline MultiClassification(
            string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null,
            bool useFastForest = true, bool useLgbm = true, bool useFastTree = true, bool useLbfgsMaximumEntrophy = true,
            bool useLbfgsLogisticRegression = true, bool useSdcaMaximumEntrophy = true, bool useSdcaLogisticRegression = true,
            CodeGen.FastTreeOption fastTreeOption = null, CodeGen.LgbmOption lgbmOption = null,
            CodeGen.FastForestOption fastForestOption = null, CodeGen.LbfgsOption lbfgsMaximumEntrophyOption = null,
            CodeGen.LbfgsOption lbfgsLogisticRegressionOption = null, CodeGen.SdcaOption sdcaMaximumEntrophyOption = null,
            CodeGen.SdcaOption sdcaLogisticRegressionOption = null,
            SearchSpace.SearchSpace<CodeGen.FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LgbmOption> lgbmSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.FastForestOption> fastForestSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LbfgsOption> lbfgsMaximumEntrophySearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.SdcaOption> sdcaMaximumEntorphySearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.SdcaOption> sdcaLogisticRegressionSearchSpace = null) => throw Stub.Error;
        public SweepablePipeline Regression(
            string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null,
            bool useFastForest = true, bool useLgbm = true, bool useFastTree = true, bool useLbfgsPoissonRegression = true,
            bool useSdca = true, CodeGen.FastTreeOption fastTreeOption = null, CodeGen.LgbmOption lgbmOption = null,
            CodeGen.FastForestOption fastForestOption = null, CodeGen.LbfgsOption lbfgsPoissonRegressionOption = null,
            CodeGen.SdcaOption sdcaOption = null, SearchSpace.SearchSpace<CodeGen.FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LgbmOption> lgbmSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.FastForestOption> fastForestSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.LbfgsOption> lbfgsPoissonRegressionSearchSpace = null,
            SearchSpace.SearchSpace<CodeGen.SdcaOption> sdcaSearchSpace = null) => throw Stub.Error;
    }

    public class AutoMLExperiment
    {
        public AutoMLExperiment(MLContext context, AutoMLExperimentSettings settings) => throw Stub.Error;
        public AutoMLExperiment AddSearchSpace(string key, SearchSpace.SearchSpace searchSpace) => throw Stub.Error;
        public TrialResult Run() => throw Stub.Error;
        public Task<TrialResult> RunAsync(CancellationToken ct = default(CancellationToken)) => throw Stub.Error;
        public AutoMLExperiment SetMaxModelToExplore(int maxModel) => throw Stub.Error;
        public AutoMLExperiment SetMaximumMemoryUsageInMegaByte(double value = double.MaxValue) => throw Stub.Error;
        public AutoMLExperiment SetMonitor<TMonitor>(TMonitor monitor) where TMonitor : class, IMonitor => throw Stub.Error;
        public AutoMLExperiment SetMonitor<TMonitor>() where TMonitor : class, IMonitor => throw Stub.Error;
        public AutoMLExperiment SetMonitor<TMonitor>(
            Func<IServiceProvider, TMonitor> factory) where TMonitor : class, IMonitor => throw Stub.Error;
        public AutoMLExperiment SetTrainingTimeInSeconds(uint trainingTimeInSeconds) => throw Stub.Error;
        public AutoMLExperiment SetTrialRunner<TTrialRunner>(
            TTrialRunner runner) where TTrialRunner : class, ITrialRunner => throw Stub.Error;
        public AutoMLExperiment SetTrialRunner<TTrialRunner>(
            Func<IServiceProvider, TTrialRunner> factory) where TTrialRunner : class, ITrialRunner => throw Stub.Error;
        public AutoMLExperiment SetTrialRunner<TTrialRunner>() where TTrialRunner : class, ITrialRunner => throw Stub.Error;
        public AutoMLExperiment SetTuner<TTuner>(TTuner proposer) where TTuner : class, ITuner => throw Stub.Error;
        public AutoMLExperiment SetTuner<TTuner>(Func<IServiceProvider, TTuner> factory) where TTuner : class, ITuner => throw Stub.Error;
        public AutoMLExperiment SetTuner<TTuner>() where TTuner : class, ITuner => throw Stub.Error;

        public class AutoMLExperimentSettings : ExperimentSettings
        {
            public AutoMLExperimentSettings() => throw Stub.Error;
            public SearchSpace.SearchSpace SearchSpace { get; set; }
            public int? Seed { get; set; }
        }
    }

    public static class AutoMLExperimentExtension
    {
        public static AutoMLExperiment SetBinaryClassificationMetric(
            this AutoMLExperiment experiment, BinaryClassificationMetric metric, string labelColumn = "label",
            string predictedColumn = "PredictedLabel") => throw Stub.Error;
        public static AutoMLExperiment SetCheckpoint(this AutoMLExperiment experiment, string folder) => throw Stub.Error;
        public static AutoMLExperiment SetCostFrugalTuner(this AutoMLExperiment experiment) => throw Stub.Error;
        public static AutoMLExperiment SetDataset(
            this AutoMLExperiment experiment, IDataView train, IDataView validation, bool subSamplingTrainDataset = false)
            => throw Stub.Error;
        public static AutoMLExperiment SetDataset(
            this AutoMLExperiment experiment, DataOperationsCatalog.TrainTestData trainValidationSplit) => throw Stub.Error;
        public static AutoMLExperiment SetDataset(
            this AutoMLExperiment experiment, IDataView dataset, int fold = 10, string samplingKeyColumnName = null)
            => throw Stub.Error;
        public static AutoMLExperiment SetEciCostFrugalTuner(this AutoMLExperiment experiment) => throw Stub.Error;
        public static AutoMLExperiment SetGridSearchTuner(this AutoMLExperiment experiment, int step = 10) => throw Stub.Error;
        public static AutoMLExperiment SetMulticlassClassificationMetric(
            this AutoMLExperiment experiment, MulticlassClassificationMetric metric, string labelColumn = "label",
            string predictedColumn = "PredictedLabel") => throw Stub.Error;
        public static AutoMLExperiment SetPerformanceMonitor(
            this AutoMLExperiment experiment, int checkIntervalInMilliseconds = 1000) => throw Stub.Error;
        public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(
            this AutoMLExperiment experiment, Func<IServiceProvider, TPerformanceMonitor> factory)
            where TPerformanceMonitor : class, IPerformanceMonitor => throw Stub.Error;
        public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(
            this AutoMLExperiment experiment) where TPerformanceMonitor : class, IPerformanceMonitor => throw Stub.Error;
        public static AutoMLExperiment SetPipeline(this AutoMLExperiment experiment, SweepablePipeline pipeline) => throw Stub.Error;
        public static AutoMLExperiment SetRandomSearchTuner(this AutoMLExperiment experiment, int? seed = null) => throw Stub.Error;
        public static AutoMLExperiment SetRegressionMetric(
            this AutoMLExperiment experiment, RegressionMetric metric, string labelColumn = "Label", string scoreColumn = "Score")
            => throw Stub.Error;
        public static AutoMLExperiment SetSmacTuner(
            this AutoMLExperiment experiment, int numberInitialPopulation = 20, int fitModelEveryNTrials = 10, int numberOfTrees = 10,
            int nMinForSpit = 2, float splitRatio = 0.8f, int localSearchParentCount = 5, int numRandomEISearchConfigurations = 5000,
            double epsilon = 1E-05, int numNeighboursForNumericalParams = 4) => throw Stub.Error;
    }

    public sealed class BinaryClassificationExperiment : ExperimentBase<Data.BinaryClassificationMetrics, BinaryExperimentSettings>
    {
        internal BinaryClassificationExperiment() => throw Stub.Error;
    }

    public enum BinaryClassificationMetric
    {
        Accuracy = 0,
        AreaUnderRocCurve = 1,
        AreaUnderPrecisionRecallCurve = 2,
        F1Score = 3,
        PositivePrecision = 4,
        PositiveRecall = 5,
        NegativePrecision = 6,
        NegativeRecall = 7,
    }

    public enum BinaryClassificationTrainer
    {
        FastForest = 0,
        FastTree = 1,
        LightGbm = 2,
        LbfgsLogisticRegression = 3,
        SdcaLogisticRegression = 4,
    }

    public sealed class BinaryExperimentSettings : ExperimentSettings
    {
        public BinaryExperimentSettings() => throw Stub.Error;
        public BinaryClassificationMetric OptimizingMetric { get; set; }
        public ICollection<BinaryClassificationTrainer> Trainers => throw Stub.Error;
        public bool UseAutoZeroTuner { get; set; }
    }

    public enum CacheBeforeTrainer
    {
        Auto = 0,
        On = 1,
        Off = 2,
    }

    public sealed class ColumnInferenceResults
    {
        public ColumnInferenceResults() => throw Stub.Error;
        public ColumnInformation ColumnInformation => throw Stub.Error;
        public Data.TextLoader.Options TextLoaderOptions => throw Stub.Error;
    }

    public sealed class ColumnInformation
    {
        public ColumnInformation() => throw Stub.Error;
        public ICollection<string> CategoricalColumnNames => throw Stub.Error;
        public string ExampleWeightColumnName { get; set; }
        public string GroupIdColumnName { get; set; }
        public ICollection<string> IgnoredColumnNames => throw Stub.Error;
        public ICollection<string> ImagePathColumnNames => throw Stub.Error;
        public string ItemIdColumnName { get; set; }
        public string LabelColumnName { get; set; }
        public ICollection<string> NumericColumnNames => throw Stub.Error;
        public string SamplingKeyColumnName { get; set; }
        public ICollection<string> TextColumnNames => throw Stub.Error;
        public string UserIdColumnName { get; set; }
    }

    public class CrossValidationExperimentResult<TMetrics>
    {
        internal CrossValidationExperimentResult() => throw Stub.Error;
        public readonly CrossValidationRunDetail<TMetrics> BestRun;
        public readonly IEnumerable<CrossValidationRunDetail<TMetrics>> RunDetails;
    }

    public sealed class CrossValidationRunDetail<TMetrics> : RunDetail
    {
        internal CrossValidationRunDetail() => throw Stub.Error;
        public IEnumerable<TrainResult<TMetrics>> Results => throw Stub.Error;
    }

    public class DefaultPerformanceMonitor : IPerformanceMonitor, IDisposable
    {
        public event EventHandler<TrialPerformanceMetrics> PerformanceMetricsUpdated { add => throw Stub.Error; remove => throw Stub.Error; }
        public DefaultPerformanceMonitor(
            AutoMLExperiment.AutoMLExperimentSettings settings, Runtime.IChannel logger, int checkIntervalInMilliseconds)
            => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public double? GetPeakCpuUsage() => throw Stub.Error;
        public double? GetPeakMemoryUsageInMegaByte() => throw Stub.Error;
        public virtual void OnPerformanceMetricsUpdatedHandler(
            TrialSettings trialSettings, TrialPerformanceMetrics metrics, CancellationTokenSource trialCancellationTokenSource)
            => throw Stub.Error;
        public void Pause() => throw Stub.Error;
        public void Start() => throw Stub.Error;
        public void Stop() => throw Stub.Error;
    }

    public abstract class Entity
    {
        protected Entity() => throw Stub.Error;
        public static Entity FromExpression(string expression) => throw Stub.Error;
        public static Entity operator +(Entity left, Entity right) => throw Stub.Error;
        public static Entity operator *(Entity left, Entity right) => throw Stub.Error;
        public Entity Left { get; set; }
        public Entity Right { get; set; }
    }

    public class Estimator
    {
        public Estimator() => throw Stub.Error;
        public static Entity operator +(Estimator left, Estimator right) => throw Stub.Error;
        public static Entity operator +(Entity left, Estimator right) => throw Stub.Error;
        public static Entity operator +(Estimator left, Entity right) => throw Stub.Error;
        public static Entity operator *(Estimator left, Estimator right) => throw Stub.Error;
        public static Entity operator *(Entity left, Estimator right) => throw Stub.Error;
        public static Entity operator *(Estimator left, Entity right) => throw Stub.Error;
        public CodeGen.EstimatorType EstimatorType { get; set; }
        public SearchSpace.Parameter Parameter { get; set; }
    }

    public abstract class ExperimentBase<TMetrics, TExperimentSettings> where TMetrics : class where TExperimentSettings : ExperimentSettings
    {
        internal ExperimentBase() => throw Stub.Error;
        public virtual ExperimentResult<TMetrics> Execute(
            IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw Stub.Error;
        public virtual ExperimentResult<TMetrics> Execute(
            IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null,
            IProgress<RunDetail<TMetrics>> progressHandler = null) => throw Stub.Error;
        public virtual ExperimentResult<TMetrics> Execute(
            IDataView trainData, IDataView validationData, string labelColumnName = "Label",
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw Stub.Error;
        public virtual ExperimentResult<TMetrics> Execute(
            IDataView trainData, IDataView validationData, ColumnInformation columnInformation,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw Stub.Error;
        public virtual CrossValidationExperimentResult<TMetrics> Execute(
            IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null)
            => throw Stub.Error;
        public virtual CrossValidationExperimentResult<TMetrics> Execute(
            IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null)
            => throw Stub.Error;
    }

    public class ExperimentResult<TMetrics>
    {
        internal ExperimentResult() => throw Stub.Error;
        public readonly RunDetail<TMetrics> BestRun;
        public readonly IEnumerable<RunDetail<TMetrics>> RunDetails;
    }

    public abstract class ExperimentSettings
    {
        protected ExperimentSettings() => throw Stub.Error;
        public int MaxModels;
        public CacheBeforeTrainer CacheBeforeTrainer { get; set; }
        public string CacheDirectoryName { get; set; }
        public CancellationToken CancellationToken { get; set; }
        public uint MaxExperimentTimeInSeconds { get; set; }
        public double? MaximumMemoryUsageInMegaByte { get; set; }
    }

    public class FairnessTrialResult : TrialResult
    {
        public FairnessTrialResult() => throw Stub.Error;
        public double FairnessMetric { get; set; }
    }

    public interface ICrossValidateDatasetManager : IDatasetManager
    {
        IDataView Dataset { get; set; }
        int Fold { get; set; }
        string? SamplingKeyColumnName { get; set; }
    }

    public interface IDatasetManager
    {
    }

    public interface IEvaluateMetricManager : IMetricManager
    {
        double Evaluate(MLContext context, IDataView eval);
    }

    public interface IMetricManager
    {
        bool IsMaximize { get; }
        string MetricName { get; }
    }

    public interface IMonitor
    {
        void ReportBestTrial(TrialResult result);
        void ReportCompletedTrial(TrialResult result);
        void ReportFailTrial(TrialSettings settings, Exception exception = null);
        void ReportRunningTrial(TrialSettings settings);
    }

    public interface IPerformanceMonitor : IDisposable
    {
        event EventHandler<TrialPerformanceMetrics> PerformanceMetricsUpdated;
        double? GetPeakCpuUsage();
        double? GetPeakMemoryUsageInMegaByte();
        void OnPerformanceMetricsUpdatedHandler(
            TrialSettings trialSettings, TrialPerformanceMetrics metrics, CancellationTokenSource trialCancellationTokenSource);
        void Pause();
        void Start();
        void Stop();
    }

    public interface ISweepable
    {
        SearchSpace.SearchSpace SearchSpace { get; }
    }

    public interface ISweepable<out T> : ISweepable where T : IEstimator<ITransformer>
    {
        T BuildFromOption(MLContext context, SearchSpace.Parameter parameter);
    }

    public interface ITrainValidateDatasetManager : IDatasetManager
    {
        IDataView LoadTrainDataset(MLContext context, TrialSettings? settings);
        IDataView LoadValidateDataset(MLContext context, TrialSettings? settings);
    }

    public interface ITrialRunner : IDisposable
    {
        Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct);
    }

    public interface ITuner
    {
        SearchSpace.Parameter Propose(TrialSettings settings);
        void Update(TrialResult result);
    }

    public sealed class InferenceException : Exception
    {
        internal InferenceException() => throw Stub.Error;
        public InferenceExceptionType InferenceExceptionType;
    }

    public enum InferenceExceptionType
    {
        ColumnDataType = 0,
        ColumnSplit = 1,
    }

    public static class MLContextExtension
    {
        public static AutoCatalog Auto(this MLContext mlContext) => throw Stub.Error;
    }

    public sealed class MulticlassClassificationExperiment : ExperimentBase<Data.MulticlassClassificationMetrics, MulticlassExperimentSettings>
    {
        internal MulticlassClassificationExperiment() => throw Stub.Error;
    }

    public enum MulticlassClassificationMetric
    {
        MicroAccuracy = 0,
        MacroAccuracy = 1,
        LogLoss = 2,
        LogLossReduction = 3,
        TopKAccuracy = 4,
    }

    public enum MulticlassClassificationTrainer
    {
        FastForestOva = 0,
        FastTreeOva = 1,
        LightGbm = 2,
        LbfgsMaximumEntropy = 3,
        LbfgsLogisticRegressionOva = 4,
        SdcaMaximumEntropy = 5,
    }

    public sealed class MulticlassExperimentSettings : ExperimentSettings
    {
        public MulticlassExperimentSettings() => throw Stub.Error;
        public MulticlassClassificationMetric OptimizingMetric { get; set; }
        public ICollection<MulticlassClassificationTrainer> Trainers => throw Stub.Error;
    }

    public sealed class RankingExperiment : ExperimentBase<Data.RankingMetrics, RankingExperimentSettings>
    {
        internal RankingExperiment() => throw Stub.Error;
    }

    public static class RankingExperimentResultExtensions
    {
        public static RunDetail<Data.RankingMetrics> Best(
            this IEnumerable<RunDetail<Data.RankingMetrics>> results, RankingMetric metric = RankingMetric.Ndcg,
            uint optimizationMetricTruncationLevel = 10) => throw Stub.Error;
        public static CrossValidationRunDetail<Data.RankingMetrics> Best(
            this IEnumerable<CrossValidationRunDetail<Data.RankingMetrics>> results, RankingMetric metric = RankingMetric.Ndcg,
            uint optimizationMetricTruncationLevel = 10) => throw Stub.Error;
    }

    public sealed class RankingExperimentSettings : ExperimentSettings
    {
        public RankingExperimentSettings() => throw Stub.Error;
        public uint OptimizationMetricTruncationLevel { get; set; }
        public RankingMetric OptimizingMetric { get; set; }
        public ICollection<RankingTrainer> Trainers => throw Stub.Error;
    }

    public enum RankingMetric
    {
        Ndcg = 0,
        Dcg = 1,
    }

    public enum RankingTrainer
    {
        LightGbmRanking = 0,
        FastTreeRanking = 1,
    }

    public sealed class RecommendationExperiment : ExperimentBase<Data.RegressionMetrics, RecommendationExperimentSettings>
    {
        internal RecommendationExperiment() => throw Stub.Error;
    }

    public sealed class RecommendationExperimentSettings : ExperimentSettings
    {
        public RecommendationExperimentSettings() => throw Stub.Error;
        public RegressionMetric OptimizingMetric { get; set; }
        public ICollection<RecommendationTrainer> Trainers => throw Stub.Error;
    }

    public enum RecommendationTrainer
    {
        MatrixFactorization = 0,
    }

    public sealed class RegressionExperiment : ExperimentBase<Data.RegressionMetrics, RegressionExperimentSettings>
    {
        internal RegressionExperiment() => throw Stub.Error;
    }

    public static class RegressionExperimentResultExtensions
    {
        public static RunDetail<Data.RegressionMetrics> Best(
            this IEnumerable<RunDetail<Data.RegressionMetrics>> results, RegressionMetric metric = RegressionMetric.RSquared)
            => throw Stub.Error;
        public static CrossValidationRunDetail<Data.RegressionMetrics> Best(
            this IEnumerable<CrossValidationRunDetail<Data.RegressionMetrics>> results,
            RegressionMetric metric = RegressionMetric.RSquared) => throw Stub.Error;
    }

    public sealed class RegressionExperimentSettings : ExperimentSettings
    {
        public RegressionExperimentSettings() => throw Stub.Error;
        public RegressionMetric OptimizingMetric { get; set; }
        public ICollection<RegressionTrainer> Trainers => throw Stub.Error;
    }

    public enum RegressionMetric
    {
        MeanAbsoluteError = 0,
        MeanSquaredError = 1,
        RootMeanSquaredError = 2,
        RSquared = 3,
    }

    public enum RegressionTrainer
    {
        FastForest = 0,
        FastTree = 1,
        FastTreeTweedie = 2,
        LightGbm = 3,
        LbfgsPoissonRegression = 4,
        StochasticDualCoordinateAscent = 5,
    }

    public sealed class RunDetail<TMetrics> : RunDetail
    {
        internal RunDetail() => throw Stub.Error;
        public Exception Exception => throw Stub.Error;
        public ITransformer Model => throw Stub.Error;
        public TMetrics ValidationMetrics => throw Stub.Error;
    }

    public abstract class RunDetail
    {
        internal RunDetail() => throw Stub.Error;
        public IEstimator<ITransformer> Estimator => throw Stub.Error;
        public double RuntimeInSeconds => throw Stub.Error;
        public string TrainerName => throw Stub.Error;
    }

    public class SweepableEstimator : Estimator, ISweepable<IEstimator<ITransformer>>, ISweepable
    {
        public SweepableEstimator() => throw Stub.Error;
        public SweepableEstimator(
            Func<MLContext, SearchSpace.Parameter, IEstimator<ITransformer>> factory, SearchSpace.SearchSpace ss) => throw Stub.Error;
        public virtual IEstimator<ITransformer> BuildFromOption(MLContext context, SearchSpace.Parameter param) => throw Stub.Error;
        public SearchSpace.SearchSpace SearchSpace { get; set; }
    }

    public static class SweepableExtension
    {
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepableEstimator estimator1) => throw Stub.Error;
        public static SweepablePipeline Append(this SweepablePipeline pipeline, IEstimator<ITransformer> estimator) => throw Stub.Error;
        public static SweepablePipeline Append(this SweepableEstimator estimator, SweepablePipeline estimator1) => throw Stub.Error;
        public static SweepablePipeline Append(this SweepableEstimator estimator, IEstimator<ITransformer> estimator1) => throw Stub.Error;
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepablePipeline pipeline) => throw Stub.Error;
        public static SweepablePipeline Append(
            this SweepableEstimator estimator, params SweepableEstimator[] estimators) => throw Stub.Error;
        public static SweepablePipeline Append(
            this IEstimator<ITransformer> estimator, params SweepableEstimator[] estimators) => throw Stub.Error;
    }

    public class SweepablePipeline : ISweepable<Data.EstimatorChain<ITransformer>>, ISweepable
    {
        internal SweepablePipeline() => throw Stub.Error;
        public SweepablePipeline Append(params ISweepable<IEstimator<ITransformer>>[] sweepables) => throw Stub.Error;
        public Data.EstimatorChain<ITransformer> BuildFromOption(MLContext context, SearchSpace.Parameter parameter) => throw Stub.Error;
        public SweepablePipeline BuildSweepableEstimatorPipeline(string schema) => throw Stub.Error;
        public string ToString(SearchSpace.Parameter parameter) => throw Stub.Error;
        public SearchSpace.Parameter CurrentParameter => throw Stub.Error;
        public Dictionary<string, SweepableEstimator> Estimators => throw Stub.Error;
        public SearchSpace.SearchSpace SearchSpace => throw Stub.Error;
    }

    public sealed class TrainResult<TMetrics>
    {
        internal TrainResult() => throw Stub.Error;
        public Exception Exception => throw Stub.Error;
        public ITransformer Model => throw Stub.Error;
        public TMetrics ValidationMetrics => throw Stub.Error;
    }

    public class TrialPerformanceMetrics
    {
        public TrialPerformanceMetrics() => throw Stub.Error;
        public double CpuUsage => throw Stub.Error;
        public double MemoryUsage => throw Stub.Error;
        public double? PeakCpuUsage { get; set; }
        public double? PeakMemoryUsage { get; set; }
    }

    public class TrialResult : IEqualityComparer<TrialResult>
    {
        public TrialResult() => throw Stub.Error;
        public bool Equals(TrialResult x, TrialResult y) => throw Stub.Error;
        public int GetHashCode(TrialResult obj) => throw Stub.Error;
        public double DurationInMilliseconds { get; set; }
        public double Loss { get; set; }
        public double Metric { get; set; }
        public ITransformer Model { get; set; }
        public double? PeakCpu { get; set; }
        public double? PeakMemoryInMegaByte { get; set; }
        public TrialSettings TrialSettings { get; set; }
    }

    public class TrialSettings
    {
        public TrialSettings() => throw Stub.Error;
        public DateTime? EndedAtUtc { get; set; }
        public SearchSpace.Parameter Parameter { get; set; }
        public DateTime StartedAtUtc { get; set; }
        public int TrialId { get; set; }
    }
}

namespace Microsoft.ML.AutoML.CodeGen
{
    public enum EstimatorType
    {
        LightGbmBinary = 0,
        LightGbmMulti = 1,
        LightGbmRegression = 2,
        FastForestBinary = 3,
        FastForestOva = 4,
        FastForestRegression = 5,
        FastTreeBinary = 6,
        FastTreeOva = 7,
        FastTreeRegression = 8,
        FastTreeTweedieRegression = 9,
        LbfgsLogisticRegressionBinary = 10,
        LbfgsLogisticRegressionOva = 11,
        LbfgsMaximumEntropyMulti = 12,
        LbfgsPoissonRegressionRegression = 13,
        SdcaLogisticRegressionBinary = 14,
        SdcaLogisticRegressionOva = 15,
        SdcaMaximumEntropyMulti = 16,
        SdcaRegression = 17,
        MatrixFactorization = 18,
        ImageClassificationMulti = 19,
        TextClassificationMulti = 20,
        SentenceSimilarityRegression = 21,
        ObjectDetectionMulti = 22,
        QuestionAnsweringMulti = 23,
        NamedEntityRecognitionMulti = 24,
        ForecastBySsa = 25,
        Concatenate = 26,
        Naive = 27,
        OneHotEncoding = 28,
        OneHotHashEncoding = 29,
        LoadRawImageBytes = 30,
        MapKeyToValue = 31,
        ReplaceMissingValues = 32,
        NormalizeMinMax = 33,
        FeaturizeText = 34,
        NormalizeText = 35,
        ConvertType = 36,
        MapValueToKey = 37,
        ApplyOnnxModel = 38,
        ResizeImages = 39,
        ExtractPixels = 40,
        LoadImages = 41,
        DnnFeaturizerImage = 42,
        Unknown = 43,
    }

    public class FastForestOption
    {
        public FastForestOption() => throw Stub.Error;
    }

    public class FastTreeOption
    {
        public FastTreeOption() => throw Stub.Error;
    }

    public class LbfgsOption
    {
        public LbfgsOption() => throw Stub.Error;
    }

    public class LgbmOption
    {
        public LgbmOption() => throw Stub.Error;
    }

    public class SdcaOption
    {
        public SdcaOption() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
