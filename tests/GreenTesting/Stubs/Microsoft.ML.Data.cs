// Reference-only stub: Microsoft.ML.Data - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.Data.signatures.txt.
#nullable disable

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace Microsoft.ML
{
    public sealed class AnomalyDetectionCatalog : TrainCatalogBase
    {
        internal AnomalyDetectionCatalog() => throw Stub.Error;
        public Data.AnomalyPredictionTransformer<TModel> ChangeModelThreshold<TModel>(
            Data.AnomalyPredictionTransformer<TModel> model, float threshold) where TModel : class => throw Stub.Error;
        public Data.AnomalyDetectionMetrics Evaluate(
            IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
            string predictedLabelColumnName = "PredictedLabel", int falsePositiveCount = 10) => throw Stub.Error;
        public AnomalyDetectionTrainers Trainers => throw Stub.Error;

        public sealed class AnomalyDetectionTrainers : CatalogInstantiatorBase
        {
            internal AnomalyDetectionTrainers() => throw Stub.Error;
        }
    }

    public sealed class BinaryClassificationCatalog : TrainCatalogBase
    {
        internal BinaryClassificationCatalog() => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.CalibratedBinaryClassificationMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.BinaryClassificationMetrics>> CrossValidateNonCalibrated(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public Data.CalibratedBinaryClassificationMetrics Evaluate(
            IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
            string probabilityColumnName = "Probability", string predictedLabelColumnName = "PredictedLabel") => throw Stub.Error;
        public Data.BinaryClassificationMetrics EvaluateNonCalibrated(
            IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
            string predictedLabelColumnName = "PredictedLabel") => throw Stub.Error;
        public CalibratorsCatalog Calibrators => throw Stub.Error;
        public Data.BinaryPredictionTransformer<TModel> ChangeModelThreshold<TModel>(
            Data.BinaryPredictionTransformer<TModel> model, float threshold) where TModel : class => throw Stub.Error;
        public BinaryClassificationTrainers Trainers => throw Stub.Error;

        public sealed class BinaryClassificationTrainers : CatalogInstantiatorBase
        {
            internal BinaryClassificationTrainers() => throw Stub.Error;
        }

        public sealed class CalibratorsCatalog : CatalogInstantiatorBase
        {
            internal CalibratorsCatalog() => throw Stub.Error;
        }
    }

    public static class BinaryLoaderSaverCatalog
    {
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, Data.IMultiStreamSource fileSource) => throw Stub.Error;
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, string path) => throw Stub.Error;
        public static void SaveAsBinary(
            this DataOperationsCatalog catalog, IDataView data, Stream stream, bool keepHidden = false) => throw Stub.Error;
    }

    public sealed class ClusteringCatalog : TrainCatalogBase
    {
        internal ClusteringCatalog() => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.ClusteringMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = null,
            string featuresColumnName = null, string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public Data.ClusteringMetrics Evaluate(
            IDataView data, string labelColumnName = null, string scoreColumnName = "Score", string featureColumnName = null)
            => throw Stub.Error;
        public ClusteringTrainers Trainers => throw Stub.Error;

        public sealed class ClusteringTrainers : CatalogInstantiatorBase
        {
            internal ClusteringTrainers() => throw Stub.Error;
        }
    }

    public static class ConversionsExtensionsCatalog
    {
        public static Transforms.TypeConvertingEstimator ConvertType(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null,
            Data.DataKind outputKind = Data.DataKind.Single) => throw Stub.Error;
        public static Transforms.TypeConvertingEstimator ConvertType(
            this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns,
            Data.DataKind outputKind = Data.DataKind.Single) => throw Stub.Error;
        public static Transforms.HashingEstimator Hash(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null,
            int numberOfBits = 31, int maximumNumberOfInverts = 0) => throw Stub.Error;
        public static Transforms.HashingEstimator Hash(
            this TransformsCatalog.ConversionTransforms catalog, params Transforms.HashingEstimator.ColumnOptions[] columns)
            => throw Stub.Error;
        public static Transforms.KeyToValueMappingEstimator MapKeyToValue(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null)
            => throw Stub.Error;
        public static Transforms.KeyToValueMappingEstimator MapKeyToValue(
            this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns) => throw Stub.Error;
        public static Transforms.KeyToVectorMappingEstimator MapKeyToVector(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null,
            bool outputCountVector = false) => throw Stub.Error;
        public static Transforms.KeyToVectorMappingEstimator MapKeyToVector(
            this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns, bool outputCountVector = false)
            => throw Stub.Error;
        public static Transforms.ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
            IEnumerable<KeyValuePair<TInputType, TOutputType>> keyValuePairs, string inputColumnName = null,
            bool treatValuesAsKeyType = false) => throw Stub.Error;
        public static Transforms.ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
            IEnumerable<KeyValuePair<TInputType, TOutputType[]>> keyValuePairs, string inputColumnName = null) => throw Stub.Error;
        public static Transforms.ValueMappingEstimator MapValue(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, IDataView lookupMap,
            DataViewSchema.Column keyColumn, DataViewSchema.Column valueColumn, string inputColumnName = null) => throw Stub.Error;
        public static Transforms.ValueToKeyMappingEstimator MapValueToKey(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null,
            int maximumNumberOfKeys = 1000000,
            Transforms.ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
            bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw Stub.Error;
        public static Transforms.ValueToKeyMappingEstimator MapValueToKey(
            this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns, int maximumNumberOfKeys = 1000000,
            Transforms.ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
            bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw Stub.Error;
    }

    public sealed class DataOperationsCatalog
    {
        internal DataOperationsCatalog() => throw Stub.Error;
        public IDataView BootstrapSample(IDataView input, int? seed = null, bool complement = false) => throw Stub.Error;
        public IDataView Cache(IDataView input, params string[] columnsToPrefetch) => throw Stub.Error;
        public IEnumerable<TRow> CreateEnumerable<TRow>(
            IDataView data, bool reuseRowObject, bool ignoreMissingColumns = false, Data.SchemaDefinition schemaDefinition = null)
            where TRow : class, new() => throw Stub.Error;
        public IReadOnlyList<TrainTestData> CrossValidationSplit(
            IDataView data, int numberOfFolds = 5, string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public IDataView FilterRowsByColumn(
            IDataView input, string columnName, double lowerBound = double.NegativeInfinity,
            double upperBound = double.PositiveInfinity) => throw Stub.Error;
        public IDataView FilterRowsByKeyColumnFraction(
            IDataView input, string columnName, double lowerBound = 0, double upperBound = 1) => throw Stub.Error;
        public IDataView FilterRowsByMissingValues(IDataView input, params string[] columns) => throw Stub.Error;
        public IDataView LoadFromEnumerable<TRow>(
            IEnumerable<TRow> data, Data.SchemaDefinition schemaDefinition = null) where TRow : class => throw Stub.Error;
        public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, DataViewSchema schema) where TRow : class => throw Stub.Error;
        public IDataView ShuffleRows(
            IDataView input, int? seed = null, int shufflePoolSize = 1000, bool shuffleSource = true) => throw Stub.Error;
        public IDataView SkipRows(IDataView input, long count) => throw Stub.Error;
        public IDataView TakeRows(IDataView input, long count) => throw Stub.Error;
        public TrainTestData TrainTestSplit(
            IDataView data, double testFraction = 0.1, string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;

        public struct TrainTestData
        {
            public readonly IDataView TestSet;
            public readonly IDataView TrainSet;
        }
    }

    public sealed class ForecastingCatalog : TrainCatalogBase
    {
        internal ForecastingCatalog() => throw Stub.Error;
        public Forecasters Trainers => throw Stub.Error;

        public sealed class Forecasters : CatalogInstantiatorBase
        {
            internal Forecasters() => throw Stub.Error;
        }
    }

    public interface IPredictionTransformer<out TModel> : ITransformer, ICanSaveModel where TModel : class
    {
        TModel Model { get; }
    }

    public interface ISingleFeaturePredictionTransformer<out TModel> : IPredictionTransformer<TModel>, ITransformer, ICanSaveModel where TModel : class
    {
        string FeatureColumnName { get; }
        Data.DataViewType FeatureColumnType { get; }
    }

    public sealed class InputOutputColumnPair
    {
        internal InputOutputColumnPair() => throw Stub.Error;
    }

    public static class LearningPipelineExtensions
    {
        public static Data.CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(
            this IDataLoaderEstimator<TSource, IDataLoader<TSource>> start, IEstimator<TTrans> estimator)
            where TTrans : class, ITransformer => throw Stub.Error;
        public static Data.CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(
            this IDataLoader<TSource> start, IEstimator<TTrans> estimator) where TTrans : class, ITransformer => throw Stub.Error;
        public static Data.EstimatorChain<TTrans> Append<TTrans>(
            this IEstimator<ITransformer> start, IEstimator<TTrans> estimator,
            Data.TransformerScope scope = Data.TransformerScope.Everything) where TTrans : class, ITransformer => throw Stub.Error;
        public static Data.CompositeDataLoader<TSource, TTrans> Append<TSource, TTrans>(
            this IDataLoader<TSource> loader, TTrans transformer) where TTrans : class, ITransformer => throw Stub.Error;
        public static Data.TransformerChain<TTrans> Append<TTrans>(
            this ITransformer start, TTrans transformer) where TTrans : class, ITransformer => throw Stub.Error;
        public static Data.EstimatorChain<TTrans> AppendCacheCheckpoint<TTrans>(
            this IEstimator<TTrans> start, Runtime.IHostEnvironment env) where TTrans : class, ITransformer => throw Stub.Error;
        public static IEstimator<TTransformer> WithOnFitDelegate<TTransformer>(
            this IEstimator<TTransformer> estimator, Action<TTransformer> onFit)
            where TTransformer : class, ITransformer => throw Stub.Error;
    }

    public class LoggingEventArgs : EventArgs
    {
        internal LoggingEventArgs() => throw Stub.Error;
    }

    public sealed class MLContext : Runtime.IHostEnvironment, Runtime.IChannelProvider, Runtime.IExceptionContext, Runtime.IProgressChannelProvider
    {
        public event EventHandler<LoggingEventArgs> Log { add => throw Stub.Error; remove => throw Stub.Error; }
        public MLContext(int? seed = null) => throw Stub.Error;
        public T GetOptionOrDefault<T>(string name) => throw Stub.Error;
        public bool RemoveOption(string name) => throw Stub.Error;
        public void SetOption<T>(string name, T value) => throw Stub.Error;
        public bool TryAddOption<T>(string name, T value) => throw Stub.Error;
        public bool TryGetOption<T>(string name, out T value) => throw Stub.Error;
        public AnomalyDetectionCatalog AnomalyDetection => throw Stub.Error;
        public BinaryClassificationCatalog BinaryClassification => throw Stub.Error;
        public ClusteringCatalog Clustering => throw Stub.Error;
        public Runtime.ComponentCatalog ComponentCatalog => throw Stub.Error;
        public DataOperationsCatalog Data => throw Stub.Error;
        public bool FallbackToCpu { get; set; }
        public ForecastingCatalog Forecasting => throw Stub.Error;
        public int? GpuDeviceId { get; set; }
        public ModelOperationsCatalog Model => throw Stub.Error;
        public MulticlassClassificationCatalog MulticlassClassification => throw Stub.Error;
        public RankingCatalog Ranking => throw Stub.Error;
        public RegressionCatalog Regression => throw Stub.Error;
        public string TempFilePath { get; set; }
        public TransformsCatalog Transforms => throw Stub.Error;
        Runtime.IHost Runtime.IHostEnvironment.Register(string name, int? seed, bool? verbose) => throw Stub.Error;
        Runtime.IChannel Runtime.IChannelProvider.Start(string name) => throw Stub.Error;
        Runtime.IPipe<TMessage> Runtime.IChannelProvider.StartPipe<TMessage>(string name) => throw Stub.Error;
        TException Runtime.IExceptionContext.Process<TException>(TException ex) => throw Stub.Error;
        string Runtime.IExceptionContext.ContextDescription => throw Stub.Error;
        Runtime.IProgressChannel Runtime.IProgressChannelProvider.StartProgressChannel(string name) => throw Stub.Error;
    }

    public sealed class ModelOperationsCatalog
    {
        internal ModelOperationsCatalog() => throw Stub.Error;
        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(
            ITransformer transformer, bool ignoreMissingColumns = true, Data.SchemaDefinition inputSchemaDefinition = null,
            Data.SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst : class, new() => throw Stub.Error;
        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(
            ITransformer transformer, DataViewSchema inputSchema) where TSrc : class where TDst : class, new() => throw Stub.Error;
        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(
            ITransformer transformer, PredictionEngineOptions options) where TSrc : class where TDst : class, new() => throw Stub.Error;
        public ITransformer Load(Stream stream, out DataViewSchema inputSchema) => throw Stub.Error;
        public ITransformer Load(string filePath, out DataViewSchema inputSchema) => throw Stub.Error;
        public ITransformer LoadWithDataLoader(Stream stream, out IDataLoader<Data.IMultiStreamSource> loader) => throw Stub.Error;
        public ITransformer LoadWithDataLoader(string filePath, out IDataLoader<Data.IMultiStreamSource> loader) => throw Stub.Error;
        public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, Stream stream) => throw Stub.Error;
        public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, string filePath) => throw Stub.Error;
        public void Save(ITransformer model, DataViewSchema inputSchema, Stream stream) => throw Stub.Error;
        public void Save(ITransformer model, DataViewSchema inputSchema, string filePath) => throw Stub.Error;
    }

    public sealed class MulticlassClassificationCatalog : TrainCatalogBase
    {
        internal MulticlassClassificationCatalog() => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.MulticlassClassificationMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public Data.MulticlassClassificationMetrics Evaluate(
            IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
            string predictedLabelColumnName = "PredictedLabel", int topKPredictionCount = 0) => throw Stub.Error;
        public MulticlassClassificationTrainers Trainers => throw Stub.Error;

        public sealed class MulticlassClassificationTrainers : CatalogInstantiatorBase
        {
            internal MulticlassClassificationTrainers() => throw Stub.Error;
        }
    }

    public sealed class PredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        internal PredictionEngine() => throw Stub.Error;
        public override void Predict(TSrc example, ref TDst prediction) => throw Stub.Error;
    }

    public abstract class PredictionEngineBase<TSrc, TDst> : IDisposable where TSrc : class where TDst : class, new()
    {
        protected internal PredictionEngineBase() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public TDst Predict(TSrc example) => throw Stub.Error;
        public abstract void Predict(TSrc example, ref TDst prediction);
        public DataViewSchema OutputSchema => throw Stub.Error;
    }

    public sealed class PredictionEngineOptions
    {
        public PredictionEngineOptions() => throw Stub.Error;
        public bool IgnoreMissingColumns;
        public Data.SchemaDefinition InputSchemaDefinition;
        public Data.SchemaDefinition OutputSchemaDefinition;
        public bool OwnsTransformer;
    }

    public sealed class RankingCatalog : TrainCatalogBase
    {
        internal RankingCatalog() => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.RankingMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string rowGroupColumnName = "GroupId", int? seed = null) => throw Stub.Error;
        public Data.RankingMetrics Evaluate(
            IDataView data, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", string scoreColumnName = "Score")
            => throw Stub.Error;
        public Data.RankingMetrics Evaluate(
            IDataView data, Data.RankingEvaluatorOptions options, string labelColumnName = "Label",
            string rowGroupColumnName = "GroupId", string scoreColumnName = "Score") => throw Stub.Error;
        public RankingTrainers Trainers => throw Stub.Error;

        public sealed class RankingTrainers : CatalogInstantiatorBase
        {
            internal RankingTrainers() => throw Stub.Error;
        }
    }

    public sealed class RegressionCatalog : TrainCatalogBase
    {
        internal RegressionCatalog() => throw Stub.Error;
        public IReadOnlyList<CrossValidationResult<Data.RegressionMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string samplingKeyColumnName = null, int? seed = null) => throw Stub.Error;
        public Data.RegressionMetrics Evaluate(
            IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw Stub.Error;
        public RegressionTrainers Trainers => throw Stub.Error;

        public sealed class RegressionTrainers : CatalogInstantiatorBase
        {
            internal RegressionTrainers() => throw Stub.Error;
        }
    }

    public static class TextLoaderSaverCatalog
    {
        public static Data.TextLoader CreateTextLoader(
            this DataOperationsCatalog catalog, Data.TextLoader.Column[] columns, char separatorChar = '\t', bool hasHeader = false,
            Data.IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false)
            => throw Stub.Error;
        public static Data.TextLoader CreateTextLoader(
            this DataOperationsCatalog catalog, Data.TextLoader.Options options, Data.IMultiStreamSource dataSample = null)
            => throw Stub.Error;
        public static Data.TextLoader CreateTextLoader<TInput>(
            this DataOperationsCatalog catalog, char separatorChar = '\t', bool hasHeader = false,
            Data.IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false)
            => throw Stub.Error;
        public static Data.TextLoader CreateTextLoader<TInput>(
            this DataOperationsCatalog catalog, Data.TextLoader.Options options, Data.IMultiStreamSource dataSample = null)
            => throw Stub.Error;
        public static IDataView LoadFromTextFile(
            this DataOperationsCatalog catalog, string path, Data.TextLoader.Column[] columns, char separatorChar = '\t',
            bool hasHeader = false, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false)
            => throw Stub.Error;
        public static IDataView LoadFromTextFile(
            this DataOperationsCatalog catalog, string path, Data.TextLoader.Options options = null) => throw Stub.Error;
        public static IDataView LoadFromTextFile<TInput>(
            this DataOperationsCatalog catalog, string path, char separatorChar = '\t', bool hasHeader = false,
            bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw Stub.Error;
        public static IDataView LoadFromTextFile<TInput>(
            this DataOperationsCatalog catalog, string path, Data.TextLoader.Options options) => throw Stub.Error;
        public static void SaveAsText(
            this DataOperationsCatalog catalog, IDataView data, Stream stream, char separatorChar = '\t', bool headerRow = true,
            bool schema = true, bool keepHidden = false, bool forceDense = false) => throw Stub.Error;
    }

    public abstract class TrainCatalogBase
    {
        protected internal TrainCatalogBase() => throw Stub.Error;

        public abstract class CatalogInstantiatorBase
        {
            protected internal CatalogInstantiatorBase() => throw Stub.Error;
        }

        public sealed class CrossValidationResult<T> where T : class
        {
            internal CrossValidationResult() => throw Stub.Error;
            public readonly int Fold;
            public readonly T Metrics;
            public readonly ITransformer Model;
            public readonly IDataView ScoredHoldOutSet;
        }
    }

    public static class TransformExtensionsCatalog
    {
        public static Transforms.ColumnConcatenatingEstimator Concatenate(
            this TransformsCatalog catalog, string outputColumnName, params string[] inputColumnNames) => throw Stub.Error;
        public static Transforms.ColumnCopyingEstimator CopyColumns(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName) => throw Stub.Error;
        public static Transforms.ColumnSelectingEstimator DropColumns(
            this TransformsCatalog catalog, params string[] columnNames) => throw Stub.Error;
        public static Transforms.ColumnSelectingEstimator SelectColumns(
            this TransformsCatalog catalog, string[] columnNames, bool keepHidden) => throw Stub.Error;
        public static Transforms.ColumnSelectingEstimator SelectColumns(
            this TransformsCatalog catalog, params string[] columnNames) => throw Stub.Error;
    }

    public sealed class TransformsCatalog
    {
        internal TransformsCatalog() => throw Stub.Error;
        public CategoricalTransforms Categorical => throw Stub.Error;
        public ConversionTransforms Conversion => throw Stub.Error;
        public FeatureSelectionTransforms FeatureSelection => throw Stub.Error;
        public TextTransforms Text => throw Stub.Error;

        public sealed class CategoricalTransforms
        {
            internal CategoricalTransforms() => throw Stub.Error;
        }

        public sealed class ConversionTransforms
        {
            internal ConversionTransforms() => throw Stub.Error;
        }

        public sealed class FeatureSelectionTransforms
        {
            internal FeatureSelectionTransforms() => throw Stub.Error;
        }

        public sealed class TextTransforms
        {
            internal TextTransforms() => throw Stub.Error;
        }
    }
}

