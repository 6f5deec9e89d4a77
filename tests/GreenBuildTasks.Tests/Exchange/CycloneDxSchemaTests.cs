using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Tests.Reports.Schemas;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class CycloneDxSchemaTests
{
    [NpmFact(PublishedSchemas.CycloneDxLibrary, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Every_bill_of_materials_is_valid()
        => Assert.All(PublishedSchemas.ValidateCycloneDx("1.6", ExchangeDocuments.All.Select(Render)), Assert.Empty);

    [NpmFact(PublishedSchemas.CycloneDxLibrary, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void Nothing_but_the_number_of_the_version_differs_in_1_7()
        => Assert.All(PublishedSchemas.ValidateCycloneDx("1.7", ExchangeDocuments.All.Select(Render).Select(bom =>
        {
            bom["$schema"] = "http://cyclonedx.org/schema/bom-1.7.schema.json";
            bom["specVersion"] = "1.7";
            return bom;
        })), Assert.Empty);

    [NpmFact(PublishedSchemas.CycloneDxLibrary, JsonSchemaValidator.Ajv, JsonSchemaValidator.Equal, JsonSchemaValidator.Uri, JsonSchemaValidator.Traverse, JsonSchemaValidator.Require)]
    public void The_schema_refuses_what_the_format_does_not_have()
    {
        Action<JsonNode>[] breaks =
        [
            consumption => consumption["activityEnergyCost"]!["unit"] = "MWh",
            consumption => consumption["co2CostEquivalent"]!["unit"] = "kgCO2eq",
            consumption => consumption["activityEnergyCost"]!["value"] = "1.5",
            consumption => consumption["activity"] = "finetuning",
            consumption => consumption["energyProviders"]![0]!["energySource"] = "mix",
            consumption => consumption.AsObject().Remove("energyProviders"),
            consumption => consumption["pue"] = 1.5,
        ];
        var broken = breaks.Select(change =>
        {
            var bom = Render(ExchangeDocuments.Declared);
            change(CycloneDxReportTests.Environment(bom)["energyConsumptions"]![0]!);
            return bom;
        });

        var answers = PublishedSchemas.ValidateCycloneDx("1.6", broken);

        Assert.Equal([], Enumerable.Range(0, breaks.Length).Where(index => answers[index].Length == 0));
    }

    private static JsonObject Render(GreenBuildTasks.Reports.ReportDocument document) => ExchangeDocuments.Render(new CycloneDxReport(), document);
}
