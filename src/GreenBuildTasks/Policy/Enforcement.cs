namespace GreenBuildTasks.Policy;

/// <summary>What happens with the findings of a policy.</summary>
internal enum Enforcement
{
    /// <summary>They are not looked for.</summary>
    Off,

    /// <summary>They are warnings.</summary>
    Warn,

    /// <summary>They are errors and fail the build.</summary>
    Error,
}

/// <summary>Reads the property <c>GreenEnforcement</c>.</summary>
internal static class EnforcementWord
{
    /// <summary>Reads a word without regard to case; an empty text is <see cref="Enforcement.Warn"/>.</summary>
    public static bool TryRead(string text, out Enforcement enforcement)
    {
        var word = text.Trim();
        enforcement = Enforcement.Warn;

        // Enum.TryParse alone would take numbers, too.
        return word.Length == 0
            || (Enum.GetNames<Enforcement>().Contains(word, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(word, ignoreCase: true, out enforcement));
    }
}
