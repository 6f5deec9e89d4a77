namespace GreenBuildTasks.Pages;

/// <summary>A figure within its range, from 0 to the high end.</summary>
internal static class RangeBar
{
    private const int Height = 14;
    private const double Tick = 0.008;

    /// <summary>The bar; nothing where there is no range.</summary>
    public static Markup Of(double low, double central, double high)
        => Markup.When(high > low, Drawing.Ornament(
            Height,
            Drawing.Bar("track", 0, 1, 5, 4),
            Drawing.Bar("range", low / high, (high - low) / high, 3, 8),
            Drawing.Bar("central", Math.Min(central / high, 1 - Tick), Tick, 0, Height)));
}
