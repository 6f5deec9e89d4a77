using GreenBuildTasks.Yaml;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Footprint;

/// <summary>Turns the nodes of a footprint file into estimated activities and what-ifs.</summary>
internal sealed class FootprintReader
{
    private readonly string _path;
    private readonly List<FileProblem> _problems = [];

    public FootprintReader(string path) => _path = path;

    /// <summary>Reads the root of the document.</summary>
    public FootprintFile Read(YamlNode? root)
    {
        if (root is not YamlMapping mapping)
        {
            const string Message = $"a footprint file must have keys such as '{FootprintKeys.Activities}'";
            return new FootprintFile(_path) { Problems = [new FileProblem(_path, root?.Line ?? 1, root?.Column ?? 1, Message)] };
        }

        var file = new YamlFields(mapping, _path, _problems);
        file.CheckKeys(FootprintKeys.OfFile);
        var model = file.Text(FootprintKeys.Model);
        var models = DescribedModel.Read(file);
        var unit = ReadFunctionalUnit(file);
        var reader = new ActivityReader(file, _path);
        var mappings = ReadMappings(file);
        var activities = mappings.Select(fields => reader.Read(fields)).OfType<ProjectActivity>().ToList();

        // Without the activities there is nothing to be different.
        var whatIf = _problems.Count == 0 ? new WhatIfReader(file, reader, mappings, activities, Path.GetFileName(_path)).Read() : [];

        // A wrong value at the top of the file shows in every activity that uses it.
        var problems = _problems.Distinct().OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        return problems.Count > 0
            ? new FootprintFile(_path) { Model = model, Problems = problems }
            : new FootprintFile(_path) { Model = model, Models = models, Activities = activities, WhatIf = whatIf, FunctionalUnit = unit };
    }

    private List<YamlFields> ReadMappings(YamlFields file)
    {
        var mappings = new List<YamlFields>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in file.Items(FootprintKeys.Activities))
        {
            if (item is not YamlMapping activity)
            {
                file.Report(item, $"an activity must be a mapping such as {{ name: Training, ... }}, but is {item.Kind}");
                continue;
            }

            var fields = new YamlFields(activity, _path, _problems);
            fields.CheckKeys(FootprintMethod.KeysOfActivity);
            CheckName(fields, lines, "activity", "a run replaces an activity by its name");
            mappings.Add(fields);
        }

        return mappings;
    }

    /// <summary>Reports a name that an earlier entry has.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="lines">The names until now with their lines.</param>
    /// <param name="what">What the entry is.</param>
    /// <param name="reason">Why a name must be its own.</param>
    public static void CheckName(YamlFields fields, Dictionary<string, int> lines, string what, string reason)
    {
        if (fields.Find(FootprintKeys.Name)?.Value is YamlScalar name && !lines.TryAdd(name.Value, name.Line))
        {
            fields.Report(name, $"the {what} '{YamlFields.OneLine(name.Value)}' is on line {lines[name.Value]} already; {reason}");
        }
    }

    private static FunctionalUnit? ReadFunctionalUnit(YamlFields file)
    {
        if (file.Fields(FootprintKeys.FunctionalUnit, "{ name: request, count: 1000 }") is not { } unit)
        {
            return null;
        }

        unit.CheckKeys(FootprintKeys.OfFunctionalUnit);
        var name = unit.Text(FootprintKeys.Name);
        var count = unit.Quantity(FootprintKeys.Count, Dimension.Count);
        if (name is null || count is null || count <= 0)
        {
            unit.Report(unit.Node, $"a functional unit needs a '{FootprintKeys.Name}' and a '{FootprintKeys.Count}' above 0");
            return null;
        }

        return new FunctionalUnit(name, count.Value);
    }
}
