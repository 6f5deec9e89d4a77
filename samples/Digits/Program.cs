using System.Globalization;
using Digits;
using Digits.Training;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

if (CommandLine.Parse(args) is not { } command)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

EmissionsTrackerOptions tracking;
try
{
    tracking = new EmissionsTrackerOptions
    {
        Country = command.Country,
        OutputDirectory = Path.Combine(command.OutputFolder, "runs"),
        // A run of a second is over before the default interval of one second has passed.
        SampleInterval = EmissionsTrackerOptions.MinimumSampleInterval,
    };
}
catch (EstimationException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

// What is inside the braces is what the record, and later the model card, accounts for.
Experiment experiment;
EmissionsRecord record;
using (var tracker = EmissionsTracker.Start("digits-training", tracking))
{
    experiment = Experiment.Run(Path.Combine(AppContext.BaseDirectory, "data", "digits.csv.gz"), new TrainingOptions());
    record = tracker.Stop();
}

var models = Path.Combine(command.OutputFolder, "models");
experiment.WriteModels(models);

var training = experiment.Training;
Print($"Trained {experiment.Network.ParameterCount} parameters on {experiment.Data.Training.Length} images: {training.Epochs} epochs, the best was {training.BestEpoch}");
PrintModel(Experiment.ModelFileName, experiment.Network);
PrintModel(Experiment.QuantizedModelFileName, experiment.Quantized);
Print($"Energy {record.EnergyKWh.Central * Conversions.JoulesPerKilowattHour:F1} J, emissions {1000 * record.EmissionsGrams.Central:F2} mg CO2e ({record.Evidence.ToString().ToLowerInvariant()}), {record.DurationSeconds:F1} s on {record.Hardware}");
Print($"Electricity: {record.Location.Label}, {record.Location.IntensityGramsPerKWh:F0} g/kWh ({record.Location.Source})");
Print($"Record: {record.FilePath ?? record.WriteError}");
foreach (var warning in record.Warnings)
    Print($"Warning: {warning}");

if (command.PredictionsFile is { } predictions)
    Predictions.Of(experiment).Write(predictions);
return 0;

void PrintModel(string file, IClassifier classifier)
{
    var path = Path.Combine(models, file);
    Print($"{path}: {new FileInfo(path).Length:N0} bytes, {Evaluation.Accuracy(classifier, experiment.Data.Test):P1} of {experiment.Data.Test.Length} test images right");
}

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
