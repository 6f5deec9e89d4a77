using GreenDocs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Tests.Rules;

public class RuleConventionTests
{
    private static readonly Dictionary<char, string> Families = new() { ['1'] = "Models", ['2'] = "Training", ['3'] = "Inference", ['4'] = "Hosted", ['5'] = "Location", ['6'] = "Measurement" };

    public static TheoryData<string> Rules => AllRules.Names;

    /// <summary>A namespace GreenAnalyzers.Location would hide the type Location of Roslyn.</summary>
    private static string FolderOf(string family) => family == "Location" ? "Locations" : family;

    [Fact]
    public void Every_descriptor_of_the_table_belongs_to_exactly_one_analyzer()
    {
        var described = AllRules.DescriptorFields.Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(StringComparer.Ordinal);
        var analyzed = AllRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal);
        Assert.Equal(described, analyzed);
        Assert.NotEmpty(analyzed);
    }

    [Fact]
    public void Every_id_has_a_descriptor_of_the_same_name()
        => Assert.All(AllRules.Table, rule => Assert.Contains(
            AllRules.DescriptorFields,
            field => field.Name == rule.Name && ((DiagnosticDescriptor)field.GetValue(null)!).Id == rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_id_says_category_namespace_and_folder(string name)
    {
        var rule = AllRules.Named(name);
        Assert.Matches("^GRN[1-6][0-9]{3}$", rule.Id);
        var family = Families[rule.Id[3]];
        Assert.Equal(family, rule.Descriptor.Category);
        var folder = FolderOf(family);
        Assert.Equal($"GreenAnalyzers.{folder}.{name}Analyzer", AllRules.AnalyzerOf(name).GetType().FullName);
        Assert.True(File.Exists(Path.Combine(AllRules.Repository, "src", "GreenAnalyzers", folder, name + "Analyzer.cs")));
        Assert.True(File.Exists(Path.Combine(AllRules.Repository, "tests", "GreenAnalyzers.Tests", folder, name + "Tests.cs")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_fix_has_the_stem_of_its_rule_and_can_fix_all(string name)
    {
        var rule = AllRules.Named(name);
        var fix = AllRules.Fixes.SingleOrDefault(candidate => candidate.FixableDiagnosticIds.Contains(rule.Id));
        Assert.Equal(rule.HasFix, fix is not null);
        if (fix is null)
        {
            return;
        }

        Assert.Equal($"GreenAnalyzers.CodeFixes.{FolderOf(rule.Descriptor.Category)}.{name}CodeFix", fix.GetType().FullName);
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            fix.GetFixAllProvider().GetSupportedFixAllScopes().Intersect([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]).Order());
        var export = (ExportCodeFixProviderAttribute)Attribute.GetCustomAttribute(fix.GetType(), typeof(ExportCodeFixProviderAttribute))!;
        Assert.Equal([LanguageNames.CSharp], export.Languages);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_analyzer_is_for_C_sharp(string name)
    {
        var attribute = (DiagnosticAnalyzerAttribute)Attribute.GetCustomAttribute(AllRules.AnalyzerOf(name).GetType(), typeof(DiagnosticAnalyzerAttribute))!;
        Assert.Equal([LanguageNames.CSharp], attribute.Languages);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_texts_read_as_texts(string name)
    {
        var descriptor = AllRules.Named(name).Descriptor;
        Assert.DoesNotMatch(@"\.$", descriptor.Title.ToString());
        Assert.DoesNotMatch(@"\.$", descriptor.MessageFormat.ToString());
        Assert.Matches(@"\.$", descriptor.Description.ToString());
        Assert.NotEqual(DiagnosticSeverity.Error, descriptor.DefaultSeverity);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_help_link_leads_to_the_page(string name)
    {
        var rule = AllRules.Named(name);
        Assert.Equal($"https://github.com/greendefaults/greendefaults/blob/main/docs/rules/{rule.Id}.md", rule.Descriptor.HelpLinkUri);
        Assert.True(File.Exists(Path.Combine(AllRules.Repository, "docs", "rules", rule.Id + ".md")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_has_every_section_with_something_in_it(string name)
    {
        var page = File.ReadAllText(Path.Combine(AllRules.Repository, "docs", "rules", AllRules.Named(name).Id + ".md"));
        var sections = page.Split("\n## ").Skip(1).ToDictionary(section => section[..section.IndexOf('\n')], section => section[section.IndexOf('\n')..].Trim());
        Assert.Equal(["Why it wastes energy", "Example", "How it decides", "When not to follow it", "Options", "Source"], sections.Keys);
        Assert.All(sections, section => Assert.True(section.Value.Length > 4, $"The section '{section.Key}' is empty."));
        Assert.Contains("```csharp", sections["Example"]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void There_is_a_release_entry(string name)
    {
        var rule = AllRules.Named(name);
        var releases = File.ReadAllText(Path.Combine(AllRules.Repository, "src", "GreenAnalyzers", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(AllRules.Repository, "src", "GreenAnalyzers", "AnalyzerReleases.Shipped.md"));
        Assert.Matches($@"(?m)^{rule.Id} +\| +{rule.Descriptor.Category} +\| +{(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : "Disabled")} +\| {name}, ", releases);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void There_is_a_benchmark(string name)
        => Assert.Contains(
            $"public class {name}Benchmark() : RuleBenchmark(RuleIds.{name});",
            File.ReadAllText(Path.Combine(AllRules.Repository, "bench", "GreenDefaults.Benchmarks", "Rules", "RuleBenchmarks.cs")),
            StringComparison.Ordinal);

    [Fact]
    public void Generated_documentation_and_configurations_are_current()
        => Assert.Empty(GeneratedFiles.Of(AllRules.Repository).Where(file => !file.IsCurrent).Select(file => Path.GetFileName(file.Path)));

    [Fact]
    public void Every_option_belongs_to_a_rule_and_is_written_in_lower_case()
        => Assert.All(RuleOptions.All, option =>
        {
            Assert.Contains(AllRules.Table, rule => rule.Id == option.RuleId);
            Assert.Equal($"greendefaults.{option.RuleId}.{option.Name}".ToLowerInvariant(), option.Key);
            Assert.EndsWith(".", option.Description, StringComparison.Ordinal);
        });
}
