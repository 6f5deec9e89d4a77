using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace ThreeTasks;

/// <summary>Searches for the trainer and the settings that predict the price of a house best.</summary>
internal static class PriceSearch
{
    public static TrialResult Run(string path)
    {
        var context = new MLContext(seed: 1);
        var houses = context.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        var pipeline = context.Auto().Featurizer(houses, excludeColumns: [nameof(House.Price)])
            .Append(context.Auto().Regression(labelColumnName: nameof(House.Price)));

        // The tuner spends its trials where earlier ones, and the cost of a trainer, promise most. Ten minutes are its
        // budget, and one split instead of five folds makes a trial one training instead of five.
        return context.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RSquared, labelColumn: nameof(House.Price))
            .SetDataset(context.Data.TrainTestSplit(houses, testFraction: 0.2, seed: 1))
            .SetTrainingTimeInSeconds(10 * 60)
            .SetEciCostFrugalTuner()
            .Run();
    }
}
