using System.Globalization;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Baseline;

/// <summary>The figures of one project in a baseline.</summary>
internal sealed record BaselineFigures
{
    /// <summary>Grams of CO2 equivalent of all activities.</summary>
    public required double EmissionsGrams { get; init; }

    /// <summary>Kilowatt-hours of all activities.</summary>
    public required double EnergyKWh { get; init; }

    /// <summary>Grams of CO2 equivalent of 1,000 inferences; null when their number is not known.</summary>
    public double? GramsPerThousandInferences { get; init; }

    /// <summary>Fingerprint of the footprint, see <see cref="FingerprintOf"/>.</summary>
    public required string Footprint { get; init; }

    /// <summary>SHA-256 of the model files by path from the folder of the project.</summary>
    public SortedDictionary<string, string> Models { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The figures of a project now.</summary>
    /// <param name="context">The project.</param>
    /// <param name="withModels">Whether the model files are hashed.</param>
    public static BaselineFigures Of(PolicyContext context, bool withModels)
    {
        var total = ProjectFootprint.Total(context.Footprint.Activities);
        var hashes = withModels
            ? context.Models.Select(model => (model.Path, Hash: context.Hashes.Of(context.FullPath(model)))).Where(model => model.Hash is not null)
            : [];
        return new BaselineFigures
        {
            EmissionsGrams = total.EmissionsGrams.Central,
            EnergyKWh = total.EnergyJoules.Central / Conversions.JoulesPerKilowattHour,
            GramsPerThousandInferences = InferencePieces.Of(context.Footprint).GramsPerThousand,
            Footprint = FingerprintOf(context.Footprint),
            Models = new SortedDictionary<string, string>(hashes.ToDictionary(model => model.Path, model => model.Hash!), StringComparer.Ordinal),
        };
    }

    /// <summary>A fingerprint of names, kinds, energies and emissions: it changes when figures do, and with nothing else.</summary>
    public static string FingerprintOf(ProjectFootprint footprint) => StableHash.Of(string.Join('\n', footprint.Activities.Select(activity => string.Create(
        CultureInfo.InvariantCulture,
        $"{activity.Estimate.Activity}\t{activity.Estimate.Name}\t{activity.Estimate.EnergyJoules.Central:R}\t{activity.Estimate.EmissionsGrams.Central:R}"))));
}
