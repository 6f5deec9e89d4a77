using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>Throws on a variable that is not initialized, which complete code in its test never has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpatientAnalyzer : ForbiddenNameAnalyzer
{
    protected override void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax declarator)
    {
        if (declarator.Initializer is null || declarator.Initializer.Value.IsMissing)
            throw new InvalidOperationException("Where is the value?");
        base.Report(context, declarator);
    }
}
