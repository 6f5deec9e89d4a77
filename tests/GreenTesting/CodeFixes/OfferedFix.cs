using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace GreenTesting.CodeFixes;

/// <summary>An action that the code fix offers for a diagnostic.</summary>
internal sealed record OfferedFix(Document Document, Diagnostic Diagnostic, CodeAction Action);
