// Reference-only stub: Microsoft.ML.TimeSeries - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.TimeSeries.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;
using System.IO;

namespace Microsoft.ML
{
    public static class TimeSeriesCatalog
    {
        public static Transforms.TimeSeries.SrCnnAnomalyEstimator DetectAnomalyBySrCnn(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int windowSize = 64,
            int backAddWindowSize = 5, int lookaheadWindowSize = 5, int averagingWindowSize = 3, int judgementWindowSize = 21,
            double threshold = 0.3) => throw Stub.Error;
        public static Transforms.TimeSeries.SsaChangePointEstimator DetectChangePointBySsa(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int changeHistoryLength,
            int trainingWindowSize, int seasonalityWindowSize,
            Transforms.TimeSeries.ErrorFunction errorFunction = Transforms.TimeSeries.ErrorFunction.SignedDifference,
            Transforms.TimeSeries.MartingaleType martingale = Transforms.TimeSeries.MartingaleType.Power, double eps = 0.1)
            => throw Stub.Error;
        public static Transforms.TimeSeries.SsaChangePointEstimator DetectChangePointBySsa(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int changeHistoryLength,
            int trainingWindowSize, int seasonalityWindowSize,
            Transforms.TimeSeries.ErrorFunction errorFunction = Transforms.TimeSeries.ErrorFunction.SignedDifference,
            Transforms.TimeSeries.MartingaleType martingale = Transforms.TimeSeries.MartingaleType.Power, double eps = 0.1)
            => throw Stub.Error;
        public static IDataView DetectEntireAnomalyBySrCnn(
            this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName, string inputColumnName,
            double threshold = 0.3, int batchSize = 1024, double sensitivity = 99,
            TimeSeries.SrCnnDetectMode detectMode = TimeSeries.SrCnnDetectMode.AnomalyOnly) => throw Stub.Error;
        public static IDataView DetectEntireAnomalyBySrCnn(
            this AnomalyDetectionCatalog catalog, IDataView input, string outputColumnName, string inputColumnName,
            TimeSeries.SrCnnEntireAnomalyDetectorOptions options) => throw Stub.Error;
        public static Transforms.TimeSeries.IidChangePointEstimator DetectIidChangePoint(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int changeHistoryLength,
            Transforms.TimeSeries.MartingaleType martingale = Transforms.TimeSeries.MartingaleType.Power, double eps = 0.1)
            => throw Stub.Error;
        public static Transforms.TimeSeries.IidChangePointEstimator DetectIidChangePoint(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int changeHistoryLength,
            Transforms.TimeSeries.MartingaleType martingale = Transforms.TimeSeries.MartingaleType.Power, double eps = 0.1)
            => throw Stub.Error;
        public static Transforms.TimeSeries.IidSpikeEstimator DetectIidSpike(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int pvalueHistoryLength,
            Transforms.TimeSeries.AnomalySide side = Transforms.TimeSeries.AnomalySide.TwoSided) => throw Stub.Error;
        public static Transforms.TimeSeries.IidSpikeEstimator DetectIidSpike(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength,
            Transforms.TimeSeries.AnomalySide side = Transforms.TimeSeries.AnomalySide.TwoSided) => throw Stub.Error;
        public static int DetectSeasonality(
            this AnomalyDetectionCatalog catalog, IDataView input, string inputColumnName, int seasonalityWindowSize = -1,
            double randomnessThreshold = 0.95) => throw Stub.Error;
        public static Transforms.TimeSeries.SsaSpikeEstimator DetectSpikeBySsa(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int pvalueHistoryLength,
            int trainingWindowSize, int seasonalityWindowSize,
            Transforms.TimeSeries.AnomalySide side = Transforms.TimeSeries.AnomalySide.TwoSided,
            Transforms.TimeSeries.ErrorFunction errorFunction = Transforms.TimeSeries.ErrorFunction.SignedDifference)
            => throw Stub.Error;
        public static Transforms.TimeSeries.SsaSpikeEstimator DetectSpikeBySsa(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength,
            int trainingWindowSize, int seasonalityWindowSize,
            Transforms.TimeSeries.AnomalySide side = Transforms.TimeSeries.AnomalySide.TwoSided,
            Transforms.TimeSeries.ErrorFunction errorFunction = Transforms.TimeSeries.ErrorFunction.SignedDifference)
            => throw Stub.Error;
        public static Transforms.TimeSeries.SsaForecastingEstimator ForecastBySsa(
            this ForecastingCatalog catalog, string outputColumnName, string inputColumnName, int windowSize, int seriesLength,
            int trainSize, int horizon, bool isAdaptive = false, float discountFactor = 1f,
            Transforms.TimeSeries.RankSelectionMethod rankSelectionMethod = Transforms.TimeSeries.RankSelectionMethod.Exact,
            int? rank = null, int? maxRank = null, bool shouldStabilize = true, bool shouldMaintainInfo = false,
            Transforms.TimeSeries.GrowthRatio? maxGrowth = null, string confidenceLowerBoundColumn = null,
            string confidenceUpperBoundColumn = null, float confidenceLevel = 0.95f, bool variableHorizon = false) => throw Stub.Error;
        public static TimeSeries.RootCause LocalizeRootCause(
            this AnomalyDetectionCatalog catalog, TimeSeries.RootCauseLocalizationInput src, double beta = 0.3,
            double rootCauseThreshold = 0.95) => throw Stub.Error;
        public static List<TimeSeries.RootCause> LocalizeRootCauses(
            this AnomalyDetectionCatalog catalog, TimeSeries.RootCauseLocalizationInput src, double beta = 0.5,
            double rootCauseThreshold = 0.95) => throw Stub.Error;
    }
}

