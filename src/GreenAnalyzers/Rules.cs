using Microsoft.CodeAnalysis;

namespace GreenAnalyzers;

/// <summary>Every rule of the product, in the order of its id.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor UseReducedPrecisionModel = new(
        id: RuleIds.UseReducedPrecisionModel,
        title: "Load a model in reduced precision",
        messageFormat: "'{0}' holds {1} float32 parameters ({2}): {3}",
        category: RuleCategories.Models,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A float32 model moves and multiplies four bytes for each parameter. Where most of them sit in MatMul or Gemm, int8 weights"
            + " usually run the same task on a CPU in less time, hence with less energy. The rule reads what the build found in the model file.",
        helpLinkUri: HelpLink(RuleIds.UseReducedPrecisionModel));

    public static readonly DiagnosticDescriptor AvoidGridSearchTuner = new(
        id: RuleIds.AvoidGridSearchTuner,
        title: "Do not search hyper-parameters on a grid",
        messageFormat: "{0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A grid trains every combination of values, most of them poor, and ML.NET starts the same grid again when it is exhausted and"
            + " budget is left. The cost-frugal tuners spend the same budget on settings that promise more.",
        helpLinkUri: HelpLink(RuleIds.AvoidGridSearchTuner));

    public static readonly DiagnosticDescriptor AvoidHandWrittenGridSearch = new(
        id: RuleIds.AvoidHandWrittenGridSearch,
        title: "Do not train every combination of settings",
        messageFormat: "These loops train {0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Nested loops over settings multiply: each further setting multiplies the trainings by the number of its values, and most"
            + " combinations lie where an earlier one has already shown that the model is poor. A search with a budget trains a part of them.",
        helpLinkUri: HelpLink(RuleIds.AvoidHandWrittenGridSearch));

    public static readonly DiagnosticDescriptor SetSearchBudget = new(
        id: RuleIds.SetSearchBudget,
        title: "Give a search a budget",
        messageFormat: "{0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An AutoML experiment trains models until its budget is spent. Without one it trains until somebody ends the process, and the"
            + " settings of the older experiments stand for 24 hours.",
        helpLinkUri: HelpLink(RuleIds.SetSearchBudget));

    public static readonly DiagnosticDescriptor UseEverySweptValue = new(
        id: RuleIds.UseEverySweptValue,
        title: "Give every swept value to the trainer",
        messageFormat: "{0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A search loops over a setting that is printed and stored but that no trainer is given. Each pass of that loop trains the same"
            + " models again, and the table of results shows differences that are chance.",
        helpLinkUri: HelpLink(RuleIds.UseEverySweptValue));

    public static readonly DiagnosticDescriptor GiveEarlyStoppingAValidationSet = new(
        id: RuleIds.GiveEarlyStoppingAValidationSet,
        title: "Give early stopping a validation set",
        messageFormat: "'{0}' {1}; transform a train and a validation set first, then call 'Fit' of the trainer itself with both",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Early stopping compares the iterations on a validation set. A chain of estimators, cross-validation and 'Fit' with one argument"
            + " pass none: LightGBM then trains every iteration, and FastTree throws.",
        helpLinkUri: HelpLink(RuleIds.GiveEarlyStoppingAValidationSet));

    public static readonly DiagnosticDescriptor StopTrainingEarly = new(
        id: RuleIds.StopTrainingEarly,
        title: "Stop training when it no longer improves",
        messageFormat: "{0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A training with many rounds or epochs usually stops improving on validation data before the last one. Early stopping ends it there;"
            + " without it every round is trained, and the last ones often make the model worse on new data.",
        helpLinkUri: HelpLink(RuleIds.StopTrainingEarly));

    public static readonly DiagnosticDescriptor CacheBeforeMultiPassTrainer = new(
        id: RuleIds.CacheBeforeMultiPassTrainer,
        title: "Cache the data of a trainer that reads it several times",
        messageFormat: "'{0}' reads its data {1}, and each pass {2}; {3}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "ML.NET streams the data: a trainer that makes several passes has every row loaded and transformed again in each of them. A"
            + " checkpoint between the transforms and the trainer keeps the prepared rows in memory.",
        helpLinkUri: HelpLink(RuleIds.CacheBeforeMultiPassTrainer));

    public static readonly DiagnosticDescriptor KeepBottleneckCache = new(
        id: RuleIds.KeepBottleneckCache,
        title: "Keep the features that are to be reused",
        messageFormat: "'{0}' has no effect without 'WorkspacePath': the features are written to a temporary folder, which 'Fit' deletes, and the"
            + " network runs over every image again in each run; set 'WorkspacePath' to a folder of this training",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An image classification trainer runs its network once over every image and then trains a small layer on the features. It can"
            + " keep the features for the next run, but only in a folder that outlives the run.",
        helpLinkUri: HelpLink(RuleIds.KeepBottleneckCache));

    public static readonly DiagnosticDescriptor StartFromPretrainedWeights = new(
        id: RuleIds.StartFromPretrainedWeights,
        title: "Start from pretrained weights",
        messageFormat: "'{0}' is trained from random weights; {1}, so that training continues from features that are already learned",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Training a standard vision architecture from random weights repeats work that others have published. Fine-tuning published"
            + " weights usually needs a small part of the epochs and of the data.",
        helpLinkUri: HelpLink(RuleIds.StartFromPretrainedWeights));

    public static readonly DiagnosticDescriptor LimitCrossValidation = new(
        id: RuleIds.LimitCrossValidation,
        title: "Train fewer folds",
        messageFormat: "{0}; {1}",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Cross-validation trains one model for each fold. Within a search that is one model for each fold and each trial, where one"
            + " train and validation split usually ranks the trials as well when there are many rows.",
        helpLinkUri: HelpLink(RuleIds.LimitCrossValidation));

    public static readonly DiagnosticDescriptor SkipTestOnTrainSet = new(
        id: RuleIds.SkipTestOnTrainSet,
        title: "Do not test every epoch on the training set",
        messageFormat: "'TestOnTrainSet' is {0}: each batch of each epoch is evaluated as well, nothing reads the result, and 'ValidationSet' already"
            + " measures the model; set it to 'false'",
        category: RuleCategories.Training,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "By default an image classification trainer computes accuracy and loss on the training set in every epoch. Where a validation"
            + " set is given, early stopping uses that one, and without a metrics callback the other figures go to the log at most.",
        helpLinkUri: HelpLink(RuleIds.SkipTestOnTrainSet));

    public static readonly DiagnosticDescriptor DisableGradientsForInference = new(
        id: RuleIds.DisableGradientsForInference,
        title: "Switch gradients off for inference",
        messageFormat: "'{0}' runs in evaluation mode with gradients on: 'eval' does not stop the recording of a graph that no backward pass uses; {1}",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "While gradients are on, every forward pass records a graph and keeps the results of its layers in memory for a backward pass."
            + " 'eval' changes dropout and normalization only; 'no_grad' stops the recording.",
        helpLinkUri: HelpLink(RuleIds.DisableGradientsForInference));

    public static readonly DiagnosticDescriptor DisposeGradientMode = new(
        id: RuleIds.DisposeGradientMode,
        title: "Keep and dispose what restores the gradient mode",
        messageFormat: "The result of '{0}' is dropped: {1}; hold it with 'using'",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The gradient mode is a state of the thread, and the returned object is the only thing that restores it. When that object is dropped,"
            + " whatever runs later on the thread computes in the wrong mode: a training then learns nothing.",
        helpLinkUri: HelpLink(RuleIds.DisposeGradientMode));

    public static readonly DiagnosticDescriptor ReuseInferenceSession = new(
        id: RuleIds.ReuseInferenceSession,
        title: "Load a model once and keep it",
        messageFormat: "'{0}' is created for each {1}, which loads {2} again; keep it: {3}",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Loading a model reads the file, optimizes the graph and packs the weights. A model that is loaded, run and dropped in each call"
            + " repeats that work for every input.",
        helpLinkUri: HelpLink(RuleIds.ReuseInferenceSession));

    public static readonly DiagnosticDescriptor ReusePredictionEngine = new(
        id: RuleIds.ReusePredictionEngine,
        title: "Create a prediction engine once and keep it",
        messageFormat: "{0} for each {1}{2}; {3}",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Creating a prediction engine binds the schema and emits code at run time, and often loads the model first. An engine may be"
            + " kept, but only one thread may use it at a time; a model that scores without an engine may be shared.",
        helpLinkUri: HelpLink(RuleIds.ReusePredictionEngine));

    public static readonly DiagnosticDescriptor KeepGraphOptimizations = new(
        id: RuleIds.KeepGraphOptimizations,
        title: "Keep the graph optimizations of a session",
        messageFormat: "'{0}' {1}, so that every run of this session computes what they would have folded or fused; leave the level at its default",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "ONNX Runtime folds constants, removes dead nodes and fuses operators once, when the session is made. Without that each run"
            + " does the work again.",
        helpLinkUri: HelpLink(RuleIds.KeepGraphOptimizations));

    public static readonly DiagnosticDescriptor BatchPredictions = new(
        id: RuleIds.BatchPredictions,
        title: "Score the rows of a collection together",
        messageFormat: "'Predict' scores the rows of a collection one by one; load them into a view, call 'Transform' of the model once and read the"
            + " scores with 'CreateEnumerable'",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A prediction engine is made for single rows: each call sets up the input and runs the model for one row. 'Transform' over a view"
            + " of all rows sets up once and can use several threads.",
        helpLinkUri: HelpLink(RuleIds.BatchPredictions));

    public static readonly DiagnosticDescriptor AvoidSpinningThreads = new(
        id: RuleIds.AvoidSpinningThreads,
        title: "Let the threads of a service's session sleep",
        messageFormat: "{0} kept as long as the service runs, and its threads spin while they wait for work; where requests are rare, add the config"
            + " entry 'session.intra_op.allow_spinning' with \"0\" to its options",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The threads of an ONNX Runtime session wait for work in a loop, so that the next operator starts sooner. In a service most of"
            + " that waiting is between requests, and the cores are busy with nothing.",
        helpLinkUri: HelpLink(RuleIds.AvoidSpinningThreads));

    public static readonly DiagnosticDescriptor PreferEfficientProvider = new(
        id: RuleIds.PreferEfficientProvider,
        title: "Let the session choose the device of least power",
        messageFormat: "'MAX_PERFORMANCE' takes the fastest device whatever it draws; 'MIN_OVERALL_POWER' takes the one that draws least",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "ONNX Runtime can choose the device of a session by a policy. Where the answer need not come as fast as possible, a device of"
            + " less power does the same work.",
        helpLinkUri: HelpLink(RuleIds.PreferEfficientProvider));

    public static readonly DiagnosticDescriptor CreateTensorOnDevice = new(
        id: RuleIds.CreateTensorOnDevice,
        title: "Create a tensor on the device where it is used",
        messageFormat: "'{0}' fills a tensor in host memory that is then copied to the device; pass '{1}:' to '{0}', so that it is made there",
        category: RuleCategories.Inference,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A tensor that is made and then moved is filled by the processor, kept in host memory, and sent over the bus to the device, which"
            + " could have filled it in its own memory.",
        helpLinkUri: HelpLink(RuleIds.CreateTensorOnDevice));

    public static readonly DiagnosticDescriptor TrackTraining = new(
        id: RuleIds.TrackTraining,
        title: "Measure a training",
        messageFormat: "Nothing measures what the training in {0} uses; {1}",
        category: RuleCategories.Measurement,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A training that is not measured leaves no energy and no emissions for the model card, the policy or the next person who runs it."
            + " The rule is silent in a project without GreenDefaults.Runtime that gives it no severity.",
        helpLinkUri: HelpLink(RuleIds.TrackTraining));

    public static readonly DiagnosticDescriptor ShowLastRun = new(
        id: RuleIds.ShowLastRun,
        title: "See what the last run used",
        messageFormat: "The last run of '{0}', on {1}, used {2} and emitted {3}: {4}, with {5} g/kWh ({6})",
        category: RuleCategories.Measurement,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A tracker leaves a record of each run. The build reads the last one of each name, so that the code that caused it can show it.",
        helpLinkUri: HelpLink(RuleIds.ShowLastRun));

    public static readonly DiagnosticDescriptor RightSizeHostedModel = new(
        id: RuleIds.RightSizeHostedModel,
        title: "Choose a hosted model of the right size",
        messageFormat: "{0}",
        category: RuleCategories.Hosted,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The computation for each token grows with the model. Where a smaller one of the family answers well enough, it does the same"
            + " work with less. A model outside an allow-list is a warning.",
        helpLinkUri: HelpLink(RuleIds.RightSizeHostedModel));

    public static readonly DiagnosticDescriptor CapOutputTokens = new(
        id: RuleIds.CapOutputTokens,
        title: "Cap the length of generated text",
        messageFormat: "{0}: a model that does not stop by itself generates until its context is full, and each token costs a pass over its weights; set a cap",
        category: RuleCategories.Hosted,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The energy of an answer is proportional to the tokens that are generated. Without a cap a model that misses its end goes on"
            + " until its context is full.",
        helpLinkUri: HelpLink(RuleIds.CapOutputTokens));

    public static readonly DiagnosticDescriptor BatchEmbeddings = new(
        id: RuleIds.BatchEmbeddings,
        title: "Request embeddings in batches",
        messageFormat: "'{0}' sends one request for each element of {1}; pass them together to '{2}', which gives the same embeddings with fewer requests",
        category: RuleCategories.Hosted,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An embedding model reads a batch of texts in one pass of its weights. One request for each text repeats that pass, the"
            + " connection and the waiting, for the same result.",
        helpLinkUri: HelpLink(RuleIds.BatchEmbeddings));

    public static readonly DiagnosticDescriptor CacheResponses = new(
        id: RuleIds.CacheResponses,
        title: "Do not ask a hosted model the same again",
        messageFormat: "'{0}' sends the same prompt in each pass of the loop; ask once before it, or put a cache in front of the model, such as"
            + " 'UseDistributedCache' of Microsoft.Extensions.AI",
        category: RuleCategories.Hosted,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "The model computes each answer anew, for every token of the prompt and of the answer. An answer that is kept costs nothing.",
        helpLinkUri: HelpLink(RuleIds.CacheResponses));

    public static readonly DiagnosticDescriptor ChooseLowerCarbonRegion = new(
        id: RuleIds.ChooseLowerCarbonRegion,
        title: "Choose a region of lower carbon intensity",
        messageFormat: "'{0}', {1}, {2}",
        category: RuleCategories.Location,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The same work emits several times more on one grid than on another. The figures are location-based averages of the region"
            + " table of this package. A region that the policy does not allow is a warning.",
        helpLinkUri: HelpLink(RuleIds.ChooseLowerCarbonRegion));

    /// <summary>The address of a rule's page.</summary>
    private static string HelpLink(string id) => $"https://github.com/greendefaults/greendefaults/blob/main/docs/rules/{id}.md";
}
