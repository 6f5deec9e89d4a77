using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Tests.Fakes;

/// <summary>Reports the very first position of a file, where no pragma can stand before it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileStartAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "TST0002", "File", "A file", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(c => c.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(c.Tree, new TextSpan(0, 0)))));
    }
}
