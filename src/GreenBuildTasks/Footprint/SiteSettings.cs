using System.Globalization;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Footprint;

/// <summary>
/// The settings that a footprint file may have at its top and in every activity: place, building and power.
/// </summary>
internal sealed record SiteSettings
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>Country as it is written.</summary>
    public Sourced<string>? Country { get; init; }

    /// <summary>Carbon intensity of the electricity.</summary>
    public Sourced<CarbonIntensity>? Intensity { get; init; }

    /// <summary>True when the settings name a place of their own.</summary>
    public bool HasLocation { get; init; }

    /// <summary>Power usage effectiveness.</summary>
    public Sourced<double>? Pue { get; init; }

    /// <summary>Device as it is written.</summary>
    public Sourced<string>? Device { get; init; }

    /// <summary>Watts of one device.</summary>
    public Sourced<double>? Watts { get; init; }

    /// <summary>Watts of the host's share for one device.</summary>
    public Sourced<double>? HostWatts { get; init; }

    /// <summary>Reads the settings of one mapping.</summary>
    /// <param name="fields">The file or an activity.</param>
    /// <param name="source">What the values are attributed to.</param>
    public static SiteSettings Read(YamlFields fields, string source)
    {
        var location = fields.Fields(FootprintKeys.Location, "{ country: FR }");
        location?.CheckKeys(FootprintKeys.OfLocation, FootprintKeys.PlannedOfLocation);
        if (location is not null && location.Find(FootprintKeys.Intensity) is { } second && fields.Find(FootprintKeys.Intensity) is { } first)
        {
            location.Report(second.Key, $"the intensity is given twice: line {first.Key.Line} has another one");
        }

        return new SiteSettings
        {
            HasLocation = location is not null,
            Country = Text(location, FootprintKeys.Country, source),
            Intensity = ReadIntensity(fields, source, year: null) ?? ReadIntensity(location, Attribution(location, source), ReadYear(location)),
            Pue = Quantity(fields, FootprintKeys.Pue, Dimension.Ratio, source),
            Device = Text(fields, FootprintKeys.Device, source),
            Watts = Quantity(fields, FootprintKeys.Watts, Dimension.Power, source),
            HostWatts = Quantity(fields, FootprintKeys.HostWatts, Dimension.Power, source),
        };
    }

    /// <summary>
    /// The settings of an activity: its own, and where it has none those of the file. What belongs together is taken together: a place of
    /// its own is not given the file's intensity, and a device of its own not the file's watts.
    /// </summary>
    public SiteSettings Or(SiteSettings file) => new()
    {
        HasLocation = HasLocation || file.HasLocation,
        Country = HasLocation ? Country : file.Country,
        Intensity = HasLocation ? Intensity : Intensity ?? file.Intensity,
        Pue = Pue ?? file.Pue,
        Device = Device ?? file.Device,
        Watts = Device is null ? Watts ?? file.Watts : Watts,
        HostWatts = HostWatts ?? file.HostWatts,
    };

    private static string Attribution(YamlFields? location, string source)
        => location?.Text(FootprintKeys.Source) is { } cited ? $"{cited} ({source})" : source;

    private static int? ReadYear(YamlFields? location)
    {
        if (location?.Text(FootprintKeys.Year) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        location.Report(location.Find(FootprintKeys.Year)!.Value, $"'{text}' is not a year from {FirstYear} to {LastYear}");
        return null;
    }

    private static Sourced<CarbonIntensity>? ReadIntensity(YamlFields? fields, string source, int? year)
        => fields?.Quantity(FootprintKeys.Intensity, Dimension.CarbonIntensity) is { } grams
            ? new(CarbonIntensity.FromGramsPerKilowattHour(grams), source, year)
            : null;

    private static Sourced<double>? Quantity(YamlFields fields, string key, Dimension dimension, string source)
        => fields.Quantity(key, dimension) is { } value ? new(value, source) : null;

    private static Sourced<string>? Text(YamlFields? fields, string key, string source)
        => fields?.Text(key) is { } value ? new(value, source) : null;
}
