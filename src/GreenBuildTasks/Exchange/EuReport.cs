using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>The figures of <see cref="EuForm"/> for tools; <see cref="EuFormTable"/> has them for people.</summary>
internal sealed class EuReport : IReportFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "eu-ai-act.json";

    /// <inheritdoc />
    public string Format => EuForm.Word;

    /// <inheritdoc />
    public string FileName => Name;

    /// <inheritdoc />
    /// <remarks>Null without a training or a fine-tuning.</remarks>
    public byte[]? Render(ReportDocument document)
        => EuForm.Trainings(document) is { Count: > 0 } trainings ? ExchangeJson.Write(EuForm.Of(document, trainings)) : null;
}
