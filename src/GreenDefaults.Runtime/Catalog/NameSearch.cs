namespace GreenDefaults.Runtime.Catalog;

/// <summary>Suggests names that are near an unknown one.</summary>
internal static class NameSearch
{
    /// <summary>Longer names are never looked up: no row has one, and the search is quadratic in the length.</summary>
    public const int MaximumLength = 100;

    private const int MaximumSuggestions = 4;

    /// <summary>
    /// The candidates that contain the name, then those within a third of its length in edits. Ties keep the table's order.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string? name, IReadOnlyList<string> candidates, Func<string, string> normalize)
    {
        if (name is null || name.Length > MaximumLength)
            return [];
        string wanted = normalize(name);
        if (wanted.Length == 0)
            return [];

        return candidates
            .Select(candidate => (candidate, score: Score(wanted, normalize(candidate))))
            .Where(scored => scored.score <= Math.Max(1, wanted.Length / 3))
            .OrderBy(scored => scored.score)
            .Take(MaximumSuggestions)
            .Select(scored => scored.candidate)
            .ToArray();
    }

    /// <summary>The tail of an error message, or nothing when there is no suggestion.</summary>
    public static string DidYouMean(IReadOnlyList<string> suggestions) =>
        suggestions.Count == 0 ? "" : $" (did you mean {string.Join(" or ", suggestions)}?)";

    // Containment counts as nearly equal, so that "A100" offers its variants.
    private static int Score(string wanted, string candidate) =>
        wanted.Length >= 2 && candidate.Contains(wanted, StringComparison.Ordinal) ? 0 : Distance(wanted, candidate);

    // Levenshtein distance with one row of memory.
    private static int Distance(string left, string right)
    {
        int[] costs = new int[right.Length + 1];
        for (int j = 0; j < costs.Length; j++)
            costs[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j < costs.Length; j++)
            {
                int substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(substitution, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[^1];
    }
}
