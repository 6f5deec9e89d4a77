namespace GreenAnalyzers;

/// <summary>The identifiers of the rules. The thousands digit is the family, see <see cref="RuleCategories"/>.</summary>
public static class RuleIds
{
    /// <summary>A model whose weights are all float32 is loaded.</summary>
    public const string UseReducedPrecisionModel = "GRN1001";

    /// <summary>Hyper-parameters are searched on a grid.</summary>
    public const string AvoidGridSearchTuner = "GRN2001";

    /// <summary>An AutoML search has no budget.</summary>
    public const string SetSearchBudget = "GRN2003";

    /// <summary>Training is to stop early and has no validation set that says when.</summary>
    public const string GiveEarlyStoppingAValidationSet = "GRN2005";

    /// <summary>Features of images are to be reused and are kept nowhere.</summary>
    public const string KeepBottleneckCache = "GRN2008";

    /// <summary>A known architecture is trained from random weights.</summary>
    public const string StartFromPretrainedWeights = "GRN2009";

    /// <summary>More folds are trained than a search or a metric needs.</summary>
    public const string LimitCrossValidation = "GRN2010";

    /// <summary>Every epoch is tested on the training set though there is a validation set.</summary>
    public const string SkipTestOnTrainSet = "GRN2011";

    /// <summary>A model is loaded, run and dropped in each call.</summary>
    public const string ReuseInferenceSession = "GRN3003";

    /// <summary>A prediction engine is created for each prediction.</summary>
    public const string ReusePredictionEngine = "GRN3004";

    /// <summary>A session runs without the graph optimizations of ONNX Runtime.</summary>
    public const string KeepGraphOptimizations = "GRN3005";

    /// <summary>The threads of a session spin for as long as a service runs.</summary>
    public const string AvoidSpinningThreads = "GRN3006";

    /// <summary>A session chooses its device by speed alone.</summary>
    public const string PreferEfficientProvider = "GRN3008";

    /// <summary>A model is trained and nothing measures it.</summary>
    public const string TrackTraining = "GRN6001";

    /// <summary>A tracked run has left a record.</summary>
    public const string ShowLastRun = "GRN6002";
}
