using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>Figures that cannot be right: the first thing to read, because nothing else on the page can be trusted before they are corrected.</summary>
internal static class ImplausibleSection
{
    /// <summary>The section; null when every figure may be right.</summary>
    public static PageSection? Of(ReportDocument document)
        => document.IsPublishable
            ? null
            : new PageSection("implausible", "Figures that cannot be right", Markup.Of($"""
                <p class="verdict breached"><b>{Verdict(document)}</b></p>
                {PolicySection.Findings(document.Implausible)}
                <p>{ReportDocument.WayToPublish}</p>
                """));

    /// <summary>What it means, as a sentence.</summary>
    public static string Verdict(ReportDocument document)
        => $"{Words.Several(document.Implausible.Count, "figure")} cannot be right: no badge, exchange form or model card is made of this report.";
}
