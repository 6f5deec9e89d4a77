using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class SpdxSchemaTests
{
    [NpmFact(PublishedSchemas.CdxGen, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Every_document_is_valid() => Assert.All(PublishedSchemas.ValidateSpdx(SpdxReportTests.Documents.Select(Render)), Assert.Empty);

    [NpmFact(PublishedSchemas.CdxGen, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void The_schema_refuses_what_the_format_does_not_have()
    {
        Action<JsonObject, JsonObject>[] breaks =
        [
            (creation, _) => creation.Remove("created"),
            (creation, _) => creation["created"] = "2026-03-04T05:06:07.5Z",
            (creation, _) => creation.Remove("createdBy"),
            (_, package) => package.Remove("creationInfo"),
            (_, package) => package["carbon"] = 5,
            (_, package) => package["software_primaryPurpose"] = "weights",
            (_, package) => Description(package)["ai_energyUnit"] = "kWh",
            (_, package) => Description(package)["ai_energyQuantity"] = "1e-5",
            (_, package) => Description(package).AsObject().Remove("ai_energyQuantity"),
        ];
        var broken = breaks.Select(change =>
        {
            var document = Render(ExchangeDocuments.Declared);
            var graph = document["@graph"]!.AsArray().Select(element => element!.AsObject()).ToList();
            change(graph.Single(element => (string?)element["type"] == "CreationInfo"), graph.Single(element => (string?)element["type"] == "ai_AIPackage"));
            return document;
        });

        var answers = PublishedSchemas.ValidateSpdx(broken);

        Assert.Equal([], Enumerable.Range(0, breaks.Length).Where(index => answers[index].Length == 0));
    }

    private static JsonNode Description(JsonObject package) => package["ai_energyConsumption"]!["ai_trainingEnergyConsumption"]![0]!;

    private static JsonObject Render(GreenBuildTasks.Reports.ReportDocument document) => ExchangeDocuments.Render(new SpdxReport(), document);
}
