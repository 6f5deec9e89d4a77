using System.Globalization;
using GreenBuildTasks.Models;

namespace GreenBuildTasks.Tests.Models;

/// <summary>Inspects bytes and shows counts as text.</summary>
internal static class OnnxAssert
{
    public static OnnxModelInfo Inspected(byte[] model)
    {
        var inspection = OnnxInspector.Inspect(new MemoryStream(model), folder: null);
        Assert.True(inspection.Succeeded, inspection.Problem?.Reason);
        return inspection.Model;
    }

    public static string Refused(byte[] model)
    {
        var inspection = OnnxInspector.Inspect(new MemoryStream(model), folder: null);
        Assert.False(inspection.Succeeded, "The model was not refused.");
        return inspection.Problem.Reason;
    }

    /// <summary><c>float32=6 int8=2</c></summary>
    public static string Text(IReadOnlyList<KeyValuePair<string, long>> counts)
        => string.Join(' ', counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}={count.Value}")));
}
