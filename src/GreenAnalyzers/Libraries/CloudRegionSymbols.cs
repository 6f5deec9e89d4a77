using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>A place in code that names a region of a cloud.</summary>
/// <param name="Provider">The provider, as the facts file names it.</param>
/// <param name="Name">What the code says: the name of a member or a text.</param>
/// <param name="Text">The expression whose value is the text; null where a member of the library is named.</param>
internal sealed record NamedRegion(string Provider, string Name, IOperation? Text);

/// <summary>The types of the Azure and AWS libraries that stand for a region.</summary>
internal sealed class CloudRegionSymbols
{
    private const string Azure = "azure";
    private const string Aws = "aws";

    private readonly INamedTypeSymbol? _location;
    private readonly INamedTypeSymbol? _endpoint;

    private CloudRegionSymbols(INamedTypeSymbol? location, INamedTypeSymbol? endpoint)
    {
        _location = location;
        _endpoint = endpoint;
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static CloudRegionSymbols? TryCreate(Compilation compilation)
    {
        var location = compilation.GetTypeByMetadataName("Azure.Core.AzureLocation");
        var endpoint = compilation.GetTypeByMetadataName("Amazon.RegionEndpoint");
        return location is null && endpoint is null ? null : new CloudRegionSymbols(location, endpoint);
    }

    /// <summary>The region that <paramref name="operation"/> names: a member of the library, or a constant text that becomes a region. A text by itself is none.</summary>
    public NamedRegion? RegionOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when property.Type.Is(_location) && property.ContainingType.Is(_location)
            => new NamedRegion(Azure, property.Name, Text: null),
        IFieldReferenceOperation { Field: { IsStatic: true } field } when field.Type.Is(_endpoint) && field.ContainingType.Is(_endpoint)
            => new NamedRegion(Aws, field.Name, Text: null),
        IConversionOperation { OperatorMethod.ContainingType: var type, Operand: var text } when type.Is(_location) => OfText(Azure, text),
        IObjectCreationOperation { Arguments.Length: 1 } creation when creation.Type.Is(_location) => OfText(Azure, creation.Arguments[0].Value),
        IInvocationOperation { TargetMethod: { Name: "GetBySystemName", ContainingType: var type }, Arguments.Length: 1 } call when type.Is(_endpoint)
            => OfText(Aws, call.Arguments[0].Value),
        _ => null,
    };

    /// <summary>The member of the provider's type that stands for a region; null when this version of the library has none.</summary>
    public string? MemberFor(string provider, string code)
    {
        var name = Normalize(code);
        return (provider == Azure ? _location : _endpoint)?.GetMembers()
            .Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } and (IPropertySymbol or IFieldSymbol))
            .FirstOrDefault(member => Normalize(member.Name) == name)?.Name;
    }

    /// <summary>What the names of a region have in common: "West Europe", "westeurope", WestEurope; "eu-north-1", EUNorth1.</summary>
    public static string Normalize(string name) => name.Replace("-", string.Empty).Replace(" ", string.Empty).ToLowerInvariant();

    private static NamedRegion? OfText(string provider, IOperation text)
        => text.ConstantValue is { HasValue: true, Value: string { Length: > 0 } name } ? new NamedRegion(provider, name, text) : null;
}
