using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>Reports a descriptor that it does not declare, which only the driver notices.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredIdAnalyzer : ForbiddenNameAnalyzer
{
    private static readonly DiagnosticDescriptor Undeclared = new(
        "TST0009", "Undeclared", "Undeclared", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax declarator) =>
        context.ReportDiagnostic(Diagnostic.Create(Undeclared, declarator.GetLocation()));
}
