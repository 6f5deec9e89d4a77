namespace GreenBuildTasks.Policy.Sarif;

/// <summary>What the rules of the build are about, in a few words.</summary>
internal static class RuleTitles
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        [FindingCodes.BudgetExceeded] = "Emissions above the budget.",
        [FindingCodes.RegionNotAllowed] = "A place or carbon intensity that is not allowed.",
        [FindingCodes.ModelNotAllowed] = "A model whose precision or size is not allowed.",
        [FindingCodes.FootprintMissing] = "No footprint, or one that is older than the model.",
        [FindingCodes.CardIncomplete] = "A card that lacks required fields.",
        [FindingCodes.Implausible] = "A figure that cannot be right.",
        [FindingCodes.WorseThanBaseline] = "Figures worse than the baseline.",
        [FindingCodes.WaiverInvalid] = "A waiver that has expired or gives no reason.",
        [FindingCodes.EvidenceTooWeak] = "Figures that are not known well enough.",
        [FindingCodes.FileInvalid] = "A file that is not valid.",
    };

    /// <summary>The title of a rule.</summary>
    public static string Of(string code) => Titles[code];
}
