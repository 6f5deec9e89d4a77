using System.Globalization;
using System.Reflection;

namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>
/// Both packages, packed once in a test run into a private feed, with a private package folder and a version of their own: neither NuGet nor
/// a build server that is still running can answer with an older package.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("greendefaults-packages-");

    public PackageFeed()
    {
        try
        {
            Pack("GreenBuildTasks");
            Pack("GreenDefaults.Runtime");
            StubLibraries.CompileInto(Directory.CreateDirectory(Path.Combine(_folder.FullName, "stubs")).FullName);
            SeparateFromTheMachine();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Version of both packages.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>Full path of <c>GreenDefaults.nupkg</c>.</summary>
    public string GreenDefaultsPackage => Path.Combine(Feed, $"GreenDefaults.{Version}.nupkg");

    /// <summary>Full path of <c>GreenDefaults.Runtime.nupkg</c>.</summary>
    public string RuntimePackage => Path.Combine(Feed, $"GreenDefaults.Runtime.{Version}.nupkg");

    /// <summary>Where restored packages are unpacked.</summary>
    internal string PackageFolder => Path.Combine(_folder.FullName, "packages");

    /// <summary>Parent of every scratch folder.</summary>
    internal string ScratchRoot => Path.Combine(_folder.FullName, "work");

    private string Feed => Path.Combine(_folder.FullName, "feed");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The project was built for this test project; packing it again would also build it again.</summary>
    private void Pack(string project)
    {
        var configuration = typeof(PackageFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        DotNet.Run(
            Repository.PathOf($"src/{project}"),
            ["pack", "--no-build", "-c", configuration, $"-p:Version={Version}", "-o", Feed, "-nodeReuse:false"]).ThatSucceeds();
    }

    /// <summary>Settings of the user and files above the temporary folder must not decide over a test.</summary>
    private void SeparateFromTheMachine()
    {
        Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <disabledPackageSources><clear /></disabledPackageSources>
            </configuration>
            """);
        Write(".editorconfig", "root = true");
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <GreenDefaultsVersion>{Version}</GreenDefaultsVersion>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """
            <Project>
              <ItemGroup Condition="'$(UsesMachineLearning)' == 'true'">
                <Reference Include="$(MSBuildThisFileDirectory)stubs/*.dll" Private="false" />
              </ItemGroup>
            </Project>
            """);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
