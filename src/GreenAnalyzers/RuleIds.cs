namespace GreenAnalyzers;

/// <summary>The identifiers of the rules. The thousands digit is the family, see <see cref="RuleCategories"/>.</summary>
public static class RuleIds
{
    /// <summary>A model whose weights are all float32 is loaded.</summary>
    public const string UseReducedPrecisionModel = "GRN1001";

    /// <summary>Hyper-parameters are searched on a grid.</summary>
    public const string AvoidGridSearchTuner = "GRN2001";

    /// <summary>Loops over settings train every combination.</summary>
    public const string AvoidHandWrittenGridSearch = "GRN2002";

    /// <summary>An AutoML search has no budget.</summary>
    public const string SetSearchBudget = "GRN2003";

    /// <summary>A swept value reaches no trainer.</summary>
    public const string UseEverySweptValue = "GRN2004";

    /// <summary>Training is to stop early and has no validation set that says when.</summary>
    public const string GiveEarlyStoppingAValidationSet = "GRN2005";

    /// <summary>A training runs to its last iteration though it could stop when it no longer improves.</summary>
    public const string StopTrainingEarly = "GRN2006";

    /// <summary>A trainer prepares its data again in each pass.</summary>
    public const string CacheBeforeMultiPassTrainer = "GRN2007";

    /// <summary>Features of images are to be reused and are kept nowhere.</summary>
    public const string KeepBottleneckCache = "GRN2008";

    /// <summary>A known architecture is trained from random weights.</summary>
    public const string StartFromPretrainedWeights = "GRN2009";

    /// <summary>More folds are trained than a search or a metric needs.</summary>
    public const string LimitCrossValidation = "GRN2010";

    /// <summary>Every epoch is tested on the training set though there is a validation set.</summary>
    public const string SkipTestOnTrainSet = "GRN2011";

    /// <summary>A model is evaluated while gradients are recorded.</summary>
    public const string DisableGradientsForInference = "GRN3001";

    /// <summary>The object that restores the gradient mode is dropped.</summary>
    public const string DisposeGradientMode = "GRN3002";

    /// <summary>A model is loaded, run and dropped in each call.</summary>
    public const string ReuseInferenceSession = "GRN3003";

    /// <summary>A prediction engine is created for each prediction.</summary>
    public const string ReusePredictionEngine = "GRN3004";

    /// <summary>A session runs without the graph optimizations of ONNX Runtime.</summary>
    public const string KeepGraphOptimizations = "GRN3005";

    /// <summary>The rows of a collection are scored one by one.</summary>
    public const string BatchPredictions = "GRN3007";

    /// <summary>The threads of a session spin for as long as a service runs.</summary>
    public const string AvoidSpinningThreads = "GRN3006";

    /// <summary>A session chooses its device by speed alone.</summary>
    public const string PreferEfficientProvider = "GRN3008";

    /// <summary>A tensor is made in host memory and then copied to the device.</summary>
    public const string CreateTensorOnDevice = "GRN3009";

    /// <summary>A model is trained and nothing measures it.</summary>
    public const string TrackTraining = "GRN6001";

    /// <summary>A tracked run has left a record.</summary>
    public const string ShowLastRun = "GRN6002";

    /// <summary>A hosted model is larger than needed, or not allowed.</summary>
    public const string RightSizeHostedModel = "GRN4001";

    /// <summary>A model generates text without a limit.</summary>
    public const string CapOutputTokens = "GRN4002";

    /// <summary>The embeddings of a collection are requested one by one.</summary>
    public const string BatchEmbeddings = "GRN4003";

    /// <summary>The same prompt is sent in each pass of a loop.</summary>
    public const string CacheResponses = "GRN4004";

    /// <summary>Work is sent to a region whose grid emits more than another one's.</summary>
    public const string ChooseLowerCarbonRegion = "GRN5001";
}
