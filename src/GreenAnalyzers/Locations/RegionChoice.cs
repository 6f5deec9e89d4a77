using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Locations;

/// <summary>Decides whether code that names a region chooses it: it passes it on, keeps it or returns it, and does not only compare or list it.</summary>
internal static class RegionChoice
{
    public static bool IsMadeBy(IOperation region, CloudRegionSymbols cloud)
    {
        var value = region;
        while (value.Parent is IConversionOperation or IParenthesizedOperation || value.Parent is ICoalesceOperation coalesce && coalesce.WhenNull == value)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !OnlyHolds(method, region),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => !OnlyHolds(constructor, region),
            IAssignmentOperation { Target: not IPropertyReferenceOperation { Property.IsIndexer: true } } assignment => assignment.Value == value,
            IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
            IReturnOperation @return => !MapsRegions(@return, region, cloud),
            _ => false,
        };
    }

    /// <summary>A list, a dictionary or a comparison holds regions without running anything there.</summary>
    private static bool OnlyHolds(IMethodSymbol method, IOperation region)
    {
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "System" } || method.ContainingType.Is(region.Type);
    }

    /// <summary>A function that returns one region here and another one there translates between names of regions.</summary>
    private static bool MapsRegions(IReturnOperation @return, IOperation region, CloudRegionSymbols cloud)
    {
        var name = cloud.RegionOf(region)!.Name;
        return MemberBodies.Root(@return).DescendantsAndSelf().Any(operation => cloud.RegionOf(operation) is { } other && other.Name != name);
    }
}
