// Reference-only stub: Microsoft.ML.TorchSharp - ML.NET 6.0.0 line, package version 0.24.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.TorchSharp.signatures.txt.
#nullable disable

using System;
using System.Collections.Generic;

namespace Microsoft.ML.TorchSharp
{
    public abstract class TorchSharpBaseTrainer : IEstimator<TorchSharpBaseTransformer>
    {
        protected TorchSharpBaseTrainer() => throw Stub.Error;
        public abstract TorchSharpBaseTransformer Fit(IDataView input);
        public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);

        public abstract class Options : Transforms.TransformInputBase
        {
            protected Options() => throw Stub.Error;
            public int BatchSize;
            public double FinalLearningRateRatio;
            public string LabelColumnName;
            public int MaxEpoch;
            public string PredictionColumnName;
            public string ScoreColumnName;
            public double StartLearningRateRatio;
            public IDataView ValidationSet;
            public double WeightDecay;
        }
    }

    public abstract class TorchSharpBaseTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer
    {
        protected internal TorchSharpBaseTrainer() => throw Stub.Error;
    }

    public abstract class TorchSharpBaseTransformer : Data.RowToRowTransformerBase, IDisposable
    {
        protected internal TorchSharpBaseTransformer() => throw Stub.Error;
        public abstract void Dispose();
    }

    public abstract class TorchSharpBaseTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer
    {
        protected internal TorchSharpBaseTransformer() => throw Stub.Error;
        public readonly DataViewSchema.DetachedColumn LabelColumn;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        ~TorchSharpBaseTransformer() => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public static class TorchSharpCatalog
    {
        public static AutoFormerV2.ObjectDetectionMetrics EvaluateObjectDetection(
            this MulticlassClassificationCatalog catalog, IDataView data, DataViewSchema.Column labelCol,
            DataViewSchema.Column actualBoundingBoxColumn, DataViewSchema.Column predictedLabelCol,
            DataViewSchema.Column predictedBoundingBoxColumn, DataViewSchema.Column scoreCol) => throw Stub.Error;
        public static NasBert.NerTrainer NameEntityRecognition(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence", int batchSize = 32, int maxEpochs = 10,
            NasBert.BertArchitecture architecture = NasBert.BertArchitecture.Roberta, IDataView validationSet = null)
            => throw Stub.Error;
        public static NasBert.NerTrainer NameEntityRecognition(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, NasBert.NerTrainer.NerOptions options)
            => throw Stub.Error;
        public static NasBert.NerTrainer NamedEntityRecognition(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence", int batchSize = 32, int maxEpochs = 10,
            NasBert.BertArchitecture architecture = NasBert.BertArchitecture.Roberta, IDataView validationSet = null)
            => throw Stub.Error;
        public static NasBert.NerTrainer NamedEntityRecognition(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, NasBert.NerTrainer.NerOptions options)
            => throw Stub.Error;
        public static AutoFormerV2.ObjectDetectionTrainer ObjectDetection(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string predictedLabelColumnName = "PredictedLabel", string scoreColumnName = "Score",
            string boundingBoxColumnName = "BoundingBoxes", string predictedBoundingBoxColumnName = "PredictedBoundingBoxes",
            string imageColumnName = "Image", int maxEpoch = 10) => throw Stub.Error;
        public static AutoFormerV2.ObjectDetectionTrainer ObjectDetection(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            AutoFormerV2.ObjectDetectionTrainer.Options options) => throw Stub.Error;
        public static Roberta.QATrainer QuestionAnswer(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string contextColumnName = "Context",
            string questionColumnName = "Question", string trainingAnswerColumnName = "TrainingAnswer",
            string answerIndexColumnName = "AnswerIndex", string predictedAnswerColumnName = "Answer", string scoreColumnName = "Score",
            int topK = 3, int batchSize = 4, int maxEpochs = 10,
            NasBert.BertArchitecture architecture = NasBert.BertArchitecture.Roberta, IDataView validationSet = null)
            => throw Stub.Error;
        public static Roberta.QATrainer QuestionAnswer(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, Roberta.QATrainer.Options options)
            => throw Stub.Error;
        public static NasBert.SentenceSimilarityTrainer SentenceSimilarity(
            this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string scoreColumnName = "Score",
            string sentence1ColumnName = "Sentence1", string sentence2ColumnName = "Sentence2", int batchSize = 32, int maxEpochs = 10,
            NasBert.BertArchitecture architecture = NasBert.BertArchitecture.Roberta, IDataView validationSet = null)
            => throw Stub.Error;
        public static NasBert.SentenceSimilarityTrainer SentenceSimilarity(
            this RegressionCatalog.RegressionTrainers catalog, NasBert.SentenceSimilarityTrainer.SentenceSimilarityOptions options)
            => throw Stub.Error;
        public static NasBert.TextClassificationTrainer TextClassification(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label",
            string scoreColumnName = "Score", string outputColumnName = "PredictedLabel", string sentence1ColumnName = "Sentence1",
            string sentence2ColumnName = null, int batchSize = 32, int maxEpochs = 10,
            NasBert.BertArchitecture architecture = NasBert.BertArchitecture.Roberta, IDataView validationSet = null)
            => throw Stub.Error;
        public static NasBert.TextClassificationTrainer TextClassification(
            this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
            NasBert.TextClassificationTrainer.TextClassificationOptions options) => throw Stub.Error;
    }
}

namespace Microsoft.ML.TorchSharp.AutoFormerV2
{
    public class ObjectDetectionMetrics
    {
        public ObjectDetectionMetrics() => throw Stub.Error;
    }

