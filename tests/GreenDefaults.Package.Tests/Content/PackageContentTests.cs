using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Content;

/// <summary>What is in the packages, and nothing else.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void GreenDefaults_holds_exactly_these_files() => Assert.Equal(
        [
            "GreenDefaults.nuspec",
            "README.md",
            "analyzers/dotnet/cs/GreenAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/GreenAnalyzers.dll",
            "build/GreenDefaults.Common.targets",
            "build/GreenDefaults.props",
            "build/GreenDefaults.targets",
            "buildMultiTargeting/GreenDefaults.props",
            "buildMultiTargeting/GreenDefaults.targets",
            "config/greendefaults.all.globalconfig",
            "config/greendefaults.default.globalconfig",
            "config/greendefaults.none.globalconfig",
            "config/greendefaults.strict.globalconfig",
            "config/policies/production.yml",
            "config/policies/research.yml",
            "config/policies/strict.yml",
            "schemas/green-policy.schema.json",
            "schemas/green.schema.json",
            "schemas/greendefaults-report-1.schema.json",
            "tasks/net8.0/CsvHelper.dll",
            "tasks/net8.0/GreenBuildTasks.dll",
            "tasks/net8.0/GreenDefaults.Runtime.dll",
            "tasks/net8.0/YamlDotNet.dll",
        ],
        EntriesOf(feed.GreenDefaultsPackage));

    [Fact]
    public void GreenDefaults_Runtime_holds_exactly_these_files() => Assert.Equal(
        [
            "GreenDefaults.Runtime.nuspec",
            "README.md",
            "lib/net8.0/GreenDefaults.Runtime.dll",
            "lib/net8.0/GreenDefaults.Runtime.xml",
        ],
        EntriesOf(feed.RuntimePackage));

    [Fact]
    public void GreenDefaults_is_a_development_dependency_without_dependencies()
    {
        var metadata = MetadataOf(feed.GreenDefaultsPackage);

        Assert.Equal("true", ValueOf(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependencies" or "dependency");
    }

    [Fact]
    public void GreenDefaults_Runtime_is_no_development_dependency_and_has_no_dependencies()
    {
        var metadata = MetadataOf(feed.RuntimePackage);

        Assert.Null(ValueOf(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void Both_packages_state_their_licence_and_readme()
        => Assert.All([feed.GreenDefaultsPackage, feed.RuntimePackage], package =>
        {
            Assert.Equal("MIT", ValueOf(MetadataOf(package), "license"));
            Assert.Equal("README.md", ValueOf(MetadataOf(package), "readme"));
        });

    /// <summary>A compiler older than the Roslyn of an analyzer drops it with nothing but CS9057.</summary>
    [Theory]
    [InlineData("GreenAnalyzers.dll", "4.8")]
    [InlineData("GreenAnalyzers.CodeFixes.dll", "4.14")]
    public void Analyzers_and_fixes_ask_for_no_newer_Roslyn_than_promised(string assembly, string newest)
    {
        var roslyn = ReferencesOf(feed.GreenDefaultsPackage, "analyzers/dotnet/cs/" + assembly)
            .Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, reference => Assert.InRange(new Version(reference.Version.Major, reference.Version.Minor), new Version(1, 0), Version.Parse(newest)));
    }

    /// <summary>RS1038: an analyzer that needs Workspaces is not loaded by the command line compiler.</summary>
    [Fact]
    public void Analyzers_do_not_refer_to_Workspaces() => Assert.DoesNotContain(
        ReferencesOf(feed.GreenDefaultsPackage, "analyzers/dotnet/cs/GreenAnalyzers.dll"),
        reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));

    /// <summary>All files but those of the container format.</summary>
    private static IEnumerable<string> EntriesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/services/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static XElement MetadataOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string? ValueOf(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    private static List<(string Name, Version Version)> ReferencesOf(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(entry)!.Open();
        using var image = new MemoryStream();
        stream.CopyTo(image);
        image.Position = 0;
        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))
            .ToList();
    }
}
