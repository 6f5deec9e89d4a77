using System.Globalization;
using System.Text.Json.Nodes;

namespace GreenBuildTasks.Exchange;

/// <summary>A figure of the form, or why there is none.</summary>
/// <typeparam name="T">A number or a text.</typeparam>
/// <param name="Value">The figure; the default when there is a reason.</param>
/// <param name="Basis">How it was made, or why it is not known.</param>
/// <param name="IsKnown">Whether there is a figure.</param>
internal readonly record struct EuFigure<T>(T? Value, string Basis, bool IsKnown)
{
    /// <summary>A figure that is not known.</summary>
    public static EuFigure<T> NotKnown(string reason) => new(default, reason, IsKnown: false);
}

/// <summary>Writes figures: the number in full, and rounded as the form wants it.</summary>
internal static class EuFigure
{
    /// <summary>The form asks for two significant figures or more.</summary>
    private const int SignificantFigures = 3;

    /// <summary>What stands in place of a figure.</summary>
    public const string NotKnown = "not known";

    /// <summary>A figure that is a text.</summary>
    public static JsonObject Of(EuFigure<string> figure) => figure.IsKnown
        ? new() { ["text"] = figure.Value, ["basis"] = figure.Basis }
        : Missing(figure.Basis);

    /// <summary>A figure that is a number.</summary>
    /// <param name="figure">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static JsonObject Of(EuFigure<double> figure, string unit) => figure.IsKnown
        ? new() { ["value"] = figure.Value, ["unit"] = unit, ["text"] = $"{Rounded(figure.Value)} {unit}", ["basis"] = figure.Basis }
        : Missing(figure.Basis);

    /// <summary>What stands for a figure that is not known.</summary>
    public static JsonObject Missing(string reason) => new() { ["text"] = NotKnown, ["reason"] = reason };

    /// <summary>A plain decimal of at least three significant figures; zeros at the end count.</summary>
    /// <param name="value">A finite number, 0 or more.</param>
    public static string Rounded(double value)
    {
        var decimals = value > 0 ? Math.Max(SignificantFigures - 1 - (int)Math.Floor(Math.Log10(value)), 0) : 0;
        return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A power of ten with three significant figures, for example <c>2.34 x 10^22</c>.</summary>
    /// <param name="value">A finite number above 0.</param>
    public static string Scientific(double value)
    {
        var text = value.ToString("E" + (SignificantFigures - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var parts = text.Split('E');
        return $"{parts[0]} x 10^{int.Parse(parts[1], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}";
    }
}
