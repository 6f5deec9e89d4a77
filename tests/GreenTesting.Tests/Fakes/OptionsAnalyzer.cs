using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests.Fakes;

/// <summary>
/// Reports each class with what it reads from the first additional file, from the file's configuration and from the
/// global configuration. Its rule is off by default; a second rule, of the compilation, counts the sources.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TST0003", "Options", "{0}|{1}|{2}", "Naming", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor CountRule = new(
        "TST0004", "Count", "{0} sources", "Naming", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, CountRule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Report, SyntaxKind.ClassDeclaration);
        context.RegisterCompilationAction(c =>
            c.ReportDiagnostic(Diagnostic.Create(CountRule, Location.None, c.Compilation.SyntaxTrees.Count())));
    }

    private static void Report(SyntaxNodeAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        provider.GetOptions(context.Node.SyntaxTree).TryGetValue("test.local", out var local);
        provider.GlobalOptions.TryGetValue("build_property.TestGlobal", out var global);
        var text = context.Options.AdditionalFiles.FirstOrDefault()?.GetText(context.CancellationToken)?.ToString();
        var name = ((ClassDeclarationSyntax)context.Node).Identifier;
        context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), [name.GetLocation()], text, local, global));
    }
}
