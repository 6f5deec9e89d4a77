namespace GreenBuildTasks.Pages;

/// <summary>The emissions of recorded runs over time: each bar stands where its runs were and is as wide as they took.</summary>
internal static class TimelineChart
{
    private const int Height = 132;
    private const double ShortestBar = 2;
    private const double NarrowestBar = 0.01;

    /// <summary>The chart with its scales.</summary>
    /// <param name="slots">The bars, by their start; at least one.</param>
    public static Markup Of(IReadOnlyList<TimelineSlot> slots)
    {
        var first = slots[0].StartedUtc;
        var span = slots.Max(slot => End(slot, first));
        var largest = slots.Max(slot => slot.EmissionsKg);
        var bars = slots.Select(slot =>
        {
            var height = Math.Max(ShortestBar, largest > 0 ? slot.EmissionsKg / largest * Height : 0);
            var width = Math.Max(NarrowestBar, span > 0 ? slot.DurationSeconds / span : 0);
            var left = Math.Min(span > 0 ? Start(slot, first) / span : 0, 1 - width);
            return Drawing.Bar(slot.Style, left, width, Height - height, height, $"{slot.Label}: {Figure.Emissions(slot.EmissionsKg)}");
        });
        var last = slots[^1];
        var description = slots.Count == 1
            ? $"{slots[0].Label}: {Figure.Emissions(largest)}."
            : $"From {slots[0].When} to {last.When}; the highest bar is {Figure.Emissions(largest)}.";
        return Markup.Of($"""
            <p class="scale" aria-hidden="true"><span>{Figure.Emissions(largest)} CO<sub>2</sub>eq</span></p>
            {Drawing.Image("timeline", "Emissions of recorded runs over time", description, Height, bars)}
            <p class="scale axis" aria-hidden="true"><span>{slots[0].When}</span>{Markup.When(slots.Count > 1, Markup.Of($"<span>{last.When}</span>"))}</p>
            {Legend.Of(slots.Select(slot => slot.Kind).Distinct().Select(Key))}
            """);
    }

    private static LegendEntry Key(string? kind)
        => kind is null ? new("kind mixed", Markup.Of($"Several kinds")) : new($"kind {kind}", Markup.Of($"{Words.Kind(kind)}"));

    private static double Start(TimelineSlot slot, DateTimeOffset first) => (slot.StartedUtc - first).TotalSeconds;

    private static double End(TimelineSlot slot, DateTimeOffset first) => Start(slot, first) + slot.DurationSeconds;
}
