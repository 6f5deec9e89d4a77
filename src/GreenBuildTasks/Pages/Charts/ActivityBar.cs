using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Pages;

/// <summary>The emissions of all activities as one bar: a colour for each kind, a segment for each activity.</summary>
internal static class ActivityBar
{
    private const int Height = 36;

    // Thinner segments could not be told apart: those of one kind are drawn as one, which also bounds their number.
    private const double SmallestSegment = 0.005;

    /// <summary>The bar with its legend; nothing where the total is 0.</summary>
    public static Markup Of(ReportDocument document)
    {
        var kinds = ActivityKindShare.Of(document);
        if (kinds.Count == 0)
        {
            return Markup.Empty;
        }

        var description = string.Join(", ", kinds.Select(kind => $"{Words.Kind(kind.Kind)} {Figure.Percent(kind.Share)}")) + ".";
        var legend = kinds.Select(kind => new LegendEntry(kind.Style, Markup.Of($"{Words.Kind(kind.Kind)} <b>{Figure.Percent(kind.Share)}</b>")));
        return Markup.Of($"""
            {Drawing.Image("by-activity", "Emissions by activity", description, Height, Segments(document, kinds))}
            {Legend.Of(legend)}
            """);
    }

    private static IEnumerable<Markup> Segments(ReportDocument document, IReadOnlyList<ActivityKindShare> kinds)
    {
        var left = 0.0;
        foreach (var kind in kinds)
        {
            var parts = document.Activities.Where(activity => activity.Activity == kind.Kind).OrderByDescending(activity => activity.Share).ToList();
            var drawn = parts.TakeWhile(activity => activity.Share >= SmallestSegment).ToList();
            foreach (var activity in drawn)
            {
                yield return Drawing.Bar(kind.Style, left, activity.Share!.Value, 0, Height, $"{activity.Name}: {Figure.Emissions(activity.EmissionsKg)}, {Figure.Percent(activity.Share.Value)}");
                left += activity.Share.Value;
            }

            var rest = parts.Skip(drawn.Count).Sum(activity => activity.Share ?? 0);
            if (rest > 0)
            {
                yield return Drawing.Bar(kind.Style, left, rest, 0, Height, $"{Words.Kind(kind.Kind)}, smaller activities: {Figure.Percent(rest)}");
                left += rest;
            }
        }
    }
}

/// <summary>The part that a kind of activity has in the emissions.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Share">Its part, 0 to 1.</param>
internal sealed record ActivityKindShare(string Kind, double Share)
{
    /// <summary>The class of its colour.</summary>
    public string Style => $"kind {Kind}";

    /// <summary>The kinds of a report, largest part first; none where the total is 0.</summary>
    public static IReadOnlyList<ActivityKindShare> Of(ReportDocument document)
        => document.Total.Shares
            .Where(share => share.Value.Emissions is not null)
            .Select(share => new ActivityKindShare(share.Key, share.Value.Emissions!.Value))
            .OrderByDescending(kind => kind.Share)
            .ThenBy(kind => kind.Kind, StringComparer.Ordinal)
            .ToList();
}
