using System.Globalization;
using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy;

/// <summary>Turns the nodes of one policy file into rules.</summary>
internal sealed class PolicyReader
{
    private const int FirstDataYear = 1990;
    private const int LastDataYear = 2100;
    private const double PercentToShare = 0.01;

    private readonly string _path;
    private readonly PolicyPlace? _place;
    private readonly List<FileProblem> _problems = [];

    /// <summary>Prepares reading.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="place">Where everything that the file says is reported, for a file that is not the user's; null for its own lines.</param>
    public PolicyReader(string path, PolicyPlace? place = null)
    {
        _path = path;
        _place = place;
    }

    /// <summary>What the file extends; null when it stands alone.</summary>
    public Demand<string>? Extends { get; private set; }

    /// <summary>Reads the root of the document.</summary>
    public PolicyFile Read(YamlNode? root)
    {
        if (root is not YamlMapping mapping)
        {
            var problem = new FileProblem(_path, root?.Line ?? 1, root?.Column ?? 1, $"a policy file must have keys such as '{PolicyKeys.Budgets}'");
            return new PolicyFile(_path) { Problems = [problem] };
        }

        var file = new YamlFields(mapping, _path, _problems);
        file.CheckKeys(PolicyKeys.OfFile);
        Extends = file.Text(PolicyKeys.Extends) is { } extends ? new(extends, PlaceOf(file.Find(PolicyKeys.Extends)!.Value)) : null;
        var lists = new PolicyLists(file);
        var policy = new PolicyFile(_path)
        {
            Budgets = ReadBudgets(file.Fields(PolicyKeys.Budgets, "{ total: 5 kg }")),
            AllowedRegions = Demand(file, PolicyKeys.AllowedRegions, lists.Regions()),
            MaxIntensity = Quantity(file, PolicyKeys.MaxIntensity, Dimension.CarbonIntensity),
            KeptJurisdictions = lists.Jurisdictions(),
            AllowedModels = lists.HostedModels(),
            MaxModelBytes = Quantity(file, PolicyKeys.MaxModelSize, Dimension.Data),
            MaxParameters = Quantity(file, PolicyKeys.MaxParameters, Dimension.Count),
            RequiredPrecision = Demand(file, PolicyKeys.RequiredPrecision, lists.Precisions()),
            RequireFootprint = file.Flag(PolicyKeys.RequireFootprint) is { } required ? new(required, KeyOf(file, PolicyKeys.RequireFootprint)) : null,
            RequiredEvidence = ReadEvidence(file),
            OldestDataYear = ReadYear(file),
            RequiredCardFields = Demand(file, PolicyKeys.RequiredCardFields, lists.CardFields()),
            Baseline = ReadBaseline(file),
            MaxGrowth = ReadGrowth(file),
            Severities = new RuleWords(file).Severities(),
            Waivers = new WaiverReader(file, PlaceOf).Read(),
        };
        return policy with { Problems = _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList() };
    }

    private PolicyPlace PlaceOf(YamlNode node) => _place ?? new PolicyPlace(_path, node.Line, node.Column);

    private PolicyPlace KeyOf(YamlFields fields, string key) => PlaceOf(fields.Find(key)!.Key);

    private Demand<T>? Demand<T>(YamlFields file, string key, T? value)
        where T : class
        => value is null ? null : new Demand<T>(value, KeyOf(file, key));

    private Demand<double>? Quantity(YamlFields file, string key, Dimension dimension)
        => file.Quantity(key, dimension) is { } value ? new(value, KeyOf(file, key)) : null;

    private List<Budget> ReadBudgets(YamlFields? budgets)
    {
        budgets?.CheckKeys(PolicyKeys.OfBudgets);
        return PolicyKeys.OfBudgets
            .Select(scope => budgets?.Quantity(scope, Dimension.Mass, bareUnit: "kg") is { } grams ? new Budget(scope, grams, KeyOf(budgets, scope)) : null)
            .OfType<Budget>()
            .ToList();
    }

    private List<EvidenceDemand> ReadEvidence(YamlFields file)
    {
        if (file.Find(PolicyKeys.RequiredEvidence)?.Value is not YamlMapping)
        {
            return Evidence(file, PolicyKeys.RequiredEvidence, PolicyKeys.Total) is { } demand ? [demand] : [];
        }

        var kinds = file.Fields(PolicyKeys.RequiredEvidence, "{ training: measured }")!;
        kinds.CheckKeys(PolicyKeys.OfEvidence);
        return PolicyKeys.OfEvidence.Select(scope => Evidence(kinds, scope, scope)).OfType<EvidenceDemand>().ToList();
    }

    private EvidenceDemand? Evidence(YamlFields fields, string key, string scope)
    {
        if (fields.Text(key) is not { } word)
        {
            return null;
        }

        var index = PolicyKeys.EvidenceWords.ToList().IndexOf(word);
        if (index < 0)
        {
            fields.Report(fields.Find(key)!.Value, $"'{word}' is no evidence: use {string.Join(", ", PolicyKeys.EvidenceWords)}");
            return null;
        }

        return new EvidenceDemand(scope, (Evidence)index, KeyOf(fields, key));
    }

    private Demand<int>? ReadYear(YamlFields file)
    {
        if (file.Text(PolicyKeys.OldestDataYear) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstDataYear and <= LastDataYear)
        {
            return new(year, KeyOf(file, PolicyKeys.OldestDataYear));
        }

        file.Report(file.Find(PolicyKeys.OldestDataYear)!.Value, $"'{text}' is not a year from {FirstDataYear} to {LastDataYear}");
        return null;
    }

    private Demand<string>? ReadBaseline(YamlFields file)
    {
        if (file.Text(PolicyKeys.Baseline) is not { } name)
        {
            return null;
        }

        if (name.Contains('\0', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal))
        {
            file.Report(file.Find(PolicyKeys.Baseline)!.Value, $"'{name}' is not a path");
            return null;
        }

        return new(Path.GetFullPath(name, Path.GetDirectoryName(Path.GetFullPath(_path))!), KeyOf(file, PolicyKeys.Baseline));
    }

    /// <summary>A bare 10 could be a factor or a percentage, so the sign has to be there.</summary>
    private Demand<double>? ReadGrowth(YamlFields file)
    {
        if (file.Text(PolicyKeys.MaxGrowth) is not { } text)
        {
            return null;
        }

        if (text.EndsWith('%') && GreenDefaults.Runtime.Units.Quantity.TryParse(text[..^1], Dimension.Ratio, out var percent, out _))
        {
            return new(percent * PercentToShare, KeyOf(file, PolicyKeys.MaxGrowth));
        }

        file.Report(file.Find(PolicyKeys.MaxGrowth)!.Value, $"'{text}' is not a growth: use a percentage such as 10 %");
        return null;
    }
}
