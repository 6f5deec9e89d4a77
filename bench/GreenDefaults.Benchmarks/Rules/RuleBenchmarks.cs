using GreenAnalyzers;

namespace GreenDefaults.Benchmarks.Rules;

/// <summary>GRN1001.</summary>
public class UseReducedPrecisionModelBenchmark() : RuleBenchmark(RuleIds.UseReducedPrecisionModel);

/// <summary>GRN2001.</summary>
public class AvoidGridSearchTunerBenchmark() : RuleBenchmark(RuleIds.AvoidGridSearchTuner);

/// <summary>GRN2002.</summary>
public class AvoidHandWrittenGridSearchBenchmark() : RuleBenchmark(RuleIds.AvoidHandWrittenGridSearch);

/// <summary>GRN2003.</summary>
public class SetSearchBudgetBenchmark() : RuleBenchmark(RuleIds.SetSearchBudget);

/// <summary>GRN2004.</summary>
public class UseEverySweptValueBenchmark() : RuleBenchmark(RuleIds.UseEverySweptValue);

/// <summary>GRN2005.</summary>
public class GiveEarlyStoppingAValidationSetBenchmark() : RuleBenchmark(RuleIds.GiveEarlyStoppingAValidationSet);

/// <summary>GRN2006.</summary>
public class StopTrainingEarlyBenchmark() : RuleBenchmark(RuleIds.StopTrainingEarly);

/// <summary>GRN2007.</summary>
public class CacheBeforeMultiPassTrainerBenchmark() : RuleBenchmark(RuleIds.CacheBeforeMultiPassTrainer);

/// <summary>GRN2008.</summary>
public class KeepBottleneckCacheBenchmark() : RuleBenchmark(RuleIds.KeepBottleneckCache);

/// <summary>GRN2009.</summary>
public class StartFromPretrainedWeightsBenchmark() : RuleBenchmark(RuleIds.StartFromPretrainedWeights);

/// <summary>GRN2010.</summary>
public class LimitCrossValidationBenchmark() : RuleBenchmark(RuleIds.LimitCrossValidation);

/// <summary>GRN2011.</summary>
public class SkipTestOnTrainSetBenchmark() : RuleBenchmark(RuleIds.SkipTestOnTrainSet);

/// <summary>GRN3001.</summary>
public class DisableGradientsForInferenceBenchmark() : RuleBenchmark(RuleIds.DisableGradientsForInference);

/// <summary>GRN3002.</summary>
public class DisposeGradientModeBenchmark() : RuleBenchmark(RuleIds.DisposeGradientMode);

/// <summary>GRN3003.</summary>
public class ReuseInferenceSessionBenchmark() : RuleBenchmark(RuleIds.ReuseInferenceSession);

/// <summary>GRN3004.</summary>
public class ReusePredictionEngineBenchmark() : RuleBenchmark(RuleIds.ReusePredictionEngine);

/// <summary>GRN3005.</summary>
public class KeepGraphOptimizationsBenchmark() : RuleBenchmark(RuleIds.KeepGraphOptimizations);

/// <summary>GRN3006.</summary>
public class AvoidSpinningThreadsBenchmark() : RuleBenchmark(RuleIds.AvoidSpinningThreads);

/// <summary>GRN3007.</summary>
public class BatchPredictionsBenchmark() : RuleBenchmark(RuleIds.BatchPredictions);

/// <summary>GRN3008.</summary>
public class PreferEfficientProviderBenchmark() : RuleBenchmark(RuleIds.PreferEfficientProvider);

/// <summary>GRN3009.</summary>
public class CreateTensorOnDeviceBenchmark() : RuleBenchmark(RuleIds.CreateTensorOnDevice);

/// <summary>GRN4001.</summary>
public class RightSizeHostedModelBenchmark() : RuleBenchmark(RuleIds.RightSizeHostedModel);

/// <summary>GRN4002.</summary>
public class CapOutputTokensBenchmark() : RuleBenchmark(RuleIds.CapOutputTokens);

/// <summary>GRN4003.</summary>
public class BatchEmbeddingsBenchmark() : RuleBenchmark(RuleIds.BatchEmbeddings);

/// <summary>GRN4004.</summary>
public class CacheResponsesBenchmark() : RuleBenchmark(RuleIds.CacheResponses);

/// <summary>GRN5001.</summary>
public class ChooseLowerCarbonRegionBenchmark() : RuleBenchmark(RuleIds.ChooseLowerCarbonRegion);

/// <summary>GRN6001.</summary>
public class TrackTrainingBenchmark() : RuleBenchmark(RuleIds.TrackTraining);

/// <summary>GRN6002.</summary>
public class ShowLastRunBenchmark() : RuleBenchmark(RuleIds.ShowLastRun);
