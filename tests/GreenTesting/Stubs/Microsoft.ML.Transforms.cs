// Reference-only stub: Microsoft.ML.Transforms - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.Transforms.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Reflection;

namespace Microsoft.ML
{
    public static class CategoricalCatalog
    {
        public static Transforms.OneHotEncodingEstimator OneHotEncoding(
            this TransformsCatalog.CategoricalTransforms catalog, string outputColumnName, string inputColumnName = null,
            Transforms.OneHotEncodingEstimator.OutputKind outputKind = Transforms.OneHotEncodingEstimator.OutputKind.Indicator,
            int maximumNumberOfKeys = 1000000,
            Transforms.ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
            IDataView keyData = null) => throw Stub.Error;
        public static Transforms.OneHotEncodingEstimator OneHotEncoding(
            this TransformsCatalog.CategoricalTransforms catalog, InputOutputColumnPair[] columns,
            Transforms.OneHotEncodingEstimator.OutputKind outputKind = Transforms.OneHotEncodingEstimator.OutputKind.Indicator,
            int maximumNumberOfKeys = 1000000,
            Transforms.ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
            IDataView keyData = null) => throw Stub.Error;
        public static Transforms.OneHotHashEncodingEstimator OneHotHashEncoding(
            this TransformsCatalog.CategoricalTransforms catalog, string outputColumnName, string inputColumnName = null,
            Transforms.OneHotEncodingEstimator.OutputKind outputKind = Transforms.OneHotEncodingEstimator.OutputKind.Indicator,
            int numberOfBits = 16, uint seed = 314489979, bool useOrderedHashing = true, int maximumNumberOfInverts = 0)
            => throw Stub.Error;
        public static Transforms.OneHotHashEncodingEstimator OneHotHashEncoding(
            this TransformsCatalog.CategoricalTransforms catalog, InputOutputColumnPair[] columns,
            Transforms.OneHotEncodingEstimator.OutputKind outputKind = Transforms.OneHotEncodingEstimator.OutputKind.Indicator,
            int numberOfBits = 16, uint seed = 314489979, bool useOrderedHashing = true, int maximumNumberOfInverts = 0)
            => throw Stub.Error;
    }

    public static class ConversionsCatalog
    {
        public static Transforms.KeyToBinaryVectorMappingEstimator MapKeyToBinaryVector(
            this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null)
            => throw Stub.Error;
    }

    public static class CustomMappingCatalog
    {
        public static Transforms.CustomMappingEstimator<TSrc, TDst> CustomMapping<TSrc, TDst>(
            this TransformsCatalog catalog, Action<TSrc, TDst> mapAction, string contractName,
            Data.SchemaDefinition inputSchemaDefinition = null, Data.SchemaDefinition outputSchemaDefinition = null)
            where TSrc : class, new() where TDst : class, new() => throw Stub.Error;
        public static IDataView FilterByCustomPredicate<TSrc>(
            this DataOperationsCatalog catalog, IDataView input, Func<TSrc, bool> filterPredicate)
            where TSrc : class, new() => throw Stub.Error;
        public static IDataView FilterByStatefulCustomPredicate<TSrc, TState>(
            this DataOperationsCatalog catalog, IDataView input, Func<TSrc, TState, bool> filterPredicate,
            Action<TState> stateInitAction) where TSrc : class, new() where TState : class, new() => throw Stub.Error;
        public static Transforms.StatefulCustomMappingEstimator<TSrc, TDst, TState> StatefulCustomMapping<TSrc, TDst, TState>(
            this TransformsCatalog catalog, Action<TSrc, TDst, TState> mapAction, Action<TState> stateInitAction, string contractName)
            where TSrc : class, new() where TDst : class, new() where TState : class, new() => throw Stub.Error;
    }

    public static class ExpressionCatalog
    {
        public static Transforms.ExpressionEstimator Expression(
            this TransformsCatalog catalog, string outputColumnName, string expression, params string[] inputColumnNames)
            => throw Stub.Error;
    }