namespace Microsoft.ML.Calibrators
{
    public abstract class CalibratedModelParametersBase
    {
        protected internal CalibratedModelParametersBase() => throw Stub.Error;
    }

    public abstract class CalibratedModelParametersBase<TSubModel, TCalibrator> : CalibratedModelParametersBase where TSubModel : class where TCalibrator : class, ICalibrator
    {
        protected internal CalibratedModelParametersBase() => throw Stub.Error;
    }

    public interface ICalibrator
    {
        float PredictProbability(float output);
    }

    public sealed class PlattCalibrator : ICalibrator, ICanSaveModel
    {
        internal PlattCalibrator() => throw Stub.Error;
        float ICalibrator.PredictProbability(float output) => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Data
{
    public sealed class AnomalyDetectionMetrics
    {
        internal AnomalyDetectionMetrics() => throw Stub.Error;
        public double AreaUnderRocCurve => throw Stub.Error;
        public double DetectionRateAtFalsePositiveCount => throw Stub.Error;
    }

    public sealed class AnomalyPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal AnomalyPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public class BinaryClassificationMetrics
    {
        internal BinaryClassificationMetrics() => throw Stub.Error;
        public double Accuracy => throw Stub.Error;
        public double AreaUnderPrecisionRecallCurve => throw Stub.Error;
        public double AreaUnderRocCurve => throw Stub.Error;
        public ConfusionMatrix ConfusionMatrix => throw Stub.Error;
        public double F1Score => throw Stub.Error;
        public double NegativePrecision => throw Stub.Error;
        public double NegativeRecall => throw Stub.Error;
        public double PositivePrecision => throw Stub.Error;
        public double PositiveRecall => throw Stub.Error;
    }

    public sealed class BinaryPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal BinaryPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public sealed class CalibratedBinaryClassificationMetrics : BinaryClassificationMetrics
    {
        internal CalibratedBinaryClassificationMetrics() => throw Stub.Error;
        public double Entropy => throw Stub.Error;
        public double LogLoss => throw Stub.Error;
        public double LogLossReduction => throw Stub.Error;
    }

    public sealed class ClusteringMetrics
    {
        internal ClusteringMetrics() => throw Stub.Error;
        public double AverageDistance => throw Stub.Error;
        public double DaviesBouldinIndex => throw Stub.Error;
        public double NormalizedMutualInformation => throw Stub.Error;
    }

    public sealed class ClusteringPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal ClusteringPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public sealed class ColumnConcatenatingTransformer : RowToRowTransformerBase
    {
        internal ColumnConcatenatingTransformer() => throw Stub.Error;
    }

    public sealed class ColumnNameAttribute : Attribute
    {
        public ColumnNameAttribute(string name) => throw Stub.Error;
    }

    public sealed class CompositeDataLoader<TSource, TLastTransformer> : IDataLoader<TSource>, ICanSaveModel, IDisposable where TLastTransformer : class, ITransformer
    {
        internal CompositeDataLoader() => throw Stub.Error;
        DataViewSchema IDataLoader<TSource>.GetOutputSchema() => throw Stub.Error;
        IDataView IDataLoader<TSource>.Load(TSource input) => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
        void IDisposable.Dispose() => throw Stub.Error;
    }

    public sealed class CompositeLoaderEstimator<TSource, TLastTransformer> : IDataLoaderEstimator<TSource, CompositeDataLoader<TSource, TLastTransformer>> where TLastTransformer : class, ITransformer
    {
        internal CompositeLoaderEstimator() => throw Stub.Error;
        CompositeDataLoader<TSource, TLastTransformer> IDataLoaderEstimator<TSource, CompositeDataLoader<TSource, TLastTransformer>>.Fit(
            TSource input) => throw Stub.Error;
        SchemaShape IDataLoaderEstimator<TSource, CompositeDataLoader<TSource, TLastTransformer>>.GetOutputSchema() => throw Stub.Error;
    }

    public sealed class ConfusionMatrix
    {
        internal ConfusionMatrix() => throw Stub.Error;
    }

    public sealed class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>> where TLastTransformer : class, ITransformer
    {
        public EstimatorChain() => throw Stub.Error;
        public readonly IEstimator<TLastTransformer> LastEstimator;
        public EstimatorChain<TNewTrans> Append<TNewTrans>(
            IEstimator<TNewTrans> estimator, TransformerScope scope = TransformerScope.Everything)
            where TNewTrans : class, ITransformer => throw Stub.Error;
        public EstimatorChain<TLastTransformer> AppendCacheCheckpoint(Runtime.IHostEnvironment env) => throw Stub.Error;
        public TransformerChain<TLastTransformer> Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public interface IMultiStreamSource
    {
        string GetPathOrNull(int index);
        Stream Open(int index);
        TextReader OpenTextReader(int index);
        int Count { get; }
    }

    public sealed class KeyCount
    {
        public KeyCount() => throw Stub.Error;
    }

    public sealed class KeyTypeAttribute : Attribute
    {
        public KeyTypeAttribute() => throw Stub.Error;
        public KeyTypeAttribute(ulong count) => throw Stub.Error;
    }

    public sealed class LoadColumnAttribute : Attribute
    {
        public LoadColumnAttribute(int fieldIndex) => throw Stub.Error;
        public LoadColumnAttribute(int start, int end) => throw Stub.Error;
        public LoadColumnAttribute(int[] columnIndexes) => throw Stub.Error;
    }

    public sealed class LoadColumnNameAttribute : Attribute
    {
        public LoadColumnNameAttribute(string fieldName) => throw Stub.Error;
        public LoadColumnNameAttribute(params string[] fieldNames) => throw Stub.Error;
    }

    public sealed class MulticlassClassificationMetrics
    {
        internal MulticlassClassificationMetrics() => throw Stub.Error;
        public ConfusionMatrix ConfusionMatrix => throw Stub.Error;
        public double LogLoss => throw Stub.Error;
        public double LogLossReduction => throw Stub.Error;
        public double MacroAccuracy => throw Stub.Error;
        public double MicroAccuracy => throw Stub.Error;
        public IReadOnlyList<double> PerClassLogLoss => throw Stub.Error;
        public double TopKAccuracy => throw Stub.Error;
        public IReadOnlyList<double> TopKAccuracyForAllK => throw Stub.Error;
        public int TopKPredictionCount => throw Stub.Error;
    }

    public sealed class MulticlassPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal MulticlassPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public sealed class NoColumnAttribute : Attribute
    {
        public NoColumnAttribute() => throw Stub.Error;
    }

    public abstract class OneToOneTransformerBase : RowToRowTransformerBase
    {
        protected internal OneToOneTransformerBase() => throw Stub.Error;
    }

    public abstract class PredictionTransformerBase<TModel> : IPredictionTransformer<TModel>, ITransformer, ICanSaveModel, IDisposable where TModel : class
    {
        protected internal PredictionTransformerBase() => throw Stub.Error;
        public abstract DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
        TModel IPredictionTransformer<TModel>.Model => throw Stub.Error;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        IDataView ITransformer.Transform(IDataView input) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
        void IDisposable.Dispose() => throw Stub.Error;
    }

    public sealed class RankingEvaluatorOptions
    {
        public RankingEvaluatorOptions() => throw Stub.Error;
    }

    public sealed class RankingMetrics
    {
        internal RankingMetrics() => throw Stub.Error;
        public IReadOnlyList<double> DiscountedCumulativeGains => throw Stub.Error;
        public IReadOnlyList<double> NormalizedDiscountedCumulativeGains => throw Stub.Error;
    }

    public sealed class RankingPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal RankingPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public sealed class RegressionMetrics
    {
        internal RegressionMetrics() => throw Stub.Error;
        public double LossFunction => throw Stub.Error;
        public double MeanAbsoluteError => throw Stub.Error;
        public double MeanSquaredError => throw Stub.Error;
        public double RSquared => throw Stub.Error;
        public double RootMeanSquaredError => throw Stub.Error;
    }

    public sealed class RegressionPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal RegressionPredictionTransformer() => throw Stub.Error;
        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
    }

    public abstract class RowToRowTransformerBase : ITransformer, ICanSaveModel
    {
        protected internal RowToRowTransformerBase() => throw Stub.Error;
        DataViewSchema ITransformer.GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        IDataView ITransformer.Transform(IDataView input) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SchemaDefinition : List<SchemaDefinition.Column>
    {
        internal SchemaDefinition() => throw Stub.Error;
        public static SchemaDefinition Create(Type userType, Direction direction = Direction.Both) => throw Stub.Error;
        public Column this[string columnName] { get => throw Stub.Error; set => throw Stub.Error; }

        public sealed class Column
        {
            internal Column() => throw Stub.Error;
        }

        [Flags]
        public enum Direction
        {
            Read = 1,
            Write = 2,
            Both = Read | Write,
        }
    }

    public abstract class SingleFeaturePredictionTransformerBase<TModel> : PredictionTransformerBase<TModel>, ISingleFeaturePredictionTransformer<TModel>, IPredictionTransformer<TModel>, ITransformer, ICanSaveModel where TModel : class
    {
        protected internal SingleFeaturePredictionTransformerBase() => throw Stub.Error;
        string ISingleFeaturePredictionTransformer<TModel>.FeatureColumnName => throw Stub.Error;
        DataViewType ISingleFeaturePredictionTransformer<TModel>.FeatureColumnType => throw Stub.Error;
        TModel IPredictionTransformer<TModel>.Model => throw Stub.Error;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        IDataView ITransformer.Transform(IDataView input) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class TextLoader : IDataLoader<IMultiStreamSource>, ICanSaveModel
    {
        internal TextLoader() => throw Stub.Error;
        public DataViewSchema GetOutputSchema() => throw Stub.Error;
        public IDataView Load(IMultiStreamSource source) => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;

        public sealed class Column
        {
            public Column() => throw Stub.Error;
            public KeyCount KeyCount;
            public string Name;
            public Range[] Source;
            public Column(string name, DataKind dataKind, int index) => throw Stub.Error;
            public Column(string name, DataKind dataKind, int minIndex, int maxIndex) => throw Stub.Error;
            public Column(string name, DataKind dataKind, Range[] source, KeyCount keyCount = null) => throw Stub.Error;
            public DataKind DataKind { get; set; }
        }

        public class Options
        {
            public Options() => throw Stub.Error;
            public bool AllowQuoting;
            public bool AllowSparse;
            public Column[] Columns;
            public char DecimalMarker;
            public char EscapeChar;
            public bool HasHeader;
            public string HeaderFile;
            public int? InputSize;
            public long? MaxRows;
            public bool MissingRealsAsNaNs;
            public bool ReadMultilines;
            public char[] Separators;
            public bool TrimWhitespace;
            public bool UseThreads;
        }

        public sealed class Range
        {
            public Range() => throw Stub.Error;
            public bool AllOther;
            public bool AutoEnd;
            public bool ForceVector;
            public int? Max;
            public int Min;
            public bool VariableEnd;
            public Range(int index) => throw Stub.Error;
            public Range(int min, int? max) => throw Stub.Error;
        }
    }

    public sealed class TransformerChain<TLastTransformer> : ITransformer, ICanSaveModel, IEnumerable<ITransformer>, IEnumerable, IDisposable where TLastTransformer : class, ITransformer
    {
        public readonly TLastTransformer LastTransformer;
        public TransformerChain(IEnumerable<ITransformer> transformers, IEnumerable<TransformerScope> scopes) => throw Stub.Error;
        public TransformerChain(params ITransformer[] transformers) => throw Stub.Error;
        public TransformerChain<TNewLast> Append<TNewLast>(
            TNewLast transformer, TransformerScope scope = TransformerScope.Everything)
            where TNewLast : class, ITransformer => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public IEnumerator<ITransformer> GetEnumerator() => throw Stub.Error;
        public TransformerChain<ITransformer> GetModelFor(TransformerScope scopeFilter) => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema, TransformerScope scope) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        public IDataView Transform(IDataView input, TransformerScope scope) => throw Stub.Error;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    [Flags]
    public enum TransformerScope
    {
        None = 0,
        Training = 1,
        Testing = 2,
        Scoring = 4,
        Everything = TrainTest | Scoring,
        TrainTest = Training | Testing,
    }

    public abstract class TrivialEstimator<TTransformer> : IEstimator<TTransformer> where TTransformer : class, ITransformer
    {
        public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);
        protected internal TrivialEstimator() => throw Stub.Error;
        TTransformer IEstimator<TTransformer>.Fit(IDataView input) => throw Stub.Error;
    }

    public sealed class VectorTypeAttribute : Attribute
    {
        public VectorTypeAttribute() => throw Stub.Error;
        public VectorTypeAttribute(int size) => throw Stub.Error;
        public VectorTypeAttribute(params int[] dimensions) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class FeatureContributionCalculator
    {
        internal FeatureContributionCalculator() => throw Stub.Error;
    }

    public interface ICalculateFeatureContribution
    {
        FeatureContributionCalculator FeatureContributionCalculator { get; }
    }

    public interface IClassificationLoss : IScalarLoss, ILossFunction<float, float>
    {
    }

    public interface ILossFunction<TOutput, TLabel>
    {
        double Loss(TOutput output, TLabel label);
    }

    public interface IRegressionLoss : IScalarLoss, ILossFunction<float, float>
    {
    }

    public interface IScalarLoss : ILossFunction<float, float>
    {
        float Derivative(float output, float label);
    }

    public interface ISupportSdcaClassificationLoss : ISupportSdcaLoss, IScalarLoss, ILossFunction<float, float>, IClassificationLoss
    {
    }

    public interface ISupportSdcaLoss : IScalarLoss, ILossFunction<float, float>
    {
        float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared);
        double DualLoss(float label, float dual);
        float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads);
    }

    public interface ISupportSdcaRegressionLoss : ISupportSdcaLoss, IScalarLoss, ILossFunction<float, float>, IRegressionLoss
    {
    }

    public interface ITrainerEstimator<TTransformer, TModel> : IEstimator<TTransformer> where TTransformer : IPredictionTransformer<TModel> where TModel : class
    {
        TrainerInfo Info { get; }
    }

    public abstract class ModelParametersBase<TOutput> : ICanSaveModel
    {
        protected internal ModelParametersBase() => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public abstract class TrainerEstimatorBase<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel>, IEstimator<TTransformer> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal TrainerEstimatorBase() => throw Stub.Error;
        public readonly SchemaShape.Column FeatureColumn;
        public readonly SchemaShape.Column LabelColumn;
        public readonly SchemaShape.Column WeightColumn;
        public TTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
        public abstract TrainerInfo Info { get; }
    }

    public abstract class TrainerEstimatorBaseWithGroupId<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        protected internal TrainerEstimatorBaseWithGroupId() => throw Stub.Error;
        public readonly SchemaShape.Column GroupIdColumn;
    }

