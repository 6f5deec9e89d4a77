using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>Throws where it should report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer : ForbiddenNameAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax declarator) =>
        throw new InvalidOperationException($"Cannot bear the name {declarator.Identifier}.");
}
