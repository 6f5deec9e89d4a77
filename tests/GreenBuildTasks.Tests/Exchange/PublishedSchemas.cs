using System.Text.Json.Nodes;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Exchange;

/// <summary>The schemas that the owners of the formats published, as packages of npm carry them.</summary>
internal static class PublishedSchemas
{
    /// <summary>The schemas of CycloneDX, copied by its own project from its specification (Apache-2.0).</summary>
    public const string CycloneDxLibrary = "@cyclonedx/cyclonedx-library@10.3.0";

    /// <summary>The schema of SPDX 3.0.1, which this generator of bills of materials checks its own documents with (Apache-2.0).</summary>
    public const string CdxGen = "@cyclonedx/cdxgen@12.8.4";

    /// <summary>What is wrong with each bill of materials.</summary>
    /// <param name="version">1.6 or 1.7.</param>
    /// <param name="documents">The bills of materials.</param>
    public static IReadOnlyList<string[]> ValidateCycloneDx(string version, IEnumerable<JsonNode> documents)
    {
        using var package = Npm.Fetch(CycloneDxLibrary).Unpack();
        var schemas = new[] { $"bom-{version}", "spdx", "jsf-0.82", "cryptography-defs" };
        return JsonSchemaValidator.ValidatePublished(schemas.Select(name => package.PathOf($"res/schema/{name}.SNAPSHOT.schema.json")), documents);
    }

    /// <summary>What is wrong with each SPDX document.</summary>
    public static IReadOnlyList<string[]> ValidateSpdx(IEnumerable<JsonNode> documents)
    {
        using var package = Npm.Fetch(CdxGen).Unpack();
        return JsonSchemaValidator.ValidatePublished([package.PathOf("data/spdx-export.schema.json")], documents);
    }

    /// <summary>What is wrong with each BoAmps report.</summary>
    public static IReadOnlyList<string[]> ValidateBoAmps(IEnumerable<JsonNode> documents)
    {
        var schemas = new[] { "report", "measure", "hardware", "algorithm", "dataset" };
        return JsonSchemaValidator.ValidatePublished(
            schemas.Select(name => Path.Combine(AppContext.BaseDirectory, "Exchange", "Schemas", "boamps", $"{name}_schema.json")), documents);
    }
}