    public static class ExtensionsCatalog
    {
        public static Transforms.MissingValueIndicatorEstimator IndicateMissingValues(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null) => throw Stub.Error;
        public static Transforms.MissingValueIndicatorEstimator IndicateMissingValues(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns) => throw Stub.Error;
        public static Transforms.MissingValueReplacingEstimator ReplaceMissingValues(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            Transforms.MissingValueReplacingEstimator.ReplacementMode replacementMode = Transforms.MissingValueReplacingEstimator.ReplacementMode.DefaultValue,
            bool imputeBySlot = true) => throw Stub.Error;
        public static Transforms.MissingValueReplacingEstimator ReplaceMissingValues(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns,
            Transforms.MissingValueReplacingEstimator.ReplacementMode replacementMode = Transforms.MissingValueReplacingEstimator.ReplacementMode.DefaultValue,
            bool imputeBySlot = true) => throw Stub.Error;
    }

    public static class FeatureSelectionCatalog
    {
        public static Transforms.CountFeatureSelectingEstimator SelectFeaturesBasedOnCount(
            this TransformsCatalog.FeatureSelectionTransforms catalog, string outputColumnName, string inputColumnName = null,
            long count = 1) => throw Stub.Error;
        public static Transforms.CountFeatureSelectingEstimator SelectFeaturesBasedOnCount(
            this TransformsCatalog.FeatureSelectionTransforms catalog, InputOutputColumnPair[] columns, long count = 1)
            => throw Stub.Error;
        public static Transforms.MutualInformationFeatureSelectingEstimator SelectFeaturesBasedOnMutualInformation(
            this TransformsCatalog.FeatureSelectionTransforms catalog, string outputColumnName, string inputColumnName = null,
            string labelColumnName = "Label", int slotsInOutput = 1000, int numberOfBins = 256) => throw Stub.Error;
        public static Transforms.MutualInformationFeatureSelectingEstimator SelectFeaturesBasedOnMutualInformation(
            this TransformsCatalog.FeatureSelectionTransforms catalog, InputOutputColumnPair[] columns,
            string labelColumnName = "Label", int slotsInOutput = 1000, int numberOfBins = 256) => throw Stub.Error;
    }

    public static class KernelExpansionCatalog
    {
        public static Transforms.ApproximatedKernelMappingEstimator ApproximatedKernelMap(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, int rank = 1000,
            bool useCosAndSinBases = false, Transforms.KernelBase generator = null, int? seed = null) => throw Stub.Error;
    }

    public static class NormalizationCatalog
    {
        public static Transforms.NormalizingEstimator NormalizeBinning(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool fixZero = true, int maximumBinCount = 1024) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeBinning(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool fixZero = true,
            int maximumBinCount = 1024) => throw Stub.Error;
        public static Transforms.GlobalContrastNormalizingEstimator NormalizeGlobalContrast(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, bool ensureZeroMean = true,
            bool ensureUnitStandardDeviation = false, float scale = 1f) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeLogMeanVariance(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool useCdf = true) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeLogMeanVariance(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool useCdf = true)
            => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeLogMeanVariance(
            this TransformsCatalog catalog, string outputColumnName, bool fixZero, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool useCdf = true) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeLogMeanVariance(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, bool fixZero, long maximumExampleCount = 1000000000,
            bool useCdf = true) => throw Stub.Error;
        public static Transforms.LpNormNormalizingEstimator NormalizeLpNorm(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            Transforms.LpNormNormalizingEstimatorBase.NormFunction norm = Transforms.LpNormNormalizingEstimatorBase.NormFunction.L2,
            bool ensureZeroMean = false) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeMeanVariance(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool fixZero = true, bool useCdf = false) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeMeanVariance(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool fixZero = true,
            bool useCdf = false) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeMinMax(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool fixZero = true) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeMinMax(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool fixZero = true)
            => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeRobustScaling(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            long maximumExampleCount = 1000000000, bool centerData = true, uint quantileMin = 25, uint quantileMax = 75)
            => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeRobustScaling(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000,
            bool centerData = true, uint quantileMin = 25, uint quantileMax = 75) => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeSupervisedBinning(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, string labelColumnName = "Label",
            long maximumExampleCount = 1000000000, bool fixZero = true, int maximumBinCount = 1024, int mininimumExamplesPerBin = 10)
            => throw Stub.Error;
        public static Transforms.NormalizingEstimator NormalizeSupervisedBinning(
            this TransformsCatalog catalog, InputOutputColumnPair[] columns, string labelColumnName = "Label",
            long maximumExampleCount = 1000000000, bool fixZero = true, int maximumBinCount = 1024, int mininimumExamplesPerBin = 10)
            => throw Stub.Error;
    }