    public class ObjectDetectionTrainer : IEstimator<ObjectDetectionTransformer>
    {
        internal ObjectDetectionTrainer() => throw Stub.Error;
        public ObjectDetectionTransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public sealed class Options : Transforms.TransformInputBase
        {
            public Options() => throw Stub.Error;
            public string BoundingBoxColumnName;
            public double IOUThreshold;
            public string ImageColumnName;
            public double InitLearningRate;
            public string LabelColumnName;
            public int LogEveryNStep;
            public int MaxEpoch;
            public string PredictedBoundingBoxColumnName;
            public string PredictedLabelColumnName;
            public string ScoreColumnName;
            public double ScoreThreshold;
            public List<int> Steps;
            public IDataView ValidationSet;
            public double WeightDecay;
        }
    }

    public class ObjectDetectionTransformer : Data.RowToRowTransformerBase, IDisposable
    {
        internal ObjectDetectionTransformer() => throw Stub.Error;
        public readonly SchemaShape.Column ConfidenceColumn;
        public readonly DataViewSchema.DetachedColumn LabelColumn;
        public readonly SchemaShape.Column PredictedBoundingBoxColumn;
        public readonly SchemaShape.Column PredictedLabelColumnName;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        ~ObjectDetectionTransformer() => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }
}

namespace Microsoft.ML.TorchSharp.NasBert
{
    public enum BertArchitecture
    {
        Roberta = 0,
    }

    public enum BertTaskType
    {
        None = 0,
        MaskedLM = 1,
        TextClassification = 2,
        SentenceRegression = 3,
        NameEntityRecognition = 4,
        NamedEntityRecognition = 4,
        QuestionAnswering = 5,
    }

    public class NasBertTrainer
    {
        public NasBertTrainer() => throw Stub.Error;

        public class NasBertOptions : TorchSharpBaseTrainer.Options
        {
            public NasBertOptions() => throw Stub.Error;
            public double ActivationDropout;
            public IReadOnlyList<double> AdamBetas;
            public double AdamEps;
            public double AttentionDropout;
            public double ClipNorm;
            public double Dropout;
            public bool DynamicDropout;
            public bool EncoderNormalizeBefore;
            public bool FreezeEncoder;
            public bool FreezeTransfer;
            public bool LayerNormTraining;
            public List<double> LearningRate;
            public double PoolerDropout;
            public string Sentence1ColumnName;
            public string Sentence2ColumnName;
            public BertTaskType TaskType;
            public double WarmupRatio;
        }
    }

    public abstract class NasBertTrainer<TLabelCol, TTargetsCol> : TorchSharpBaseTrainer<TLabelCol, TTargetsCol>
    {
        protected internal NasBertTrainer() => throw Stub.Error;
    }

    public abstract class NasBertTransformer<TLabelCol, TTargetsCol> : TorchSharpBaseTransformer<TLabelCol, TTargetsCol>
    {
        protected internal NasBertTransformer() => throw Stub.Error;
        public readonly SchemaShape.Column SentenceColumn;
        public readonly SchemaShape.Column SentenceColumn2;
    }

    public class NerTrainer : NasBertTrainer<Data.VBuffer<uint>, Data.VBuffer<long>>
    {
        internal NerTrainer() => throw Stub.Error;
        public override TorchSharpBaseTransformer Fit(IDataView input) => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public class NerOptions : NasBertTrainer.NasBertOptions
        {
            public NerOptions() => throw Stub.Error;
        }
    }

    public sealed class NerTransformer : NasBertTransformer<Data.VBuffer<uint>, Data.VBuffer<long>>
    {
        internal NerTransformer() => throw Stub.Error;
        public override void Dispose() => throw Stub.Error;
    }

    public class SentenceSimilarityTrainer : NasBertTrainer<float, float>
    {
        internal SentenceSimilarityTrainer() => throw Stub.Error;
        public override TorchSharpBaseTransformer Fit(IDataView input) => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public class SentenceSimilarityOptions : NasBertTrainer.NasBertOptions
        {
            public SentenceSimilarityOptions() => throw Stub.Error;
        }
    }

    public sealed class SentenceSimilarityTransformer : NasBertTransformer<float, float>
    {
        internal SentenceSimilarityTransformer() => throw Stub.Error;
        public override void Dispose() => throw Stub.Error;
    }

    public class TextClassificationTrainer : NasBertTrainer<uint, long>
    {
        internal TextClassificationTrainer() => throw Stub.Error;
        public override TorchSharpBaseTransformer Fit(IDataView input) => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public class TextClassificationOptions : NasBertTrainer.NasBertOptions
        {
            public TextClassificationOptions() => throw Stub.Error;
        }
    }

    public sealed class TextClassificationTransformer : NasBertTransformer<uint, long>
    {
        internal TextClassificationTransformer() => throw Stub.Error;
        public override void Dispose() => throw Stub.Error;
    }
}

namespace Microsoft.ML.TorchSharp.Roberta
{
    public class QATrainer : IEstimator<QATransformer>
    {
        internal QATrainer() => throw Stub.Error;
        public QATransformer Fit(IDataView input) => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public sealed class Options : NasBert.NasBertTrainer.NasBertOptions
        {
            public Options() => throw Stub.Error;
            public string AnswerIndexStartColumnName;
            public string ContextColumnName;
            public int LogEveryNStep;
            public string PredictedAnswerColumnName;
            public string QuestionColumnName;
            public int TopKAnswers;
            public string TrainingAnswerColumnName;
        }
    }

    public class QATransformer : Data.RowToRowTransformerBase, IDisposable
    {
        internal QATransformer() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        ~QATransformer() => throw Stub.Error;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
