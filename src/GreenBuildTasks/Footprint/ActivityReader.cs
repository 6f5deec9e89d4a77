using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Footprint;

/// <summary>Reads and estimates one activity of a footprint file.</summary>
internal sealed class ActivityReader
{
    // About what the world emits in two years, and the electricity that it generates in a million: larger numbers are slips.
    private const double LargestGrams = 1e17;
    private const double LargestJoules = 1e26;

    private readonly YamlFields _file;
    private readonly SiteSettings _fileSettings;
    private readonly bool _fileIsRead;
    private readonly string _path;
    private readonly string _source;

    public ActivityReader(YamlFields file, string path)
    {
        _file = file;
        _path = path;
        _source = Path.GetFileName(path);
        var before = file.ProblemCount;
        _fileSettings = SiteSettings.Read(file, _source);
        _fileIsRead = file.ProblemCount == before;
    }

    /// <summary>The activity, or null after its problems were reported.</summary>
    public ProjectActivity? Read(YamlFields fields)
    {
        var before = fields.ProblemCount;
        var settings = SiteSettings.Read(fields, _source).Or(_fileSettings);
        var name = Required(fields, FootprintKeys.Name);
        var kind = ReadKind(fields);
        if (MethodChoice.Of(fields) is not { } method)
        {
            return null;
        }

        MethodChoice.CheckKeys(fields, method);
        var read = new ActivityFields(fields, settings, _source, Path.GetDirectoryName(_path) ?? "", name ?? "", kind ?? "");
        var activity = method.Read(read);

        // Estimating with what is left of a wrong input would report that it is missing.
        var isRead = _fileIsRead && fields.ProblemCount == before;
        return isRead && activity is not null && Estimate(fields, activity.Estimate) is { } estimate
            ? new ProjectActivity
            {
                Estimate = estimate,
                Sites = [new ActivitySite(_path, fields.Node.Line, fields.Node.Column, estimate.Country, estimate.Region)],
                DeviceCount = fields.Quantity(FootprintKeys.Count, GreenDefaults.Runtime.Units.Dimension.Count),
            }
            : null;
    }

    private ActivityEstimate? Estimate(YamlFields fields, Func<ActivityEstimate> compute)
    {
        try
        {
            var estimate = compute();
            if (estimate.EmissionsGrams.High <= LargestGrams && estimate.EnergyJoules.High <= LargestJoules)
            {
                return estimate;
            }

            fields.Report(fields.Node, $"'{estimate.Name}' would emit or use more than the whole world: check the amount of work and its units");
        }
        catch (EstimationException exception)
        {
            fields.Report(Locate(fields, exception.Key) ?? Locate(_file, exception.Key) ?? fields.Node, exception.Message);
        }

        return null;
    }

    /// <summary>The value of a key, in the mapping or in one of the mappings in it.</summary>
    private static YamlNode? Locate(YamlFields fields, string key)
        => fields.Find(key)?.Value
            ?? fields.Entries.Select(entry => (entry.Value as YamlMapping)?.Find(key)?.Value).FirstOrDefault(value => value is not null);

    private static string? ReadKind(YamlFields fields)
    {
        var kind = Required(fields, FootprintKeys.Activity);
        if (kind is null || ActivityKinds.IsKnown(kind))
        {
            return kind;
        }

        var nearest = NameSearch.Nearest(kind, ActivityKinds.All, name => name.ToLowerInvariant());
        var advice = nearest.Count > 0 ? $"did you mean '{nearest[0]}'?" : $"use {string.Join(", ", ActivityKinds.All)}";
        fields.Report(fields.Find(FootprintKeys.Activity)!.Value, $"'{kind}' is not an activity: {advice}");
        return null;
    }

    private static string? Required(YamlFields fields, string key)
    {
        fields.Require(key);
        return fields.Text(key);
    }
}
