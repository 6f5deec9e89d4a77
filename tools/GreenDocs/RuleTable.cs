using System.Reflection;
using GreenAnalyzers;
using GreenAnalyzers.CodeFixes.Infrastructure;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace GreenDocs;

/// <summary>One rule as the documentation shows it.</summary>
/// <param name="Name">The stem of its files.</param>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="HasFix">Whether a code fix exists for it.</param>
/// <param name="Options">Its options: key, default and description.</param>
public sealed record Rule(string Name, DiagnosticDescriptor Descriptor, bool HasFix, IReadOnlyList<(string Key, string Default, string Description)> Options)
{
    /// <summary>The id, for example GRN1001.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Its grade of saving and its libraries.</summary>
    public RuleProfile Profile => RuleProfiles.Of(Id);

    /// <summary>The severity by default, in words.</summary>
    public string Severity => Descriptor.IsEnabledByDefault ? Descriptor.DefaultSeverity.ToString() : "off";
}

/// <summary>Reads the rules from the analyzers.</summary>
public static class RuleTable
{
    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Load()
    {
        var fixable = typeof(GreenCodeFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(GreenCodeFix)))
            .SelectMany(type => ((GreenCodeFix)Activator.CreateInstance(type)!).FixableDiagnosticIds)
            .ToHashSet();
        var names = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);
        return [.. typeof(GreenAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(GreenAnalyzer)))
            .SelectMany(type => ((GreenAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => new Rule(
                names[descriptor.Id],
                descriptor,
                fixable.Contains(descriptor.Id),
                [.. RuleOptions.All.Where(option => option.RuleId == descriptor.Id).Select(option => (option.Key, option.DefaultText, option.Description))]))];
    }
}
