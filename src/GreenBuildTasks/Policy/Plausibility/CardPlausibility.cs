using GreenBuildTasks.Cards;
using GreenBuildTasks.Policy.CardTexts;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>Looks for figures of a card that contradict each other, whoever wrote them.</summary>
internal static class CardPlausibility
{
    private const double WattsPerKilowatt = Conversions.JoulesPerKilowattHour / Conversions.SecondsPerHour;

    /// <summary>One problem for each line of emissions that cannot be right.</summary>
    public static IEnumerable<FileProblem> Check(string path)
    {
        var card = CardText.Read(path);
        return CardFigures.Of(card)
            .Select(figures => (figures.Line, Problem: Problem(figures with { GridIsUnknown = !NamesGrid(card) })))
            .Where(found => found.Problem is not null)
            .DistinctBy(found => found.Line)
            .Select(found => new FileProblem(path, found.Line, Column: 1, $"{found.Problem}"));
    }

    /// <summary>A card that states an intensity, or names a region that is cleaner than any country, may have emissions below those of countries.</summary>
    private static bool NamesGrid(CardText card)
    {
        var places = card.Fields.Where(field => field.Name.Contains("region", StringComparison.OrdinalIgnoreCase)).Select(field => field.Value).ToList();
        if ((card.Metadata?.Find(EmissionsMetadata.Key)?.Value as YamlMapping)?.Find("geographical_location")?.Value is YamlScalar place)
        {
            places.Add(place.Value);
        }

        return card.Fields.Any(field => field.Name.Contains("intensity", StringComparison.OrdinalIgnoreCase))
            || RegionCatalog.All.Any(region => region.Intensity < PlausibleBounds.CleanestCountry.Intensity
                && places.Exists(text => text.Contains(region.Code, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? Problem(CardFigures figures)
    {
        var worked = figures.DeviceHours * figures.Watts / WattsPerKilowatt;
        if (figures.EnergyKWh is { } energy)
        {
            var said = $"{PlainNumber.Format(energy)} kWh";
            return ImpliedIntensity.Problem(figures.Grams, energy, energy, PlausibleBounds.LargestPue, said, figures.GridIsUnknown) ?? Contradiction(figures, energy, worked);
        }

        // Devices draw less than rated, hosts and buildings more: the energy lies between these shares of hours and rated power.
        return worked is { } rated
            ? ImpliedIntensity.Problem(
                figures.Grams, rated * PlausibleBounds.SmallestWorkShare, rated * PlausibleBounds.LargestWorkShare, PlausibleBounds.LargestPue, Work(figures),
                figures.GridIsUnknown)
            : null;
    }

    private static string? Contradiction(CardFigures figures, double energy, double? worked)
        => worked is > 0 and var rated
            && energy / rated is not (>= PlausibleBounds.SmallestWorkShare and <= PlausibleBounds.LargestWorkShare * PlausibleBounds.LargestPue)
            ? $"{PlainNumber.Format(energy)} kWh are not the energy of {Work(figures)}, which is about "
                + $"{PlainNumber.Format(rated, PlainNumber.EstimateDigits)} kWh: check the units"
            : null;

    private static string Work(CardFigures figures)
        => $"{PlainNumber.Format(figures.DeviceHours!.Value)} device-hours of {PlainNumber.Format(figures.Watts!.Value)} W";
}
