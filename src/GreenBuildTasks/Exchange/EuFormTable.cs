using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>
/// The figures of <see cref="EuForm"/> as the rows of the Model Documentation Form, in Markdown, for whoever fills in the form: texts,
/// ranges and reasons are those of <see cref="EuReport"/>.
/// </summary>
internal sealed class EuFormTable : IReportFile
{
    private const string Offices = "AIO, NCA";

    /// <inheritdoc />
    public string Format => EuForm.Word;

    /// <inheritdoc />
    public string FileName => "eu-ai-act.md";

    /// <inheritdoc />
    /// <remarks>Null without a training or a fine-tuning.</remarks>
    public byte[]? Render(ReportDocument document)
        => EuForm.Trainings(document) is { Count: > 0 } trainings
            ? Encoding.UTF8.GetBytes(string.Join('\n', Lines(document, trainings)) + "\n")
            : null;

    private static IEnumerable<string> Lines(ReportDocument document, IReadOnlyList<ReportActivity> trainings) =>
    [
        $"# Time, computation and energy: {MarkdownText.Escape(ModelName.Of(document))}",
        "",
        $"{EuForm.Title}.",
        "",
        EuForm.Notice,
        "",
        $"Trainings and fine-tunings, added: {Cell(string.Join("; ", trainings.Select(training => training.Name)))}.",
        "",
        "| Item of the form | For | Figure | Range | Method or reason |",
        "|---|---|---|---|---|",
        .. Rows(EuForm.Of(document, trainings)),
        "",
        "AIO is the AI Office; NCA are the national competent authorities, on request.",
        "",
        "## Factors",
        "",
        "| Activity | Factor | Value | Source | Year |",
        "|---|---|--:|---|--:|",
        .. trainings.SelectMany(training => training.Inputs.Select(input => Factor(training.Name, input))),
        "",
        $"The numbers in full are in {EuReport.Name}. Computed by GreenDefaults {MarkdownText.Escape(document.ToolVersion)}.",
    ];

    private static IEnumerable<string> Rows(JsonObject form)
    {
        var time = form["trainingTime"]!;
        var computation = form["trainingComputation"]!;
        var energy = form["trainingEnergy"]!;
        var inference = form["inferenceComputation"]!;
        return
        [
            Row("Training time: range", "NCA", time["range"]!),
            Row("Training time: wall-clock days", "AIO", time["wallClockDays"]!),
            Row("Training time: hardware-days", "AIO", time["hardwareDays"]!),
            Row("Computation used for training: order of magnitude", "NCA", computation, Text(computation["orderOfMagnitude"])),
            Row("Computation used for training", "AIO", computation),
            Row("Energy used for training", Offices, energy, range: Range(energy)),
            Row("Measurement methodology: energy", Offices, form["energyMethodology"]!),
            Row("Benchmarked computation used for inference", Offices, inference),
            Row("Measurement methodology: inference", Offices, inference, Benchmark(inference)),
        ];
    }

    /// <summary>A row of the form.</summary>
    /// <param name="item">What the form calls it.</param>
    /// <param name="recipients">Whom the form names for it.</param>
    /// <param name="figure">The figure with its method, or the reason why there is none.</param>
    /// <param name="text">What stands there in place of the figure's own text; null for that.</param>
    /// <param name="range">The range; empty without one.</param>
    private static string Row(string item, string recipients, JsonNode figure, string? text = null, string range = "")
        => $"| {item} | {recipients} | {Cell(text ?? Text(figure["text"])!)} | {range} | {Cell(Text(figure["basis"]) ?? Text(figure["reason"]) ?? "")} |";

    private static string Range(JsonNode energy)
        => energy["low"] is { } low && energy["high"] is { } high
            ? $"{EuFigure.Rounded((double)low)} to {EuFigure.Rounded((double)high)} {Text(energy["unit"])}"
            : "";

    private static string? Benchmark(JsonNode inference)
        => inference["task"] is { } task ? $"task: {Text(task)}; hardware: {Text(inference["hardware"])}" : null;

    private static string Factor(string activity, ReportInput input)
        => $"| {Cell(activity)} | {Cell(input.Name)} | {Cell(Value(input))} | {Cell(input.Source)} | {input.Year?.ToString(CultureInfo.InvariantCulture)} |";

    private static string Value(ReportInput input)
        => input.Value is { } value ? $"{DecimalText.Of(value)} {input.Unit}".TrimEnd() : EuFigure.NotKnown;

    private static string Cell(string text) => MarkdownText.Escape(text);

    private static string? Text(JsonNode? node) => (string?)node;
}
