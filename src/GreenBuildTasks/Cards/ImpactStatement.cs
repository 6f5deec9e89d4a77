using System.Globalization;
using System.Text;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Cards;

/// <summary>
/// What a card says about a project. The emissions of the model are those of making it; its use (inference and deployment) is listed beside
/// them and not added.
/// </summary>
internal sealed class ImpactStatement
{
    /// <summary>States what a footprint holds.</summary>
    /// <param name="footprint">It has at least one activity.</param>
    /// <param name="report">The report of it: what-if, equivalents and exceptions are those of the report.</param>
    public ImpactStatement(ProjectFootprint footprint, ReportDocument report)
    {
        Report = report;
        Activities = footprint.Activities;
        Making = Activities.Where(activity => !activity.IsUse).ToList();
        Use = Activities.Where(activity => activity.IsUse).ToList();
        UnreadableRuns = footprint.RunProblems.Count;
        Total = ProjectFootprint.Total(Making);
        UseTotal = ProjectFootprint.Total(Use);
    }

    /// <summary>The report of the same figures.</summary>
    public ReportDocument Report { get; }

    /// <summary>All activities, in the order of the table.</summary>
    public IReadOnlyList<ProjectActivity> Activities { get; }

    /// <summary>The activities that made the model.</summary>
    public IReadOnlyList<ProjectActivity> Making { get; }

    /// <summary>The activities that use the model.</summary>
    public IReadOnlyList<ProjectActivity> Use { get; }

    /// <summary>The activities that the single figures of the section describe.</summary>
    public IReadOnlyList<ProjectActivity> Subject => Making.Count > 0 ? Making : Use;

    /// <summary>Sum of <see cref="Making"/>.</summary>
    public FootprintTotal Total { get; }

    /// <summary>Sum of <see cref="Use"/>.</summary>
    public FootprintTotal UseTotal { get; }

    /// <summary>Number of run files that could not be read and are missing from every figure.</summary>
    public int UnreadableRuns { get; }

    /// <summary>Hardware of <see cref="Subject"/>.</summary>
    public string Hardware => MarkdownText.List(Subject.Select(HardwareOf));

    /// <summary>Grids of <see cref="Subject"/>.</summary>
    public string Grids => MarkdownText.List(Subject.Select(activity => activity.Estimate.Location));

    /// <summary>Providers of the cloud regions of <see cref="Subject"/>; empty when none is known.</summary>
    public string Providers
    {
        get
        {
            var providers = Subject
                .Where(activity => activity.Estimate.Scope.Power != PowerScope.None)
                .SelectMany(activity => activity.Sites)
                .Select(site => ProviderOf(site.Region))
                .ToList();
            var isKnown = providers.Exists(provider => provider is not null);
            return isKnown ? MarkdownText.List(providers.OfType<string>().Append(providers.Contains(null) ? "not recorded for the others" : null)) : "";
        }
    }

    /// <summary>Identifiers of the methods of all activities.</summary>
    public IReadOnlyList<string> Methods
        => Activities.Select(activity => activity.Estimate.Method).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    /// <summary>True when every intensity is the average of the place, without certificates.</summary>
    public bool IsLocationBased => Activities.All(activity => activity.Estimate.Scope.Basis == IntensityBasis.Location);

    /// <summary>True when some activity that made the model has emissions without a known energy, such as travel.</summary>
    public bool LacksEnergy => Making.Any(activity => activity.Estimate.Scope.Power == PowerScope.None);

    /// <summary>Years that the intensities describe, in order.</summary>
    public IReadOnlyList<int> DataYears
        => Inputs("intensity").Select(input => input.Year).OfType<int>().Distinct().Order().ToList();

    /// <summary>The inputs of one name, of all activities.</summary>
    public IEnumerable<EstimateInput> Inputs(string name)
        => Activities.SelectMany(activity => activity.Estimate.Inputs).Where(input => string.Equals(input.Name, name, StringComparison.Ordinal));

    /// <summary>What the project adds to the metadata of a card; null when nothing that made the model is known.</summary>
    public CardShare? Share()
        => Making.Count == 0
            ? null
            : new CardShare
            {
                Grams = Total.EmissionsGrams.Central,
                Evidence = Total.Evidence,
                Methods = Distinct(Making.Select(activity => activity.Estimate.Method)),
                Training = Distinct(Making.Select(TrainingType)),
                Places = Distinct(Making.SelectMany(PlacesOf)),
                Hardware = Distinct(Making.Select(HardwareOf)),
            };

    /// <summary>A fingerprint of everything that the figures were computed from.</summary>
    public string InputFingerprint()
    {
        var canonical = new StringBuilder();
        foreach (var activity in Activities)
        {
            var estimate = activity.Estimate;
            canonical.Append(
                CultureInfo.InvariantCulture,
                $"{estimate.Name}\t{estimate.Activity}\t{estimate.Method}\t{estimate.EnergyJoules}\t{estimate.EmissionsGrams}\t{activity.Runs}\n");
            foreach (var input in estimate.Inputs)
            {
                canonical.Append(CultureInfo.InvariantCulture, $"{input.Name}\t{input.Value:R}\t{input.Unit}\t{input.Source}\t{input.Year}\n");
            }
        }

        return StableHash.Of(canonical.ToString());
    }

    private static string? TrainingType(ProjectActivity activity) => activity.Estimate.Activity switch
    {
        ActivityKinds.Training => "pre-training",
        ActivityKinds.FineTuning => ActivityKinds.FineTuning,
        _ => null,
    };

    private static List<string> Distinct(IEnumerable<string?> texts)
        => texts.Where(text => !string.IsNullOrWhiteSpace(text)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    public static string? HardwareOf(ProjectActivity activity)
        => activity.Estimate.Hardware is { Length: > 0 } hardware && activity.DeviceCount is { } count
            ? $"{PlainNumber.Format(count)} x {hardware}"
            : activity.Estimate.Hardware;

    private static string? ProviderOf(string? region)
        => RegionCatalog.TryFind(region, out var cloud)
            ? cloud.Provider switch { "aws" => "Amazon Web Services", "azure" => "Microsoft Azure", "gcp" => "Google Cloud", var other => other }
            : null;

    private static IEnumerable<string> PlacesOf(ProjectActivity activity)
        => activity.Sites.Select(site => GridCatalog.TryFindCountry(site.Country, out var country) ? country.Name : activity.Estimate.Location);
}
