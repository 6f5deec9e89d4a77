namespace GreenBuildTasks.Reports;

/// <summary>One form of a report: a file that people or tools read.</summary>
internal interface IReportFile
{
    /// <summary>The word for it in <c>GreenReportFormats</c>, for example <c>cyclonedx</c>; files that belong together share one.</summary>
    string Format { get; }

    /// <summary>Its name in the folder of the reports.</summary>
    string FileName { get; }

    /// <summary>
    /// The content: equal documents give equal bytes, whatever the machine, its culture and the time. Null when the document has nothing that
    /// the form can say.
    /// </summary>
    /// <param name="document">What is known; a value that is not known is left out of the file, never written as 0.</param>
    byte[]? Render(ReportDocument document);
}
