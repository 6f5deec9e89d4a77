namespace GreenBuildTasks.Pages;

/// <summary>The colours of the grades, the same as in the style sheet; white text has a contrast of at least 4.5 to each.</summary>
internal static class BadgeColours
{
    private static readonly string[] Colours = ["#17714a", "#3c7526", "#656b10", "#85610a", "#9c520f", "#ab3d1c", "#9a1f36"];

    /// <summary>The colour of a grade.</summary>
    public static string Of(char letter) => Colours[Grading.Letters.IndexOf(letter, StringComparison.Ordinal)];
}
