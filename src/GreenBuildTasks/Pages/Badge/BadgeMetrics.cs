namespace GreenBuildTasks.Pages;

/// <summary>
/// How wide a text is drawn: widths of our own, near those of Verdana at 11 pixels, because the machine that writes the badge need not
/// have the fonts of the one that shows it.
/// </summary>
internal static class BadgeMetrics
{
    /// <summary>Pixels on each side of a text.</summary>
    public const int Padding = 6;

    private const int Regular = 7;
    private const int Narrow = 4;
    private const int Broad = 10;

    /// <summary>Pixels of a text.</summary>
    public static int Width(string text) => text.Sum(Width);

    private static int Width(char character) => character switch
    {
        ' ' or '.' or ',' or '/' or 'i' or 'l' or 't' or 'f' or 'r' => Narrow,
        'm' or 'w' or 'M' or 'W' => Broad,
        _ => Regular,
    };
}
