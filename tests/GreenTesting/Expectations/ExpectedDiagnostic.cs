using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GreenTesting.Expectations;

/// <summary>An expectation whose markup, descriptor and file names are resolved.</summary>
/// <param name="Id">Diagnostic id.</param>
/// <param name="Severities">Accepted severities.</param>
/// <param name="Messages">Accepted messages; <see langword="null"/> when any will do.</param>
/// <param name="Locations">The first is the location itself. Empty: anywhere, or nowhere when <paramref name="HasNoLocation"/>.</param>
/// <param name="HasNoLocation">True when the diagnostic must have no location.</param>
internal sealed record ExpectedDiagnostic(
    string Id,
    ImmutableArray<DiagnosticSeverity> Severities,
    ImmutableArray<string>? Messages,
    ImmutableArray<ResolvedLocation> Locations,
    bool HasNoLocation)
{
    /// <summary>How much this expectation says; the more specific one must get the first choice of the actual diagnostics.</summary>
    public int Specificity =>
        (Messages is null ? 0 : 4) + (Locations.IsEmpty && !HasNoLocation ? 0 : 2) + (Severities.Length == 1 ? 1 : 0);

    public bool Matches(Diagnostic actual) =>
        actual.Id == Id
        && Severities.Contains(actual.Severity)
        && (Messages is not { } messages || messages.Contains(actual.GetMessage(CultureInfo.InvariantCulture)))
        && LocationMatches(actual);

    private bool LocationMatches(Diagnostic actual)
    {
        if (HasNoLocation)
            return actual.Location.Kind == LocationKind.None;
        if (Locations.IsEmpty)
            return true;
        if (!Locations[0].Matches(actual.Location))
            return false;
        // Additional locations are compared only by tests that name some: most readers care about the squiggle.
        return Locations.Length == 1
            || (actual.AdditionalLocations.Count == Locations.Length - 1
                && Locations.Skip(1).Zip(actual.AdditionalLocations).All(pair => pair.First.Matches(pair.Second)));
    }
}
