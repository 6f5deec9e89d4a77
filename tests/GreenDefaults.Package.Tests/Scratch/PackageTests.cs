namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>The tests that share one feed. They run one after the other: each of their builds uses all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";
}
