namespace GreenDefaults.Package.Tests.Scratch;

/// <summary>A folder with a user's project or solution, which is deleted at the end of the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    // Names the file and the line of a diagnostic the same way on every terminal, and prints each once.
    private static readonly string[] PlainOutput = ["-nologo", "-v:m", "-tl:off", "-clp:NoSummary", "-nodeReuse:false"];

    private readonly PackageFeed _feed;
    private readonly DirectoryInfo _folder;

    /// <param name="feed">The packages that its projects can restore.</param>
    /// <param name="name">Name of the folder; it stands in a folder of its own.</param>
    public ScratchFolder(PackageFeed feed, string name = "app")
    {
        _feed = feed;
        _folder = Directory.CreateDirectory(Path.Combine(feed.ScratchRoot, Path.GetRandomFileName()));
        Root = Directory.CreateDirectory(Path.Combine(_folder.FullName, name)).FullName;
    }

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Full path of a file or folder, which is given with forward slashes.</summary>
    public string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>True when there is such a file.</summary>
    public bool Has(string relativePath) => File.Exists(PathOf(relativePath));

    /// <summary>The text of a file.</summary>
    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>Writes a text file and its folders.</summary>
    public ScratchFolder Write(string relativePath, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relativePath))!);
        File.WriteAllText(PathOf(relativePath), text);
        return this;
    }

    /// <summary>Writes a file and its folders.</summary>
    public ScratchFolder Write(string relativePath, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relativePath))!);
        File.WriteAllBytes(PathOf(relativePath), content);
        return this;
    }

    /// <summary>All files of a folder and its folders, relative to it, with forward slashes, sorted; none when there is no such folder.</summary>
    public IReadOnlyList<string> Files(string relativePath)
        => Directory.Exists(PathOf(relativePath))
            ? [.. Directory.GetFiles(PathOf(relativePath), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(PathOf(relativePath), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary><c>dotnet build</c>, which restores first.</summary>
    public BuildResult Build(params string[] arguments) => Run(["build", .. arguments]);

    /// <summary>A command of <c>dotnet</c> that runs MSBuild, such as <c>publish</c>; later arguments win over the ones that are added here.</summary>
    public BuildResult Run(string[] arguments, params (string Name, string Value)[] environment) => RunPlain([arguments[0], .. PlainOutput, .. arguments[1..]], environment);

    /// <summary>Any other command of <c>dotnet</c>.</summary>
    public BuildResult RunPlain(string[] arguments, params (string Name, string Value)[] environment)
        => DotNet.Run(Root, arguments, environment.Prepend(("NUGET_PACKAGES", _feed.PackageFolder)));

    /// <summary>A line of a shell.</summary>
    public BuildResult Shell(string line, params (string Name, string Value)[] environment)
        => DotNet.RunShell(Root, line, environment.Prepend(("NUGET_PACKAGES", _feed.PackageFolder)));

    public void Dispose() => _folder.Delete(recursive: true);
}