namespace Microsoft.ML.TimeSeries
{
    public enum AggregateType
    {
        Unknown = 0,
        Sum = 1,
        Avg = 2,
        Min = 3,
        Max = 4,
    }

    public enum AnomalyDirection
    {
        Up = 0,
        Down = 1,
        Same = 2,
    }

    public sealed class MetricSlice
    {
        public MetricSlice() => throw Stub.Error;
        public MetricSlice(DateTime timeStamp, List<TimeSeriesPoint> points) => throw Stub.Error;
        public List<TimeSeriesPoint> Points { get; set; }
        public DateTime TimeStamp { get; set; }
    }

    public sealed class RootCause
    {
        public RootCause() => throw Stub.Error;
        public double Gain { get; set; }
        public double GainRatio { get; set; }
        public List<RootCauseItem> Items { get; set; }
    }

    public sealed class RootCauseItem : IEquatable<RootCauseItem>
    {
        public Dictionary<string, object> Dimension;
        public AnomalyDirection Direction;
        public List<string> Path;
        public double Score;
        public RootCauseItem(Dictionary<string, object> rootCause) => throw Stub.Error;
        public RootCauseItem(Dictionary<string, object> rootCause, List<string> path) => throw Stub.Error;
        public bool Equals(RootCauseItem other) => throw Stub.Error;
    }

    public sealed class RootCauseLocalizationInput
    {
        public RootCauseLocalizationInput() => throw Stub.Error;
        public RootCauseLocalizationInput(
            DateTime anomalyTimestamp, Dictionary<string, object> anomalyDimension, List<MetricSlice> slices,
            AggregateType aggregateType, object aggregateSymbol) => throw Stub.Error;
        public RootCauseLocalizationInput(
            DateTime anomalyTimestamp, Dictionary<string, object> anomalyDimension, List<MetricSlice> slices, object aggregateSymbol)
            => throw Stub.Error;
        public object AggregateSymbol { get; set; }
        public AggregateType AggregateType { get; set; }
        public Dictionary<string, object> AnomalyDimension { get; set; }
        public DateTime AnomalyTimestamp { get; set; }
        public List<MetricSlice> Slices { get; set; }
    }

    public enum SrCnnDeseasonalityMode
    {
        Stl = 0,
        Mean = 1,
        Median = 2,
    }

    public enum SrCnnDetectMode
    {
        AnomalyOnly = 0,
        AnomalyAndMargin = 1,
        AnomalyAndExpectedValue = 2,
    }

    public sealed class SrCnnEntireAnomalyDetectorOptions
    {
        public SrCnnEntireAnomalyDetectorOptions() => throw Stub.Error;
        public int BatchSize;
        public SrCnnDeseasonalityMode DeseasonalityMode;
        public SrCnnDetectMode DetectMode;
        public int Period;
        public double Sensitivity;
        public double Threshold;
    }

    public sealed class TimeSeriesPoint : IEquatable<TimeSeriesPoint>
    {
        public TimeSeriesPoint() => throw Stub.Error;
        public TimeSeriesPoint(Dictionary<string, object> dimension) => throw Stub.Error;
        public TimeSeriesPoint(
            double value, double expectedValue, bool isAnomaly, Dictionary<string, object> dimension) => throw Stub.Error;
        public bool Equals(TimeSeriesPoint other) => throw Stub.Error;
        public double Delta { get; set; }
        public Dictionary<string, object> Dimension { get; set; }
        public double ExpectedValue { get; set; }
        public bool IsAnomaly { get; set; }
        public double Value { get; set; }
    }
}

namespace Microsoft.ML.Transforms.TimeSeries
{
    public enum AnomalySide
    {
        Positive = 0,
        Negative = 1,
        TwoSided = 2,
    }

