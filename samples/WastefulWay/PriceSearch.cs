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

        // Five values of every setting of every trainer, in every combination, whatever the trials before have shown.
        // Settings of the trainers that a trial does not use are varied too, so many trials train the same model.
        return context.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RSquared, labelColumn: nameof(House.Price))
            .SetDataset(houses, fold: 5)
            .SetTrainingTimeInSeconds(8 * 60 * 60)
            .SetGridSearchTuner(step: 5)
            .Run();
    }
}
