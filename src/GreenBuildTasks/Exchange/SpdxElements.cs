using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// Elements of one SPDX document. Their identifiers begin with a fingerprint of the report, as SPDX demands that one identifier means one
/// content for ever: equal reports give equal identifiers, others never the same.
/// </summary>
/// <param name="document">The report.</param>
internal sealed class SpdxElements(ReportDocument document)
{
    private const string CreationInfoId = "_:creationInfo";
    private const int FingerprintBytes = 16;

    private readonly string _namespace = $"https://spdx.org/spdxdocs/greendefaults-{Fingerprint(document)}#";

    /// <summary>The identifier of an element.</summary>
    public static string Id(JsonObject element) => (string)element["spdxId"]!;

    /// <summary>An element of the document.</summary>
    /// <param name="type">Its class as the JSON-LD context of SPDX names it.</param>
    /// <param name="name">The end of its identifier.</param>
    /// <param name="properties">What the class has beside the properties of every element; they become those of the element.</param>
    public JsonObject Element(string type, string name, JsonObject properties)
    {
        var element = new JsonObject { ["type"] = type, ["spdxId"] = _namespace + name, ["creationInfo"] = CreationInfoId };
        foreach (var (key, value) in properties)
        {
            element[key] = value?.DeepClone();
        }

        return element;
    }

    /// <summary>Who made the elements, and when what they say was last changed.</summary>
    /// <param name="specVersion">The version of SPDX.</param>
    /// <param name="agent">The element of who made them.</param>
    public JsonObject CreationInfo(string specVersion, JsonObject agent)
    {
        var (created, reason) = Created();
        return new JsonObject
        {
            ["type"] = "CreationInfo",
            ["@id"] = CreationInfoId,
            ["specVersion"] = specVersion,
            ["created"] = created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["createdBy"] = ExchangeJson.Texts(Id(agent)),
            ["comment"] = $"The time is that of {reason}, not of a build: equal inputs give an equal document.",
        };
    }

    /// <summary>
    /// SPDX demands a time and asks for that of the last change of what is described rather than that of the writing, so that builds can be
    /// reproduced.
    /// </summary>
    private (DateTime Utc, string Reason) Created()
    {
        if (document.Timeline.Count > 0)
        {
            return (document.Timeline.Max(run => run.StartedUtc).UtcDateTime, "the start of the last recorded run");
        }

        return document.DataVintage is { } vintage
            ? (new DateTime(Math.Clamp(vintage.Newest, 1, 9999), 1, 1), "the newest year that the inputs describe")
            : (DateTime.UnixEpoch, "nothing, because no input has a year");
    }

    private static string Fingerprint(ReportDocument document)
        => Convert.ToHexString(SHA256.HashData(JsonReport.Write(document)).AsSpan(0, FingerprintBytes)).ToLowerInvariant();
}
