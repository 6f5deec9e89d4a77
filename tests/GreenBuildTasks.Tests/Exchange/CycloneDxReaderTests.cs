using System.Text.Json;
using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Exchange;

/// <summary>A reader that shares no code with this repository, and keeps numbers in single precision as the protocol buffers of CycloneDX do.</summary>
public sealed class CycloneDxReaderTests
{
    private const string Reader = "@cdxgen/cdx-proto@2.2.0";
    private const string Buffers = "@bufbuild/protobuf@2.13.0";

    [NpmFact(Reader, Buffers)]
    public void A_reader_of_others_gives_back_everything_within_its_precision()
    {
        var written = ExchangeDocuments.All.Select(document => ExchangeDocuments.Render(new CycloneDxReport(), document)).ToList();

        var read = Read(written);

        Assert.Equal(written.Count, read.Count);
        Assert.All(written.Zip(read), pair =>
        {
            pair.First.Remove("$schema");
            AssertSame(pair.First, pair.Second, "");
        });
    }

    private static JsonArray Read(IEnumerable<JsonNode> documents)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { Reader, Buffers })
        {
            using var package = Npm.Fetch(name).Unpack();
            Directory.Move(package.PathOf(""), folder.PathOf($"node_modules/{name[..name.LastIndexOf('@')]}"));
        }

        var script = folder.PathOf("read-cyclonedx.mjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Exchange", "Schemas", "read-cyclonedx.mjs"), script);
        var file = folder.Write("documents.json", new JsonArray([.. documents.Select(document => document.DeepClone())]).ToJsonString());
        return JsonNode.Parse(NodeProgram.Run([script, file]))!.AsArray();
    }

    private static void AssertSame(JsonNode? written, JsonNode? read, string path)
    {
        switch (written)
        {
            case JsonObject members:
                Assert.All(members, member => AssertSame(member.Value, read?[member.Key], $"{path}/{member.Key}"));
                break;
            case JsonArray { Count: 0 }:
                // A protocol buffer does not tell an empty list from none.
                break;
            case JsonArray items:
                Assert.Equal(items.Count, read?.AsArray().Count);
                Assert.All(items.Zip(read!.AsArray()), pair => AssertSame(pair.First, pair.Second, $"{path}[]"));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                Assert.True(read is not null && (float)(double)value == (float)read.AsValue().GetValue<double>(), $"{path}: {value} was read as {read}");
                break;
            default:
                Assert.True(JsonNode.DeepEquals(written, read), $"{path}: {written} was read as {read}");
                break;
        }
    }
}
