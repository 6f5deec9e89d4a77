using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Footprint;

/// <summary>The keys of one activity, with the settings of its site and devices and what its values are attributed to.</summary>
/// <param name="Fields">The keys of the activity, or of a mapping within it.</param>
/// <param name="Settings">Site and devices, the file's where the activity has none.</param>
/// <param name="Source">What the values are attributed to.</param>
/// <param name="Folder">Folder of the footprint file, which paths in it start from.</param>
/// <param name="Name">Name of the activity.</param>
/// <param name="Kind">Kind of the activity.</param>
internal sealed record ActivityFields(YamlFields Fields, SiteSettings Settings, string Source, string Folder, string Name, string Kind)
{
    /// <summary>A quantity in the base unit of its dimension, divided by <paramref name="unit"/>; null when it is missing or wrong.</summary>
    public Sourced<double>? Optional(string key, Dimension dimension, string? bareUnit = null, double unit = 1)
        => Fields.Quantity(key, dimension, bareUnit) is { } value ? new(value / unit, Source) : null;

    /// <summary>Like <see cref="Optional"/>; a missing key is reported.</summary>
    public Sourced<double>? Required(string key, Dimension dimension, string? bareUnit = null, double unit = 1)
    {
        Fields.Require(key);
        return Optional(key, dimension, bareUnit, unit);
    }

    /// <summary>Hours, written with or without a unit of time.</summary>
    public Sourced<double>? Hours(string key) => Optional(key, Dimension.Duration, "h", Conversions.SecondsPerHour);

    /// <summary>A mapping within the activity, with its keys checked; null when it is something else.</summary>
    public ActivityFields? Within(string key, IReadOnlyList<string> keys, string example)
    {
        if (Fields.Fields(key, example) is not { } inner)
        {
            return null;
        }

        inner.CheckKeys(keys);
        return this with { Fields = inner };
    }
}