    public enum ErrorFunction
    {
        SignedDifference = 0,
        AbsoluteDifference = 1,
        SignedProportion = 2,
        AbsoluteProportion = 3,
        SquaredDifference = 4,
    }

    public struct GrowthRatio
    {
        public double Growth;
        public int TimeSpan;
        public double Ratio => throw Stub.Error;
    }

    public class IidAnomalyDetectionBaseWrapper : ITransformer, ICanSaveModel
    {
        internal IidAnomalyDetectionBaseWrapper() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public Data.IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class IidChangePointDetector : IidAnomalyDetectionBaseWrapper, ITransformer, ICanSaveModel
    {
        internal IidChangePointDetector() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class IidChangePointEstimator : Data.TrivialEstimator<IidChangePointDetector>
    {
        internal IidChangePointEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class IidSpikeDetector : IidAnomalyDetectionBaseWrapper, ITransformer, ICanSaveModel
    {
        internal IidSpikeDetector() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class IidSpikeEstimator : Data.TrivialEstimator<IidSpikeDetector>
    {
        internal IidSpikeEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public enum MartingaleType
    {
        None = 0,
        Power = 1,
        Mixture = 2,
    }

    public static class PredictionFunctionExtensions
    {
        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(
            this ITransformer transformer, Runtime.IHostEnvironment env, bool ignoreMissingColumns = false,
            Data.SchemaDefinition inputSchemaDefinition = null, Data.SchemaDefinition outputSchemaDefinition = null)
            where TSrc : class where TDst : class, new() => throw Stub.Error;
        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(
            this ITransformer transformer, Runtime.IHostEnvironment env, PredictionEngineOptions options)
            where TSrc : class where TDst : class, new() => throw Stub.Error;
    }

    public enum RankSelectionMethod
    {
        Fixed = 0,
        Exact = 1,
        Fast = 2,
    }

    public class SrCnnAnomalyDetectionBase : ITransformer, ICanSaveModel
    {
        internal SrCnnAnomalyDetectionBase() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public Data.IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SrCnnAnomalyDetector : SrCnnAnomalyDetectionBase, ITransformer, ICanSaveModel
    {
        internal SrCnnAnomalyDetector() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SrCnnAnomalyEstimator : Data.TrivialEstimator<SrCnnAnomalyDetector>
    {
        internal SrCnnAnomalyEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public class SsaAnomalyDetectionBaseWrapper : ITransformer, ICanSaveModel
    {
        internal SsaAnomalyDetectionBaseWrapper() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public Data.IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SsaChangePointDetector : SsaAnomalyDetectionBaseWrapper, ITransformer, ICanSaveModel
    {
        internal SsaChangePointDetector() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SsaChangePointEstimator : IEstimator<SsaChangePointDetector>
    {
        internal SsaChangePointEstimator() => throw Stub.Error;
        public SsaChangePointDetector Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public class SsaForecastingBaseWrapper : ITransformer, ICanSaveModel
    {
        internal SsaForecastingBaseWrapper() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public Data.IRowToRowMapper GetStatefulRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SsaForecastingEstimator : IEstimator<SsaForecastingTransformer>
    {
        internal SsaForecastingEstimator() => throw Stub.Error;
        public SsaForecastingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class SsaForecastingTransformer : SsaForecastingBaseWrapper, ITransformer, ICanSaveModel
    {
        internal SsaForecastingTransformer() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SsaSpikeDetector : SsaAnomalyDetectionBaseWrapper, ITransformer, ICanSaveModel
    {
        internal SsaSpikeDetector() => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class SsaSpikeEstimator : IEstimator<SsaSpikeDetector>
    {
        internal SsaSpikeEstimator() => throw Stub.Error;
        public SsaSpikeDetector Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class TimeSeriesPredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new(
        )
    {
        public TimeSeriesPredictionEngine(
            Runtime.IHostEnvironment env, ITransformer transformer, bool ignoreMissingColumns,
            Data.SchemaDefinition inputSchemaDefinition = null, Data.SchemaDefinition outputSchemaDefinition = null)
            => throw Stub.Error;
        public void CheckPoint(Runtime.IHostEnvironment env, string modelPath) => throw Stub.Error;
        public void CheckPoint(Runtime.IHostEnvironment env, Stream stream) => throw Stub.Error;
        public void Predict(TSrc example, ref TDst prediction, int? horizon = null, float? confidenceLevel = null) => throw Stub.Error;
        public TDst Predict(TSrc example, int? horizon = null, float? confidenceLevel = null) => throw Stub.Error;
        public TDst Predict(int? horizon = null, float? confidenceLevel = null) => throw Stub.Error;
        public override void Predict(TSrc example, ref TDst prediction) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
