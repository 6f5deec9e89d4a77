using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>Reports in generated code, too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoudAnalyzer : ForbiddenNameAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}
