using System.Globalization;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Cards;

/// <summary>Writes the text of a stamped block: the figures in the form of the card, then what they are made of.</summary>
internal static class ImpactBlock
{
    /// <summary>Stands for an answer that is not there.</summary>
    public const string Unknown = "not recorded";

    /// <summary>The lines between the markers.</summary>
    /// <param name="stamp">What to say, and in which form.</param>
    /// <param name="answered">Fields that the author answered beside the block: the block does not call them unknown.</param>
    /// <param name="metadataNote">Why the metadata says nothing or something else; null when it agrees.</param>
    public static IEnumerable<string> Lines(CardStamp stamp, IReadOnlySet<TemplateField> answered, string? metadataNote)
    {
        var statement = stamp.Statement;
        var head = stamp.Form.Lines(statement, answered).ToList();
        IEnumerable<string>[] parts =
        [
            head,
            Basis(stamp),
            Chart(stamp),
            ImpactTables.Activities(statement),
            Notes(statement, metadataNote),
            ImpactTables.WhatIf(statement),
            ImpactTables.Equivalents(statement),
            ImpactTables.Sources(statement),
            ImpactTables.Exceptions(statement),
        ];

        // Fields of a form and those behind them are one list.
        var isList = head[^1].StartsWith("- ", StringComparison.Ordinal);
        return parts.Where(part => part.Any()).SelectMany((part, index) => index == 0 || (index == 1 && isList) ? part : part.Prepend(""));
    }

    /// <summary>A field and its answer.</summary>
    public static string Field(string name, string value) => $"- **{name}:** {(value.Length == 0 ? Unknown : value)}";

    /// <summary>Emissions with their basis and range.</summary>
    public static string Carbon(FootprintTotal total, ImpactStatement statement)
        => $"{FigureText.Emissions(total.EmissionsGrams.Central)}, {(statement.IsLocationBased ? "location-based, " : "")}"
            + (FigureText.HasRange(total.EmissionsGrams) ? $"range {FigureText.KilogramRange(total.EmissionsGrams)} kg" : "range not stated");

    /// <summary>Energy with its range.</summary>
    public static string Energy(FootprintTotal total)
        => $"{FigureText.KilowattHours(total.EnergyJoules.Central)} kWh including PUE, "
            + (FigureText.HasRange(total.EnergyJoules) ? $"range {FigureText.KilowattHourRange(total.EnergyJoules)} kWh" : "range not stated");

    private static IEnumerable<string> Basis(CardStamp stamp)
    {
        var statement = stamp.Statement;
        if (statement.Use.Count > 0)
        {
            yield return Field("Use of the model", $"{Carbon(statement.UseTotal, statement)}; {Energy(statement.UseTotal)}; not part of the above");
        }

        yield return Field("PUE", InputList(statement.Inputs("pue"), unit: ""));
        yield return Field("Carbon intensity", InputList(statement.Inputs("intensity"), " g CO2eq/kWh"));
        yield return Field("Evidence", FigureText.Explain(statement.Subject.Max(activity => activity.Estimate.Evidence)));
        yield return Field("Method", MarkdownText.List(statement.Methods.Select(Describe)));
        if (stamp.Project != StampMarker.None)
        {
            var model = statement.Report.Model is { } name ? $"{MarkdownText.Escape(name)}, " : "";
            yield return Field("Stamped for", $"{model}project {MarkdownText.Escape(stamp.Project)}");
        }
    }

    private static IEnumerable<string> Chart(CardStamp stamp)
    {
        if (stamp.ChartFile is { } file)
        {
            yield return $"![{MarkdownText.Escape(EmissionsChart.Describe(stamp.Statement))}{CardCopy.Link(file)}";
        }
    }

    private static IEnumerable<string> Notes(ImpactStatement statement, string? metadataNote)
    {
        var basis = statement.IsLocationBased
            ? "Location-based, without offsets or certificates."
            : "Not all intensities are location-based: see the sources of the carbon intensity. Without offsets.";
        yield return $"{basis} Ranges say how far the inputs may be off, not how much the work varies.";
        if (statement.UnreadableRuns > 0)
        {
            yield return "";
            yield return string.Create(
                CultureInfo.InvariantCulture, $"Not counted: {statement.UnreadableRuns} run record(s) that could not be read.");
        }

        if (metadataNote is not null)
        {
            yield return "";
            yield return metadataNote;
        }
    }

    private static string InputList(IEnumerable<EstimateInput> inputs, string unit)
        => MarkdownText.Escape(MarkdownText.List(inputs.Select(input => $"{FigureText.Input(input.Value)}{unit} ({Attribution(input)})")));

    private static string Attribution(EstimateInput input)
        => input.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{input.Source}, {year}") : input.Source;

    private static string Describe(string method) => EstimationMethods.FormulaOf(method) ?? MarkdownText.Escape(method);
}
