using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Exchange;

/// <summary>The name of the model in formats that demand one.</summary>
internal static class ModelName
{
    /// <summary>What stands where the footprint file names no model.</summary>
    public const string NotNamed = "model without a name";

    /// <summary>The name that the footprint file gives, or <see cref="NotNamed"/>.</summary>
    public static string Of(ReportDocument document) => document.Model ?? NotNamed;
}
