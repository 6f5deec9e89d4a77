using System.Collections.Immutable;
using System.Globalization;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Locations;

/// <summary>GRN5001: work is sent to a region whose grid emits more than that of another one of the provider, or which the policy does not allow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChooseLowerCarbonRegionAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the names to write, each followed by '=' and its intensity, separated by ','.</summary>
    internal const string Replacements = nameof(Replacements);

    /// <summary>Key of the diagnostic property that is there when a member of the library is named, and no text.</summary>
    internal const string IsMember = nameof(IsMember);

    private const int MaximumReplacements = 3;

    /// <summary>Creates the rule.</summary>
    public ChooseLowerCarbonRegionAnalyzer()
        : base(Rules.ChooseLowerCarbonRegion)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        // Tests name any region: nothing runs there.
        if (CloudRegionSymbols.TryCreate(context.Compilation) is not { } cloud
            || TestFrameworks.AreUsedBy(context.Compilation)
            || ProjectFacts.TryLoad(context) is not { Regions: { Count: > 0 } regions, Policy: var policy })
        {
            return;
        }

        var table = new Dictionary<(string Provider, string Name), RegionFact>();
        foreach (var region in regions)
        {
            table[(region.Provider, CloudRegionSymbols.Normalize(region.Code))] = region;
        }

        context.RegisterOperationAction(
            operation => Analyze(operation, cloud, table, policy),
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.Conversion,
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
    }

    private static void Analyze(
        OperationAnalysisContext context, CloudRegionSymbols cloud, Dictionary<(string Provider, string Name), RegionFact> table, PolicyFacts policy)
    {
        var operation = context.Operation;
        if (cloud.RegionOf(operation) is not { } named
            || !table.TryGetValue((named.Provider, CloudRegionSymbols.Normalize(named.Name)), out var region)
            || !RegionChoice.IsMadeBy(operation, cloud))
        {
            return;
        }

        var minimum = RuleOptions.MinimumGramsPerKWh.Read(context.Options, operation.Syntax.SyntaxTree);
        var greener = region.Greener
            .Select(code => table.TryGetValue((region.Provider, CloudRegionSymbols.Normalize(code)), out var other) ? other : null)
            .OfType<RegionFact>()
            .Where(other => !region.IsAllowed || region.GramsPerKWh - other.GramsPerKWh >= minimum)
            .ToList();
        if (region.IsAllowed && greener.Count == 0)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ChooseLowerCarbonRegion,
            (named.Text ?? operation).Syntax.GetLocation(),
            region.IsAllowed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: Properties(greener, cloud, named),
            messageArgs: [region.Code, region.Name, RegionAdviceText.For(region, greener, policy)]));
    }

    /// <summary>A member is replaced by a member, a text by a code.</summary>
    private static ImmutableDictionary<string, string?> Properties(IEnumerable<RegionFact> greener, CloudRegionSymbols cloud, NamedRegion named)
    {
        var names = greener
            .Select(region => (Name: named.Text is null ? cloud.MemberFor(region.Provider, region.Code) : region.Code, region.GramsPerKWh))
            .Where(region => region.Name is not null)
            .Take(MaximumReplacements)
            .Select(region => region.Name + "=" + region.GramsPerKWh.ToString("0", CultureInfo.InvariantCulture));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join(",", names));
        return named.Text is null ? properties.Add(IsMember, null) : properties;
    }
}
