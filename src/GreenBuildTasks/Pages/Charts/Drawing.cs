using System.Globalization;

namespace GreenBuildTasks.Pages;

/// <summary>
/// Drawings that fit any width without a script: lengths along the page are parts of its width, and text keeps its size, which a view box
/// would shrink on a phone.
/// </summary>
internal static class Drawing
{
    /// <summary>A drawing that says to screen readers what it shows; its data is in a table beside it.</summary>
    /// <param name="id">Unique in the page.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="shapes">The shapes.</param>
    public static Markup Image(string id, string title, string description, int height, IEnumerable<Markup> shapes) => Markup.Of($"""
        <svg class="chart" role="img" aria-labelledby="{id}-title {id}-desc" width="100%" height="{height}">
        <title id="{id}-title">{title}</title>
        <desc id="{id}-desc">{description}</desc>
        {shapes}
        </svg>
        """);

    /// <summary>A drawing that only repeats what the text beside it says.</summary>
    public static Markup Ornament(int height, params IEnumerable<Markup> shapes)
        => Markup.Of($"<svg class=\"ornament\" aria-hidden=\"true\" width=\"100%\" height=\"{height}\">{shapes}</svg>");

    /// <summary>A rectangle.</summary>
    /// <param name="style">Class of the style sheet.</param>
    /// <param name="left">Left edge as a part of the width, 0 to 1.</param>
    /// <param name="width">Width as a part of the width, 0 to 1.</param>
    /// <param name="top">Upper edge in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="name">What a mouse that rests on it is told; null for nothing.</param>
    public static Markup Bar(string style, double left, double width, double top, double height, string? name = null)
    {
        var tip = Markup.When(name is not null, Markup.Of($"<title>{name}</title>"));
        return Markup.Of($"<rect class=\"{style}\" x=\"{Part(left)}\" width=\"{Part(width)}\" y=\"{Pixels(top)}\" height=\"{Pixels(height)}\">{tip}</rect>");
    }

    /// <summary>A vertical line.</summary>
    public static Markup Rule(string style, double left, double top, double bottom)
        => Markup.Of($"<line class=\"{style}\" x1=\"{Part(left)}\" x2=\"{Part(left)}\" y1=\"{Pixels(top)}\" y2=\"{Pixels(bottom)}\"/>");

    /// <summary>A part of the width; what is not a number, of a total that is 0, has none.</summary>
    private static string Part(double share)
        => (double.IsFinite(share) ? Math.Clamp(share, 0, 1) : 0).ToString("0.###%", CultureInfo.InvariantCulture);

    private static string Pixels(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
