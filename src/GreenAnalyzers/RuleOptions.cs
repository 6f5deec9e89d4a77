using GreenAnalyzers.Infrastructure;

namespace GreenAnalyzers;

/// <summary>Every option of every rule. The pages of the rules are checked against this table.</summary>
internal static class RuleOptions
{
    public static readonly CountOption MinimumParameters = new(
        RuleIds.UseReducedPrecisionModel,
        "minimum_parameters",
        defaultValue: 1_000,
        "Models with fewer parameters are not reported: there is next to nothing to save.");

    public static readonly CountOption AllowedTrials = new(
        RuleIds.AvoidGridSearchTuner,
        "allowed_trials",
        defaultValue: 0,
        "A grid whose size is known and is not above this number of combinations is not reported.");

    public static readonly CountOption AllowedTrainings = new(
        RuleIds.AvoidHandWrittenGridSearch,
        "allowed_trainings",
        defaultValue: 0,
        "Loops whose number of trainings is known and is not above this number are not reported.");

    public static readonly CountOption BudgetSeconds = new(
        RuleIds.SetSearchBudget,
        "budget_seconds",
        defaultValue: 600,
        "The time in seconds that the fix writes as the budget of a search, from 1 to 2147483. It is a proposal.");

    public static readonly CountOption MinimumIterations = new(
        RuleIds.StopTrainingEarly,
        "minimum_iterations",
        defaultValue: 500,
        "Boosted trees with fewer iterations are not reported: stopping early saves little.");

    public static readonly CountOption MinimumEpochs = new(
        RuleIds.StopTrainingEarly,
        "minimum_epochs",
        defaultValue: 50,
        "Neural networks that are trained for fewer epochs are not reported.");

    public static readonly TextOption CacheFolder = new(
        RuleIds.KeepBottleneckCache,
        "cache_folder",
        defaultValue: "bottlenecks",
        "The folder below the application's base directory in which the fix keeps the features, one folder for each training.");

    public static readonly TextOption WeightsFolder = new(
        RuleIds.StartFromPretrainedWeights,
        "weights_folder",
        defaultValue: "",
        "The folder that the fix puts in front of the name of the weights file, for example `weights`.");

    public static readonly CountOption MaximumFolds = new(
        RuleIds.LimitCrossValidation,
        "maximum_folds",
        defaultValue: 10,
        "Cross-validation whose number of folds is written in the code and is not above this number is not reported.");

    public static readonly TextOption AllowedModels = new(
        RuleIds.RightSizeHostedModel,
        "allowed_models",
        defaultValue: "",
        "Models that may be used, separated by commas, in addition to those of the policy. Another one is a warning; without any, large ones are pointed out.");

    public static readonly FlagOption CapHosted = new(
        RuleIds.CapOutputTokens,
        "hosted",
        defaultValue: false,
        "`true` to report hosted models as well: options of the OpenAI client and of Microsoft.Extensions.AI.");

    public static readonly CountOption CapTokens = new(
        RuleIds.CapOutputTokens,
        "tokens",
        defaultValue: 512,
        "The number of tokens that the fix writes as the cap, from 1 to 2147483647. It is a proposal.");

    public static readonly CountOption MinimumGramsPerKWh = new(
        RuleIds.ChooseLowerCarbonRegion,
        "minimum_grams_per_kwh",
        defaultValue: 50,
        "A region is reported when another one has a grid of at least this many grams CO2e/kWh less. A region that the policy does not allow always is.");

    /// <summary>All of them, in the order of the rules.</summary>
    public static IReadOnlyList<RuleOption> All { get; } =
    [
        MinimumParameters,
        AllowedTrials,
        AllowedTrainings,
        BudgetSeconds,
        MinimumIterations,
        MinimumEpochs,
        CacheFolder,
        WeightsFolder,
        MaximumFolds,
        AllowedModels,
        CapHosted,
        CapTokens,
        MinimumGramsPerKWh,
    ];
}