    public abstract class TrainerInputBase
    {
        protected internal TrainerInputBase() => throw Stub.Error;
        public string FeatureColumnName;
    }

    public abstract class TrainerInputBaseWithGroupId : TrainerInputBaseWithWeight
    {
        protected internal TrainerInputBaseWithGroupId() => throw Stub.Error;
        public string RowGroupColumnName;
    }

    public abstract class TrainerInputBaseWithLabel : TrainerInputBase
    {
        protected internal TrainerInputBaseWithLabel() => throw Stub.Error;
        public string LabelColumnName;
    }

    public abstract class TrainerInputBaseWithWeight : TrainerInputBaseWithLabel
    {
        protected internal TrainerInputBaseWithWeight() => throw Stub.Error;
        public string ExampleWeightColumnName;
    }

    public abstract class UnsupervisedTrainerInputBaseWithWeight : TrainerInputBase
    {
        protected internal UnsupervisedTrainerInputBaseWithWeight() => throw Stub.Error;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class ColumnConcatenatingEstimator : IEstimator<Data.ColumnConcatenatingTransformer>
    {
        internal ColumnConcatenatingEstimator() => throw Stub.Error;
        Data.ColumnConcatenatingTransformer IEstimator<Data.ColumnConcatenatingTransformer>.Fit(IDataView input) => throw Stub.Error;
        SchemaShape IEstimator<Data.ColumnConcatenatingTransformer>.GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ColumnCopyingEstimator : Data.TrivialEstimator<ColumnCopyingTransformer>
    {
        internal ColumnCopyingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ColumnCopyingTransformer : Data.OneToOneTransformerBase
    {
        internal ColumnCopyingTransformer() => throw Stub.Error;
    }

    public sealed class ColumnSelectingEstimator : Data.TrivialEstimator<ColumnSelectingTransformer>
    {
        internal ColumnSelectingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ColumnSelectingTransformer : ITransformer, ICanSaveModel
    {
        internal ColumnSelectingTransformer() => throw Stub.Error;
        DataViewSchema ITransformer.GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        IDataView ITransformer.Transform(IDataView input) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class HashingEstimator : IEstimator<HashingTransformer>
    {
        internal HashingEstimator() => throw Stub.Error;
        HashingTransformer IEstimator<HashingTransformer>.Fit(IDataView input) => throw Stub.Error;
        SchemaShape IEstimator<HashingTransformer>.GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public sealed class ColumnOptions
        {
            internal ColumnOptions() => throw Stub.Error;
        }
    }

    public sealed class HashingTransformer : Data.OneToOneTransformerBase
    {
        internal HashingTransformer() => throw Stub.Error;
    }

    public sealed class KeyToValueMappingEstimator : Data.TrivialEstimator<KeyToValueMappingTransformer>
    {
        internal KeyToValueMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class KeyToValueMappingTransformer : Data.OneToOneTransformerBase
    {
        internal KeyToValueMappingTransformer() => throw Stub.Error;
    }

    public sealed class KeyToVectorMappingEstimator : Data.TrivialEstimator<KeyToVectorMappingTransformer>
    {
        internal KeyToVectorMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class KeyToVectorMappingTransformer : Data.OneToOneTransformerBase
    {
        internal KeyToVectorMappingTransformer() => throw Stub.Error;
    }

    public sealed class NormalizingEstimator : IEstimator<NormalizingTransformer>
    {
        internal NormalizingEstimator() => throw Stub.Error;
        NormalizingTransformer IEstimator<NormalizingTransformer>.Fit(IDataView input) => throw Stub.Error;
        SchemaShape IEstimator<NormalizingTransformer>.GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class NormalizingTransformer : Data.OneToOneTransformerBase
    {
        internal NormalizingTransformer() => throw Stub.Error;
    }

    public abstract class TransformInputBase
    {
        protected internal TransformInputBase() => throw Stub.Error;
    }

    public sealed class TypeConvertingEstimator : Data.TrivialEstimator<TypeConvertingTransformer>
    {
        internal TypeConvertingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class TypeConvertingTransformer : Data.OneToOneTransformerBase
    {
        internal TypeConvertingTransformer() => throw Stub.Error;
    }

    public class ValueMappingEstimator : Data.TrivialEstimator<ValueMappingTransformer>
    {
        internal ValueMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ValueMappingEstimator<TKey, TValue> : ValueMappingEstimator
    {
        internal ValueMappingEstimator() => throw Stub.Error;
    }

    public class ValueMappingTransformer : Data.OneToOneTransformerBase
    {
        internal ValueMappingTransformer() => throw Stub.Error;
    }

    public sealed class ValueToKeyMappingEstimator : IEstimator<ValueToKeyMappingTransformer>
    {
        internal ValueToKeyMappingEstimator() => throw Stub.Error;
        ValueToKeyMappingTransformer IEstimator<ValueToKeyMappingTransformer>.Fit(IDataView input) => throw Stub.Error;
        SchemaShape IEstimator<ValueToKeyMappingTransformer>.GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum KeyOrdinality
        {
            ByOccurrence = 0,
            ByValue = 1,
        }
    }

    public sealed class ValueToKeyMappingTransformer : Data.OneToOneTransformerBase
    {
        internal ValueToKeyMappingTransformer() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
