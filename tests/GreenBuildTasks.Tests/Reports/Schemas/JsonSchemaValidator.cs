using System.Text.Json;
using System.Text.Json.Nodes;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Reports.Schemas;

/// <summary>Ajv as npm packages: a validator that shares no code with this repository.</summary>
internal static class JsonSchemaValidator
{
    public const string Ajv = "ajv@8.17.1";
    public const string Draft04 = "ajv-draft-04@1.0.0";
    public const string Equal = "fast-deep-equal@3.1.3";
    public const string Uri = "fast-uri@3.0.6";
    public const string Traverse = "json-schema-traverse@1.0.0";
    public const string Require = "require-from-string@2.0.2";

    /// <summary>What is wrong with each document; nothing for a valid one.</summary>
    /// <param name="schema">File name of a schema of the package.</param>
    /// <param name="documents">The documents.</param>
    public static IReadOnlyList<string[]> Validate(string schema, params IEnumerable<JsonNode> documents) => Run("own", [PathOf(schema)], documents);

    /// <summary>What is wrong with each document according to a schema that others published; nothing for a valid one.</summary>
    /// <param name="schemas">Full paths: the schema, then those that it refers to.</param>
    /// <param name="documents">The documents.</param>
    public static IReadOnlyList<string[]> ValidatePublished(IEnumerable<string> schemas, params IEnumerable<JsonNode> documents)
        => Run("published", schemas, documents);

    private static IReadOnlyList<string[]> Run(string kind, IEnumerable<string> schemas, IEnumerable<JsonNode> documents)
    {
        using var folder = new TempFolder();
        var file = folder.Write("documents.json", new JsonArray([.. documents.Select(document => document.DeepClone())]).ToJsonString());
        var packages = new[] { Ajv, Draft04, Equal, Uri, Traverse, Require }
            .Where(name => Npm.Fetch(name).IsAvailable)
            .ToDictionary(name => name.Split('@')[0], name => Npm.Fetch(name).Unpack());
        try
        {
            var script = Path.Combine(AppContext.BaseDirectory, "Reports", "Schemas", "validate.cjs");
            var folders = packages.Select(package => $"{package.Key}={package.Value.PathOf("")}");
            return JsonSerializer.Deserialize<string[][]>(NodeProgram.Run([script, kind, file, .. folders, .. schemas]))!;
        }
        finally
        {
            packages.Values.ToList().ForEach(package => package.Dispose());
        }
    }

    /// <summary>A schema, parsed.</summary>
    public static JsonElement Read(string schema) => TestReports.Parse(File.ReadAllBytes(PathOf(schema)));

    private static string PathOf(string schema) => Path.Combine(AppContext.BaseDirectory, "schemas", schema);
}
