using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Models;

/// <summary>Regions reach the compiler where the library of a cloud does, and follow the policy.</summary>
[Collection(PackageTests.Name)]
public sealed class RegionFactsFileTests(PackageFeed feed)
{
    private const string Facts = "obj/Debug/net10.0/green/facts.greendefaults.tsv";

    /// <summary>A stand-in for the SDK of Azure, of which only the type of regions matters here.</summary>
    private const string AzureCore = """
        namespace Azure.Core;

        public readonly struct AzureLocation
        {
            public static AzureLocation WestEurope => default;
            public static AzureLocation SwedenCentral => default;
        }
        """;

    private const string NamesRegion = "class Place { public Azure.Core.AzureLocation Region = Azure.Core.AzureLocation.WestEurope; }\n";

    [Fact]
    public void A_region_is_reported_where_the_library_comes_through_another_package_and_a_changed_policy_is_read_again()
    {
        using var libraries = CloudLibraries();
        using var app = App(libraries, """<ItemGroup><PackageReference Include="Cloud.Storage" Version="1.0.0" /></ItemGroup>""", NamesRegion);

        var free = app.Build().ThatSucceeds().The("GRN5001");
        var unchanged = app.Build("-v:n").ThatSucceeds();
        app.Write("green-policy.yml", "allowed_regions: [SE]\n");
        var forbidden = app.Build().ThatSucceeds().The("GRN5001");
        app.Write("green-policy.yml", "allowed_regions: [NL]\n");
        var allowed = app.Build("-v:n").ThatSucceeds();

        Assert.StartsWith("'westeurope', West Europe", free.Message, StringComparison.Ordinal);
        Assert.Contains("has a grid of", free.Message, StringComparison.Ordinal);
        Assert.True(unchanged.Skipped("GreenInspectModels") && unchanged.Skipped("CoreCompile"), unchanged.Output);
        Assert.Contains("is not allowed by the policy", forbidden.Message, StringComparison.Ordinal);
        Assert.False(allowed.Skipped("GreenInspectModels"), allowed.Output);
        Assert.DoesNotContain(allowed.Diagnostics, diagnostic => diagnostic.Code == "GRN5001");
        Assert.Contains("\nregion\tazure\twesteurope\t", app.Read(Facts), StringComparison.Ordinal);
        Assert.DoesNotContain("\nregion\taws\t", app.Read(Facts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_library_of_a_cloud_gets_no_regions()
    {
        using var libraries = CloudLibraries();
        using var app = App(libraries, "", "class Place { }\n");

        app.Build().ThatSucceeds();

        Assert.DoesNotContain("region", app.Read(Facts), StringComparison.Ordinal);
    }

    private ScratchFolder App(ScratchFolder libraries, string references, string code) => new ScratchFolder(feed)
        .Write("nuget.config", SourceOf(libraries))
        .Write("app.csproj", UserCode.Project(references))
        .Write("Place.cs", code)
        .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.GRN5001.severity = warning\n");

    /// <summary>The library of the cloud, and a library that needs it.</summary>
    private ScratchFolder CloudLibraries()
    {
        var libraries = new ScratchFolder(feed, "libraries");
        Directory.CreateDirectory(libraries.PathOf("packages"));
        libraries.Write("nuget.config", SourceOf(libraries))
            .Write("azure/Azure.Core.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("azure/AzureLocation.cs", AzureCore)
            .Write("storage/Cloud.Storage.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Azure.Core" Version="1.0.0" /></ItemGroup></Project>""")
            .Write("storage/Storage.cs", "public class Storage { public Azure.Core.AzureLocation Region { get; set; } }\n");
        libraries.Run(["pack", "azure/Azure.Core.csproj", "-o", "packages"]).ThatSucceeds();
        libraries.Run(["pack", "storage/Cloud.Storage.csproj", "-o", "packages"]).ThatSucceeds();
        return libraries;
    }

    private static string SourceOf(ScratchFolder libraries)
        => $"""<configuration><packageSources><add key="libraries" value="{libraries.PathOf("packages")}" /></packageSources></configuration>""";
}
