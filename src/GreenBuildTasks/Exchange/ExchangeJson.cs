using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>Writes the JSON forms that other tools define: what is not known is left out, numbers have the digits of <see cref="WrittenDigits"/>.</summary>
internal static class ExchangeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as UTF-8 without a byte order mark, lines ended by line feeds. Members that are null are left out.</summary>
    public static byte[] Write(JsonObject document)
    {
        Finish(document);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            document.WriteTo(writer);
        }

        return JsonReport.EndLines(buffer.ToArray());
    }

    /// <summary>A list of items; null when there are none, see <see cref="NullIfEmpty"/>.</summary>
    public static JsonArray? ListOrNull(IEnumerable<JsonNode?> items) => NullIfEmpty(new JsonArray([.. items]));

    /// <summary>The list; null, which leaves its member out, when there is nothing in it.</summary>
    public static JsonArray? NullIfEmpty(JsonArray list) => list.Count > 0 ? list : null;

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(params IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);

    private static void Finish(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (value is null)
                    {
                        members.Remove(name);
                    }

                    Finish(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items.ToList())
                {
                    Finish(item);
                }

                break;
            case JsonValue value when value.TryGetValue(out double number):
                value.ReplaceWith(WrittenDigits.Round(number));
                break;
        }
    }
}
