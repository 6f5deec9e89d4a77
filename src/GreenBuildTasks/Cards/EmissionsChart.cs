using System.Globalization;
using System.Security;
using System.Text;
using GreenBuildTasks.Footprint;

namespace GreenBuildTasks.Cards;

/// <summary>
/// The chart beside a card: a bar for the emissions of each activity, with its range. Equal figures give equal bytes. It holds no script and
/// names no other file, and follows the light or dark theme of the page that shows it.
/// </summary>
internal static class EmissionsChart
{
    /// <summary>Says in the file that it may be replaced and deleted.</summary>
    private const string Signature = "<!-- greendefaults:chart -->";

    private const int Width = 720;
    private const int LabelWidth = 200;
    private const int BarWidth = 330;
    private const int RowHeight = 28;
    private const int MaximumRows = 24;
    private const int MaximumLabel = 30;

    private const string Style =
        "text{font:13px system-ui,sans-serif;fill:#1f2328}.bar{fill:#2f6f4f}.range{stroke:#1f2328;stroke-width:1.5;fill:none}"
        + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.bar{fill:#5fae84}.range{stroke:#e6edf3}}";

    /// <summary>The name of the chart of a card.</summary>
    /// <param name="card">Path or name of the card.</param>
    /// <param name="project">The project that stamps it.</param>
    public static string FileName(string card, string project)
        => $"{Path.GetFileNameWithoutExtension(card)}.{(project == StampMarker.None ? "" : $"{project}.")}{Extension}";

    /// <summary>How the name of every chart ends.</summary>
    public const string Extension = "emissions.svg";

    /// <summary>True for a file that is missing or is a chart of ours: only such a file is replaced or deleted.</summary>
    public static bool IsOurs(string path)
    {
        if (!File.Exists(path))
        {
            return true;
        }

        var start = new char[Signature.Length];
        using var reader = new StreamReader(path);
        return reader.ReadBlock(start) == start.Length && start.AsSpan().SequenceEqual(Signature);
    }

    /// <summary>The chart in words, for those who do not see it.</summary>
    public static string Describe(ImpactStatement statement)
        => "Bar chart of the emissions in kg CO2eq by activity: " + MarkdownText.List(statement.Activities.Select(Sentence));

    /// <summary>The chart as UTF-8; null when no activity has emissions, because there is nothing to draw.</summary>
    public static byte[]? Render(ImpactStatement statement)
    {
        var largest = statement.Activities.Max(activity => activity.Estimate.EmissionsGrams.High);
        if (largest <= 0)
        {
            return null;
        }

        var shown = statement.Activities.Take(MaximumRows).ToList();
        var height = (shown.Count + 2) * RowHeight;
        var svg = new StringBuilder($"{Signature}\n").Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"t d\">\n");
        svg.Append("<title id=\"t\">Emissions by activity</title>\n").Append(CultureInfo.InvariantCulture, $"<desc id=\"d\">{Xml(Describe(statement))}</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<style>{Style}</style>\n");
        foreach (var (activity, row) in shown.Select((activity, row) => (activity, row)))
        {
            AppendRow(svg, activity, row, largest);
        }

        var rest = statement.Activities.Count - shown.Count;
        var note = rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {rest} more activities are in the table") : "";
        AppendText(svg, 8, shown.Count + 1, $"kg CO2eq, the line is the range{(statement.IsLocationBased ? "; location-based" : "")}{note}");
        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }

    private static void AppendRow(StringBuilder svg, ProjectActivity activity, int row, double largest)
    {
        var grams = activity.Estimate.EmissionsGrams;
        var (top, middle) = ((row * RowHeight) + 6, (row * RowHeight) + (RowHeight / 2));
        AppendText(svg, 8, row, Shorten(activity.Estimate.Name));
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"bar\" x=\"{LabelWidth}\" y=\"{top}\" width=\"{Length(grams.Central):0.#}\" height=\"{RowHeight - 12}\"/>\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path class=\"range\" d=\"M{LabelWidth + Length(grams.Low):0.#} {middle}H{LabelWidth + Length(grams.High):0.#}\"/>\n");
        AppendText(svg, LabelWidth + BarWidth + 10, row, $"{FigureText.Kilograms(grams.Central)} {FigureText.Word(activity.Estimate.Evidence)}");

        double Length(double value) => Math.Clamp(value / largest, 0, 1) * BarWidth;
    }

    private static void AppendText(StringBuilder svg, int x, int row, string text)
        => svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{(row * RowHeight) + 19}\">{Xml(text)}</text>\n");

    private static string Sentence(ProjectActivity activity)
        => $"{activity.Estimate.Name} {FigureText.Kilograms(activity.Estimate.EmissionsGrams.Central)}, "
            + $"range {FigureText.KilogramRange(activity.Estimate.EmissionsGrams)}, {FigureText.Word(activity.Estimate.Evidence)}";

    private static string Shorten(string name)
    {
        var elements = new StringInfo(name);
        return elements.LengthInTextElements <= MaximumLabel ? name : $"{elements.SubstringByTextElements(0, MaximumLabel - 1)}…";
    }

    /// <summary>XML knows no control characters and no half of a pair, not even escaped.</summary>
    private static string Xml(string text)
        => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < ' ' or 0xFFFE or 0xFFFF ? " " : rune.ToString())));
}
