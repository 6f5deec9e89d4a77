using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Policy;

/// <summary>Turns the nodes of a policy file into rules.</summary>
internal sealed class PolicyReader
{
    /// <summary>The key of the budget for all activities together.</summary>
    public const string Total = "total";

    private const string BudgetsKey = "budgets";
    private const string RegionsKey = "allowed_regions";
    private const string ModelsKey = "allowed_models";
    private const string JurisdictionsKey = "keep_in_jurisdictions";

    private static readonly string[] Keys = [BudgetsKey, RegionsKey, ModelsKey, JurisdictionsKey];
    private static readonly string[] Scopes = [Total, .. ActivityKinds.All];

    private readonly string _path;
    private readonly List<FileProblem> _problems = [];

    public PolicyReader(string path) => _path = path;

    /// <summary>Reads the root of the document.</summary>
    public PolicyFile Read(YamlNode? root)
    {
        if (root is not YamlMapping mapping)
        {
            var problem = new FileProblem(_path, root?.Line ?? 1, root?.Column ?? 1, $"a policy file must have keys such as '{BudgetsKey}'");
            return PolicyFile.Invalid(_path, [problem]);
        }

        var file = new YamlFields(mapping, _path, _problems);
        file.CheckKeys(Keys);
        var budgets = ReadBudgets(file.Fields(BudgetsKey, "{ total: 5 kg }"));
        var regions = ReadList(file, RegionsKey, FindCountry, "a country: use ISO 3166-1 codes of two or three letters, such as SE or SWE", "place");
        var models = ReadList(file, ModelsKey, text => text.Trim() is { Length: > 0 } name ? name : null, "the name of a model", "model");
        var jurisdictions = ReadList(
            file, JurisdictionsKey, FindJurisdiction, $"a group of countries: use {string.Join(", ", CountryGroups.Default.Jurisdictions)}", "place");
        var problems = _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        return problems.Count > 0
            ? PolicyFile.Invalid(_path, problems)
            : new PolicyFile(_path, budgets, regions, models, jurisdictions ?? [], problems);
    }

    private static List<Budget> ReadBudgets(YamlFields? budgets)
    {
        var read = new List<Budget>();
        if (budgets is null)
        {
            return read;
        }

        budgets.CheckKeys(Scopes);
        foreach (var scope in Scopes)
        {
            if (budgets.Find(scope) is { } entry && budgets.Quantity(scope, Dimension.Mass, bareUnit: "kg") is { } grams)
            {
                read.Add(new Budget(scope, grams, entry.Key.Line, entry.Key.Column));
            }
        }

        return read.OrderBy(budget => budget.Line).ThenBy(budget => budget.Column).ToList();
    }

    private static List<string>? ReadList(YamlFields file, string key, Func<string, string?> find, string expected, string kind)
    {
        if (file.Find(key) is not { } entry)
        {
            return null;
        }

        var found = new List<string>();
        foreach (var item in file.Items(key))
        {
            if (item is YamlScalar scalar && find(scalar.Value) is { } value)
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

    private static string? FindCountry(string text) => GridCatalog.TryFindCountry(text, out var country) ? country.Alpha3 : null;

    private static string? FindJurisdiction(string text)
        => CountryGroups.Default.Jurisdictions.FirstOrDefault(code => code.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
}