    public static class PermutationFeatureImportanceExtensions
    {
        public static ImmutableArray<Data.RegressionMetricsStatistics> PermutationFeatureImportance<TModel>(
            this RegressionCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data,
            string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null,
            int permutationCount = 1) where TModel : class => throw Stub.Error;
        public static ImmutableDictionary<string, Data.RegressionMetricsStatistics> PermutationFeatureImportance(
            this RegressionCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label",
            bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw Stub.Error;
        public static ImmutableArray<Data.BinaryClassificationMetricsStatistics> PermutationFeatureImportance<TModel>(
            this BinaryClassificationCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data,
            string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null,
            int permutationCount = 1) where TModel : class => throw Stub.Error;
        public static ImmutableArray<Data.MulticlassClassificationMetricsStatistics> PermutationFeatureImportance<TModel>(
            this MulticlassClassificationCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer,
            IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null,
            int permutationCount = 1) where TModel : class => throw Stub.Error;
        public static ImmutableDictionary<string, Data.MulticlassClassificationMetricsStatistics> PermutationFeatureImportance(
            this MulticlassClassificationCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label",
            bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw Stub.Error;
        public static ImmutableArray<Data.RankingMetricsStatistics> PermutationFeatureImportance<TModel>(
            this RankingCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data,
            string labelColumnName = "Label", string rowGroupColumnName = "GroupId", bool useFeatureWeightFilter = false,
            int? numberOfExamplesToUse = null, int permutationCount = 1) where TModel : class => throw Stub.Error;
        public static ImmutableDictionary<string, Data.RankingMetricsStatistics> PermutationFeatureImportance(
            this RankingCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label",
            string rowGroupColumnName = "GroupId", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null,
            int permutationCount = 1) => throw Stub.Error;
        public static ImmutableDictionary<string, Data.BinaryClassificationMetricsStatistics> PermutationFeatureImportanceNonCalibrated(
            this BinaryClassificationCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label",
            bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw Stub.Error;
    }

    public static class TextCatalog
    {
        public static Transforms.Text.WordEmbeddingEstimator ApplyWordEmbedding(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            Transforms.Text.WordEmbeddingEstimator.PretrainedModelKind modelKind = Transforms.Text.WordEmbeddingEstimator.PretrainedModelKind.SentimentSpecificWordEmbedding)
            => throw Stub.Error;
        public static Transforms.Text.WordEmbeddingEstimator ApplyWordEmbedding(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string customModelFile,
            string inputColumnName = null) => throw Stub.Error;
        public static Transforms.Text.TextFeaturizingEstimator FeaturizeText(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null) => throw Stub.Error;
        public static Transforms.Text.TextFeaturizingEstimator FeaturizeText(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName,
            Transforms.Text.TextFeaturizingEstimator.Options options, params string[] inputColumnNames) => throw Stub.Error;
        public static Transforms.Text.LatentDirichletAllocationEstimator LatentDirichletAllocation(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            int numberOfTopics = 100, float alphaSum = 100f, float beta = 0.01f, int samplingStepCount = 4,
            int maximumNumberOfIterations = 200, int likelihoodInterval = 5, int numberOfThreads = 0,
            int maximumTokenCountPerDocument = 512, int numberOfSummaryTermsPerTopic = 10, int numberOfBurninIterations = 10,
            bool resetRandomGenerator = false) => throw Stub.Error;
        public static Transforms.Text.TextNormalizingEstimator NormalizeText(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            Transforms.Text.TextNormalizingEstimator.CaseMode caseMode = Transforms.Text.TextNormalizingEstimator.CaseMode.Lower,
            bool keepDiacritics = false, bool keepPunctuations = true, bool keepNumbers = true) => throw Stub.Error;
        public static Transforms.Text.NgramHashingEstimator ProduceHashedNgrams(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            int numberOfBits = 16, int ngramLength = 2, int skipLength = 0, bool useAllLengths = true, uint seed = 314489979,
            bool useOrderedHashing = true, int maximumNumberOfInverts = 0, bool rehashUnigrams = false) => throw Stub.Error;
        public static Transforms.Text.NgramHashingEstimator ProduceHashedNgrams(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string[] inputColumnNames = null,
            int numberOfBits = 16, int ngramLength = 2, int skipLength = 0, bool useAllLengths = true, uint seed = 314489979,
            bool useOrderedHashing = true, int maximumNumberOfInverts = 0, bool rehashUnigrams = false) => throw Stub.Error;
        public static Transforms.Text.WordHashBagEstimator ProduceHashedWordBags(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            int numberOfBits = 16, int ngramLength = 1, int skipLength = 0, bool useAllLengths = true, uint seed = 314489979,
            bool useOrderedHashing = true, int maximumNumberOfInverts = 0) => throw Stub.Error;
        public static Transforms.Text.WordHashBagEstimator ProduceHashedWordBags(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string[] inputColumnNames, int numberOfBits = 16,
            int ngramLength = 1, int skipLength = 0, bool useAllLengths = true, uint seed = 314489979, bool useOrderedHashing = true,
            int maximumNumberOfInverts = 0) => throw Stub.Error;
        public static Transforms.Text.NgramExtractingEstimator ProduceNgrams(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null, int ngramLength = 2,
            int skipLength = 0, bool useAllLengths = true, int maximumNgramsCount = 10000000,
            Transforms.Text.NgramExtractingEstimator.WeightingCriteria weighting = Transforms.Text.NgramExtractingEstimator.WeightingCriteria.Tf)
            => throw Stub.Error;
        public static Transforms.Text.WordBagEstimator ProduceWordBags(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null, int ngramLength = 2,
            int skipLength = 0, bool useAllLengths = true, int maximumNgramsCount = 10000000,
            Transforms.Text.NgramExtractingEstimator.WeightingCriteria weighting = Transforms.Text.NgramExtractingEstimator.WeightingCriteria.Tf)
            => throw Stub.Error;
        public static Transforms.Text.WordBagEstimator ProduceWordBags(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, char termSeparator, char freqSeparator,
            string inputColumnName = null, int maximumNgramsCount = 10000000) => throw Stub.Error;
        public static Transforms.Text.WordBagEstimator ProduceWordBags(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string[] inputColumnNames, int ngramLength = 2,
            int skipLength = 0, bool useAllLengths = true, int maximumNgramsCount = 10000000,
            Transforms.Text.NgramExtractingEstimator.WeightingCriteria weighting = Transforms.Text.NgramExtractingEstimator.WeightingCriteria.Tf)
            => throw Stub.Error;
        public static Transforms.Text.StopWordsRemovingEstimator RemoveDefaultStopWords(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            Transforms.Text.StopWordsRemovingEstimator.Language language = Transforms.Text.StopWordsRemovingEstimator.Language.English)
            => throw Stub.Error;
        public static Transforms.Text.CustomStopWordsRemovingEstimator RemoveStopWords(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            params string[] stopwords) => throw Stub.Error;
        public static Transforms.Text.TokenizingByCharactersEstimator TokenizeIntoCharactersAsKeys(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            bool useMarkerCharacters = true) => throw Stub.Error;
        public static Transforms.Text.WordTokenizingEstimator TokenizeIntoWords(
            this TransformsCatalog.TextTransforms catalog, string outputColumnName, string inputColumnName = null,
            char[] separators = null) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Data
{
    public sealed class BinaryClassificationMetricsStatistics
    {
        internal BinaryClassificationMetricsStatistics() => throw Stub.Error;
        public MetricStatistics Accuracy => throw Stub.Error;
        public MetricStatistics AreaUnderPrecisionRecallCurve => throw Stub.Error;
        public MetricStatistics AreaUnderRocCurve => throw Stub.Error;
        public MetricStatistics F1Score => throw Stub.Error;
        public MetricStatistics NegativePrecision => throw Stub.Error;
        public MetricStatistics NegativeRecall => throw Stub.Error;
        public MetricStatistics PositivePrecision => throw Stub.Error;
        public MetricStatistics PositiveRecall => throw Stub.Error;
    }

    public sealed class MetricStatistics
    {
        internal MetricStatistics() => throw Stub.Error;
        public int Count => throw Stub.Error;
        public double Mean => throw Stub.Error;
        public double StandardDeviation => throw Stub.Error;
        public double StandardError => throw Stub.Error;
    }

    public sealed class MulticlassClassificationMetricsStatistics
    {
        internal MulticlassClassificationMetricsStatistics() => throw Stub.Error;
        public MetricStatistics LogLoss => throw Stub.Error;
        public MetricStatistics LogLossReduction => throw Stub.Error;
        public MetricStatistics MacroAccuracy => throw Stub.Error;
        public MetricStatistics MicroAccuracy => throw Stub.Error;
        public IReadOnlyList<MetricStatistics> PerClassLogLoss => throw Stub.Error;
        public MetricStatistics TopKAccuracy => throw Stub.Error;
    }

    public sealed class RankingMetricsStatistics
    {
        internal RankingMetricsStatistics() => throw Stub.Error;
        public IReadOnlyList<MetricStatistics> DiscountedCumulativeGains => throw Stub.Error;
        public IReadOnlyList<MetricStatistics> NormalizedDiscountedCumulativeGains => throw Stub.Error;
    }

    public sealed class RegressionMetricsStatistics
    {
        internal RegressionMetricsStatistics() => throw Stub.Error;
        public MetricStatistics LossFunction => throw Stub.Error;
        public MetricStatistics MeanAbsoluteError => throw Stub.Error;
        public MetricStatistics MeanSquaredError => throw Stub.Error;
        public MetricStatistics RSquared => throw Stub.Error;
        public MetricStatistics RootMeanSquaredError => throw Stub.Error;
    }

    public sealed class SvmLightLoader : IDataLoader<IMultiStreamSource>, ICanSaveModel
    {
        internal SvmLightLoader() => throw Stub.Error;
        public DataViewSchema GetOutputSchema() => throw Stub.Error;
        public IDataView Load(IMultiStreamSource input) => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public static class SvmLightLoaderSaverCatalog
    {
        public static SvmLightLoader CreateSvmLightLoader(
            this DataOperationsCatalog catalog, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false,
            IMultiStreamSource dataSample = null) => throw Stub.Error;
        public static SvmLightLoader CreateSvmLightLoaderWithFeatureNames(
            this DataOperationsCatalog catalog, long? numberOfRows = null, IMultiStreamSource dataSample = null) => throw Stub.Error;
        public static IDataView LoadFromSvmLightFile(
            this DataOperationsCatalog catalog, string path, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false)
            => throw Stub.Error;
        public static IDataView LoadFromSvmLightFileWithFeatureNames(
            this DataOperationsCatalog catalog, string path, long? numberOfRows = null) => throw Stub.Error;
        public static void SaveInSvmLightFormat(
            this DataOperationsCatalog catalog, IDataView data, Stream stream, bool zeroBasedIndexing = false, bool binaryLabel = false,
            string labelColumnName = "Label", string featureColumnName = "Features", string rowGroupColumnName = null,
            string exampleWeightColumnName = null) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class ApproximatedKernelMappingEstimator : IEstimator<ApproximatedKernelTransformer>
    {
        internal ApproximatedKernelMappingEstimator() => throw Stub.Error;
        public ApproximatedKernelTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ApproximatedKernelTransformer : Data.OneToOneTransformerBase
    {
        internal ApproximatedKernelTransformer() => throw Stub.Error;
    }

    public sealed class CountFeatureSelectingEstimator : IEstimator<ITransformer>
    {
        internal CountFeatureSelectingEstimator() => throw Stub.Error;
        public ITransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class CustomMappingEstimator<TSrc, TDst> : Data.TrivialEstimator<CustomMappingTransformer<TSrc, TDst>> where TSrc : class, new(
        ) where TDst : class, new()
    {
        internal CustomMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public abstract class CustomMappingFactory<TSrc, TDst> where TSrc : class, new() where TDst : class, new()
    {
        protected CustomMappingFactory() => throw Stub.Error;
        public abstract Action<TSrc, TDst> GetMapping();
    }

    public sealed class CustomMappingFactoryAttributeAttribute : ExtensionBaseAttribute
    {
        public CustomMappingFactoryAttributeAttribute(string contractName) => throw Stub.Error;
    }

    public sealed class CustomMappingTransformer<TSrc, TDst> : ITransformer, ICanSaveModel where TSrc : class, new(
        ) where TDst : class, new()
    {
        internal CustomMappingTransformer() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public enum ErrId
    {
        None = 0,
        BadChar = 1,
        BadEscape = 2,
        CharConstEmpty = 3,
        CharConstTooLong = 4,
        FloatOverflow = 5,
        IntOverflow = 6,
        NewlineInConst = 7,
        UnterminatedComment = 8,
        UnterminatedString = 9,
        VerbatimLiteralExpected = 10,
        BadPreProcPos = 11,
        EndOfPreLineExpected = 12,
        IdentExpected = 13,
        PreProcDirExpected = 14,
        UniEscInPreProc = 15,
    }

    public sealed class ExpressionEstimator : IEstimator<ExpressionTransformer>
    {
        internal ExpressionEstimator() => throw Stub.Error;
        public ExpressionTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ExpressionTransformer : Data.RowToRowTransformerBase
    {
        internal ExpressionTransformer() => throw Stub.Error;
        public const string LoaderSignature = "ExprTransform";
    }

    public sealed class GaussianKernel : KernelBase
    {
        public GaussianKernel(float gamma = 1f) => throw Stub.Error;
    }

    public sealed class GlobalContrastNormalizingEstimator : LpNormNormalizingEstimatorBase
    {
        internal GlobalContrastNormalizingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public interface IFunctionProvider
    {
        MethodInfo[] Lookup(string name);
        object ResolveToConstant(string name, MethodInfo meth, object[] values);
        string NameSpace { get; }
    }

    public abstract class KernelBase
    {
        protected internal KernelBase() => throw Stub.Error;
    }

    public sealed class KeyToBinaryVectorMappingEstimator : Data.TrivialEstimator<KeyToBinaryVectorMappingTransformer>
    {
        internal KeyToBinaryVectorMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class KeyToBinaryVectorMappingTransformer : Data.OneToOneTransformerBase
    {
        internal KeyToBinaryVectorMappingTransformer() => throw Stub.Error;
    }

    public sealed class LaplacianKernel : KernelBase
    {
        public LaplacianKernel(float a = 1f) => throw Stub.Error;
    }

    public sealed class LpNormNormalizingEstimator : LpNormNormalizingEstimatorBase
    {
        internal LpNormNormalizingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public abstract class LpNormNormalizingEstimatorBase : Data.TrivialEstimator<LpNormNormalizingTransformer>
    {
        protected internal LpNormNormalizingEstimatorBase() => throw Stub.Error;

        public enum NormFunction
        {
            L2 = 0,
            StandardDeviation = 1,
            L1 = 2,
            Infinity = 3,
        }
    }

    public sealed class LpNormNormalizingTransformer : Data.OneToOneTransformerBase
    {
        internal LpNormNormalizingTransformer() => throw Stub.Error;
    }

    public sealed class MissingValueIndicatorEstimator : Data.TrivialEstimator<MissingValueIndicatorTransformer>
    {
        internal MissingValueIndicatorEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class MissingValueIndicatorTransformer : Data.OneToOneTransformerBase
    {
        internal MissingValueIndicatorTransformer() => throw Stub.Error;
    }

    public sealed class MissingValueReplacingEstimator : IEstimator<MissingValueReplacingTransformer>
    {
        internal MissingValueReplacingEstimator() => throw Stub.Error;
        public MissingValueReplacingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum ReplacementMode
        {
            DefaultValue = 0,
            Mean = 1,
            Minimum = 2,
            Maximum = 3,
            Mode = 5,
        }
    }

    public sealed class MissingValueReplacingTransformer : Data.OneToOneTransformerBase
    {
        internal MissingValueReplacingTransformer() => throw Stub.Error;
    }

    public sealed class MutualInformationFeatureSelectingEstimator : IEstimator<ITransformer>
    {
        internal MutualInformationFeatureSelectingEstimator() => throw Stub.Error;
        public ITransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class OneHotEncodingEstimator : IEstimator<OneHotEncodingTransformer>
    {
        internal OneHotEncodingEstimator() => throw Stub.Error;
        public OneHotEncodingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum OutputKind
        {
            Bag = 1,
            Indicator = 2,
            Key = 3,
            Binary = 4,
        }
    }

    public sealed class OneHotEncodingTransformer : ITransformer, ICanSaveModel
    {
        internal OneHotEncodingTransformer() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public sealed class OneHotHashEncodingEstimator : IEstimator<OneHotHashEncodingTransformer>
    {
        internal OneHotHashEncodingEstimator() => throw Stub.Error;
        public OneHotHashEncodingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class OneHotHashEncodingTransformer : ITransformer, ICanSaveModel
    {
        internal OneHotHashEncodingTransformer() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }

    public delegate void SignatureFunctionProvider();

    public sealed class StatefulCustomMappingEstimator<TSrc, TDst, TState> : Data.TrivialEstimator<StatefulCustomMappingTransformer<TSrc, TDst, TState>> where TSrc : class, new(
        ) where TDst : class, new() where TState : class, new()
    {
        internal StatefulCustomMappingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public abstract class StatefulCustomMappingFactory<TSrc, TDst, TState> where TSrc : class, new(
        ) where TDst : class, new() where TState : class, new()
    {
        protected StatefulCustomMappingFactory() => throw Stub.Error;
        public abstract Action<TSrc, TDst, TState> GetMapping();
        public abstract Action<TState> GetStateInitAction();
    }

    public sealed class StatefulCustomMappingTransformer<TSrc, TDst, TState> : ITransformer, ICanSaveModel where TSrc : class, new(
        ) where TDst : class, new() where TState : class, new()
    {
        internal StatefulCustomMappingTransformer() => throw Stub.Error;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw Stub.Error;
        public IDataView Transform(IDataView input) => throw Stub.Error;
        Data.IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw Stub.Error;
        bool ITransformer.IsRowToRowMapper => throw Stub.Error;
        void ICanSaveModel.Save(ModelSaveContext ctx) => throw Stub.Error;
    }
}

namespace Microsoft.ML.Transforms.Text
{
    public sealed class CustomStopWordsRemovingEstimator : Data.TrivialEstimator<CustomStopWordsRemovingTransformer>
    {
        internal CustomStopWordsRemovingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public sealed class Options : IStopWordsRemoverOptions
        {
            public Options() => throw Stub.Error;
            public string[] StopWords;
        }
    }

    public sealed class CustomStopWordsRemovingTransformer : Data.OneToOneTransformerBase
    {
        internal CustomStopWordsRemovingTransformer() => throw Stub.Error;
    }

    public interface IStopWordsRemoverOptions
    {
    }

    public sealed class LatentDirichletAllocationEstimator : IEstimator<LatentDirichletAllocationTransformer>
    {
        internal LatentDirichletAllocationEstimator() => throw Stub.Error;
        public LatentDirichletAllocationTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class LatentDirichletAllocationTransformer : Data.OneToOneTransformerBase
    {
        internal LatentDirichletAllocationTransformer() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public ModelParameters GetLdaDetails(int columnIndex) => throw Stub.Error;

        public sealed class ModelParameters
        {
            internal ModelParameters() => throw Stub.Error;
            public readonly IReadOnlyList<IReadOnlyList<ItemScore>> ItemScoresPerTopic;
            public readonly IReadOnlyList<IReadOnlyList<WordItemScore>> WordScoresPerTopic;

            public struct ItemScore
            {
                public readonly int Item;
                public readonly float Score;
                public ItemScore(int item, float score) => throw Stub.Error;
            }

            public struct WordItemScore
            {
                public readonly int Item;
                public readonly float Score;
                public readonly string Word;
                public WordItemScore(int item, string word, float score) => throw Stub.Error;
            }
        }
    }

    public sealed class NgramExtractingEstimator : IEstimator<NgramExtractingTransformer>
    {
        internal NgramExtractingEstimator() => throw Stub.Error;
        public NgramExtractingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum WeightingCriteria
        {
            Tf = 0,
            Idf = 1,
            TfIdf = 2,
        }
    }

    public sealed class NgramExtractingTransformer : Data.OneToOneTransformerBase
    {
        internal NgramExtractingTransformer() => throw Stub.Error;
    }

    public sealed class NgramHashingEstimator : IEstimator<NgramHashingTransformer>
    {
        internal NgramHashingEstimator() => throw Stub.Error;
        public NgramHashingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class NgramHashingTransformer : Data.RowToRowTransformerBase
    {
        internal NgramHashingTransformer() => throw Stub.Error;
    }

    public sealed class StopWordsRemovingEstimator : Data.TrivialEstimator<StopWordsRemovingTransformer>
    {
        internal StopWordsRemovingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum Language
        {
            English = 0,
            French = 1,
            German = 2,
            Dutch = 3,
            Danish = 4,
            Swedish = 5,
            Italian = 6,
            Spanish = 7,
            Portuguese = 8,
            Portuguese_Brazilian = 9,
            Norwegian_Bokmal = 10,
            Russian = 11,
            Polish = 12,
            Czech = 13,
            Arabic = 14,
            Japanese = 15,
        }

        public sealed class Options : IStopWordsRemoverOptions
        {
            public Options() => throw Stub.Error;
            public TextFeaturizingEstimator.Language Language;
        }
    }

    public sealed class StopWordsRemovingTransformer : Data.OneToOneTransformerBase
    {
        internal StopWordsRemovingTransformer() => throw Stub.Error;
    }

    public sealed class TextFeaturizingEstimator : IEstimator<ITransformer>
    {
        internal TextFeaturizingEstimator() => throw Stub.Error;
        public ITransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum Language
        {
            English = 1,
            French = 2,
            German = 3,
            Dutch = 4,
            Italian = 5,
            Spanish = 6,
            Japanese = 7,
        }

        public enum NormFunction
        {
            None = 0,
            L1 = 1,
            L2 = 2,
            Infinity = 3,
        }

        public sealed class Options : TransformInputBase
        {
            public Options() => throw Stub.Error;
            public TextNormalizingEstimator.CaseMode CaseMode;
            public bool KeepDiacritics;
            public bool KeepNumbers;
            public bool KeepPunctuations;
            public NormFunction Norm;
            public string OutputTokensColumnName;
            public WordBagEstimator.Options CharFeatureExtractor { get; set; }
            public IStopWordsRemoverOptions StopWordsRemoverOptions { get; set; }
            public WordBagEstimator.Options WordFeatureExtractor { get; set; }
        }
    }

    public sealed class TextNormalizingEstimator : Data.TrivialEstimator<TextNormalizingTransformer>
    {
        internal TextNormalizingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum CaseMode
        {
            Lower = 0,
            Upper = 1,
            None = 2,
        }
    }

    public sealed class TextNormalizingTransformer : Data.OneToOneTransformerBase
    {
        internal TextNormalizingTransformer() => throw Stub.Error;
    }

    public sealed class TokenizingByCharactersEstimator : Data.TrivialEstimator<TokenizingByCharactersTransformer>
    {
        internal TokenizingByCharactersEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class TokenizingByCharactersTransformer : Data.OneToOneTransformerBase
    {
        internal TokenizingByCharactersTransformer() => throw Stub.Error;
    }

    public sealed class WordBagEstimator : IEstimator<ITransformer>
    {
        internal WordBagEstimator() => throw Stub.Error;
        public ITransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public class Options
        {
            public Options() => throw Stub.Error;
            public int[] MaximumNgramsCount;
            public int NgramLength;
            public int SkipLength;
            public bool UseAllLengths;
            public NgramExtractingEstimator.WeightingCriteria Weighting;
        }
    }

    public sealed class WordEmbeddingEstimator : IEstimator<WordEmbeddingTransformer>
    {
        internal WordEmbeddingEstimator() => throw Stub.Error;
        public WordEmbeddingTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum PretrainedModelKind
        {
            GloVe50D = 0,
            GloVe100D = 1,
            GloVe200D = 2,
            GloVe300D = 3,
            GloVeTwitter25D = 4,
            GloVeTwitter50D = 5,
            GloVeTwitter100D = 6,
            GloVeTwitter200D = 7,
            FastTextWikipedia300D = 8,
            SentimentSpecificWordEmbedding = 9,
        }
    }

    public sealed class WordEmbeddingTransformer : Data.OneToOneTransformerBase
    {
        internal WordEmbeddingTransformer() => throw Stub.Error;
    }

    public sealed class WordHashBagEstimator : IEstimator<ITransformer>
    {
        internal WordHashBagEstimator() => throw Stub.Error;
        public ITransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class WordTokenizingEstimator : Data.TrivialEstimator<WordTokenizingTransformer>
    {
        internal WordTokenizingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class WordTokenizingTransformer : Data.OneToOneTransformerBase
    {
        internal WordTokenizingTransformer() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
