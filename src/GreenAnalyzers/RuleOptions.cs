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

    /// <summary>All of them, in the order of the rules.</summary>
    public static IReadOnlyList<RuleOption> All { get; } =
    [
        MinimumParameters, AllowedTrials, AllowedTrainings, BudgetSeconds, MinimumIterations, MinimumEpochs, CacheFolder, WeightsFolder, MaximumFolds,
    ];
}
