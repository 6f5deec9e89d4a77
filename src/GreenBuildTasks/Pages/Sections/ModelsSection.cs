using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The model files of the project.</summary>
internal static class ModelsSection
{
    private static readonly string[] Columns = ["Model file", "#Size", "#Parameters"];

    /// <summary>The section; null without a model.</summary>
    public static PageSection? Of(ReportDocument document)
        => document.Models.Count == 0
            ? null
            : new PageSection("models", "Models", DataTable.Of("Model files of the project", Columns, document.Models.Select(Row)));

    private static Markup Row(ReportModel model)
        => DataTable.Row(
            Markup.Of($"<bdi>{model.Path}</bdi>{DataTable.Small(Describe(model))}{Siblings(model)}"),
            DataTable.NumberCell(model.Bytes is { } bytes ? Figure.FileSize(bytes) : Figure.Unknown),
            DataTable.NumberCell(model.Parameters is { } parameters ? Figure.Count(parameters) : Figure.Unknown, Weights(model)));

    private static string Describe(ReportModel model)
        => model.Problem is { } problem ? $"Could not be read: {problem}" : string.Join(", ", new[] { model.Format, model.Precision }.OfType<string>());

    private static Markup Siblings(ReportModel model)
        => DataTable.Small(model.QuantizedSiblings is { Count: > 0 } siblings ? $"With fewer bits: {string.Join(", ", siblings)}" : null);

    /// <summary>More than one type is worth a line.</summary>
    private static string? Weights(ReportModel model)
        => model.Weights is { Count: > 1 } weights ? string.Join(", ", weights.Select(weight => $"{weight.Key} {Figure.Count(weight.Value)}")) : null;
}
