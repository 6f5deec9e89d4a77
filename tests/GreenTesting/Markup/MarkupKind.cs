namespace GreenTesting.Markup;

/// <summary>What a marked span stands for.</summary>
internal enum MarkupKind
{
    /// <summary><c>[|..|]</c>: the analyzer's own diagnostic.</summary>
    DefaultDiagnostic,

    /// <summary><c>{|ID:..|}</c>: the diagnostic with that id.</summary>
    NamedDiagnostic,

    /// <summary><c>{|#0:..|}</c>: a place that a <see cref="DiagnosticResult"/> refers to by number.</summary>
    Location,
}
