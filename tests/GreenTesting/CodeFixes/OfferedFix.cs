using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace GreenTesting.CodeFixes;

/// <summary>An action that the code fix offers for a diagnostic.</summary>
/// <param name="Document">The document that the diagnostic is in.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Action">The action.</param>
/// <param name="Fixable">All diagnostics of the solution that the code fix declares it can fix.</param>
internal sealed record OfferedFix(
    Document Document, Diagnostic Diagnostic, CodeAction Action, ImmutableArray<(Project Project, Diagnostic Diagnostic)> Fixable);
