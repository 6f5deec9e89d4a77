using System.Reflection;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Infrastructure;
using GreenDocs;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Rules;

/// <summary>Every rule of the product, found by reflection, so that no rule can be forgotten.</summary>
internal static class AllRules
{
    public static string Repository { get; } = GreenDocs.Repository.Find(AppContext.BaseDirectory);

    public static IReadOnlyList<GreenAnalyzer> Analyzers { get; } = [.. Instances<GreenAnalyzer>().OrderBy(analyzer => analyzer.SupportedDiagnostics[0].Id, StringComparer.Ordinal)];

    public static IReadOnlyList<GreenCodeFix> Fixes { get; } = [.. Instances<GreenCodeFix>()];

    public static IReadOnlyList<Rule> Table { get; } = RuleTable.Load();

    /// <summary>For theories: the names of the rules.</summary>
    public static TheoryData<string> Names => [.. Table.Select(rule => rule.Name)];

    public static Rule Named(string name) => Table.Single(rule => rule.Name == name);

    public static GreenAnalyzer AnalyzerOf(string name) => Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == Named(name).Id));

    /// <summary>For compilations: every rule reports, also one that is off by default.</summary>
    public static IReadOnlyDictionary<string, ReportDiagnostic> Enabled => Table.ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn);

    public static IEnumerable<FieldInfo> DescriptorFields => typeof(GreenAnalyzers.Rules).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(candidate => candidate.FieldType == typeof(DiagnosticDescriptor));

    private static IEnumerable<T> Instances<T>()
        => typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);
}
