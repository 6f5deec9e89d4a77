using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>Reports local variables whose name begins with "bad": the smallest analyzer that a fix can be written for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class ForbiddenNameAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TST0001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id, "Bad name", "The name '{0}' is bad", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.VariableDeclarator);
    }

    protected virtual void Report(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax declarator) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, declarator.Identifier.GetLocation(), declarator.Identifier.ValueText));

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var declarator = (VariableDeclaratorSyntax)context.Node;
        if (declarator.Identifier.ValueText.StartsWith("bad", StringComparison.Ordinal))
            Report(context, declarator);
    }
}
