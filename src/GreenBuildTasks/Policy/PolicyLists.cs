using GreenBuildTasks.Models.Onnx;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy;

/// <summary>Reads the lists of a policy file. An empty list would allow nothing at all, which nobody means.</summary>
internal sealed class PolicyLists(YamlFields file)
{
    /// <summary>Countries and cloud regions.</summary>
    public AllowedPlaces? Regions()
    {
        const string Expected = "a country or a cloud region: use ISO 3166-1 codes of two or three letters, such as SE or SWE, and names such as azure/swedencentral";
        if (Read(PolicyKeys.AllowedRegions, FindPlace, Expected, "place") is not { } places)
        {
            return null;
        }

        return new AllowedPlaces(places.Where(place => !place.Contains('/', StringComparison.Ordinal)).ToList(), places.Where(place => place.Contains('/', StringComparison.Ordinal)).ToList());
    }

    /// <summary>Groups of countries.</summary>
    public List<string>? Jurisdictions()
        => Read(PolicyKeys.KeepInJurisdictions, FindJurisdiction, $"a group of countries: use {string.Join(", ", CountryGroups.Default.Jurisdictions)}", "place");

    /// <summary>Names of hosted models.</summary>
    public List<string>? HostedModels() => Read(PolicyKeys.AllowedModels, FindName, "the name of a model", "model");

    /// <summary>Data types of weights; one is a list of one.</summary>
    public IReadOnlyList<string>? Precisions()
        => Read(PolicyKeys.RequiredPrecision, FindPrecision, "a data type of weights: use names such as float16, bfloat16, int8 or int4", "precision");

    /// <summary>Keys of the metadata of a card, or fields of its section.</summary>
    public IReadOnlyList<string>? CardFields()
        => Read(PolicyKeys.RequiredCardFields, FindName, "a key such as co2_eq_emissions, or a field such as Hardware Type", "card");

    private List<string>? Read(string key, Func<string, string?> find, string expected, string kind)
    {
        if (file.Find(key) is not { } entry)
        {
            return null;
        }

        var found = new List<string>();
        foreach (var item in Items(key, entry.Value))
        {
            if (item is YamlScalar scalar && find(scalar.Value.Trim()) is { } value)
            {
                found.Add(value);
            }
            else
            {
                var written = item is YamlScalar text ? $"'{YamlFields.OneLine(text.Value)}'" : item.Kind;
                file.Report(item, $"{written} is not {expected}");
            }
        }

        if (entry.Value is YamlSequence { Items.Count: 0 })
        {
            file.Report(entry.Value, $"'{key}' is empty, which would allow no {kind} at all; leave the key out to allow every {kind}");
        }

        return found;
    }

    private IReadOnlyList<YamlNode> Items(string key, YamlNode value)
        => key == PolicyKeys.RequiredPrecision && value is YamlScalar { IsNull: false } ? [value] : file.Items(key);

    private static string? FindPlace(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return RegionCatalog.TryFind(text, out var region) ? region.Key : null;
        }

        return GridCatalog.TryFindCountry(text, out var country) ? country.Alpha3 : null;
    }

    private static string? FindJurisdiction(string text)
        => CountryGroups.Default.Jurisdictions.FirstOrDefault(code => code.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static string? FindPrecision(string text)
        => text.ToLowerInvariant() is var name && OnnxDataType.IsKnown(name) ? name : null;

    private static string? FindName(string text) => text.Length is > 0 and <= YamlFields.MaximumTextLength ? YamlFields.OneLine(text) : null;
}
