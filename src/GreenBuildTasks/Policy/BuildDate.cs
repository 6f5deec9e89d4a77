namespace GreenBuildTasks.Policy;

/// <summary>The date of a build, on which waivers hold or not.</summary>
internal static class BuildDate
{
    /// <summary>Reads a date; an empty text is today, UTC, so that a build gives the same answer on every machine.</summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        date = DateOnly.FromDateTime(DateTime.UtcNow);
        return string.IsNullOrWhiteSpace(text) || WaiverReader.TryParseDate(text.Trim(), out date);
    }

    /// <summary>What is wrong with a text that is no date.</summary>
    public static string Problem(string text) => $"The date of the policy is '{text}', but must be year, month and day, such as 2030-12-31.";
}
