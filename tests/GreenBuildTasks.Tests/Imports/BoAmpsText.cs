namespace GreenBuildTasks.Tests.Imports;

/// <summary>Writes BoAmps reports.</summary>
internal static class BoAmpsText
{
    /// <summary>A measure of 0.5 kWh by CodeCarbon.</summary>
    public const string Measure = """
        { "measurementMethod": "codecarbon", "version": "3.3.0", "powerConsumption": 0.5, "measurementDuration": 600, "measurementDateTime": "2026-03-04 05:06:07" }
        """;

    /// <summary>A report of 0.5 kWh at 400 g/kWh, so 200 g.</summary>
    public static string Report(
        string id = "2f4643f7-68b5-4fb6-8a11-b5dcda04897d",
        string stage = "training",
        string measures = Measure,
        string environment = """{ "country": "germany", "powerSourceCarbonIntensity": 400 }""",
        string quality = "\"medium\"")
        => $$"""
            {
              "header": { "reportId": "{{id}}", "reportDatetime": "2026-03-05 00:00:00", "publisher": { "confidentialityLevel": "public" } },
              "task": { "taskStage": "{{stage}}", "taskFamily": "chatbot", "algorithms": [ { "algorithmType": "llm" } ], "dataset": [ { "dataUsage": "input", "dataType": "token" } ] },
              "measures": [ {{measures}} ],
              "infrastructure": {
                "infraType": "onPremise",
                "components": [
                  { "componentName": "AMD EPYC 7543", "componentType": "cpu", "nbComponent": 32 },
                  { "componentName": "NVIDIA L4", "componentType": "gpu", "nbComponent": 2 },
                  { "componentType": "ram", "nbComponent": 1, "memorySize": 86 }
                ]
              },
              "environment": {{environment}},
              "quality": {{quality}}
            }
            """;
}
