using System.Diagnostics.CodeAnalysis;

namespace GreenDefaults.Tests.Shared;

/// <summary>An unpacked npm package, or why it could not be had.</summary>
internal sealed class NpmPackage
{
    private NpmPackage(string? folder, string? problem)
    {
        Folder = folder;
        Problem = problem;
    }

    /// <summary>The folder with the content of the package, or null.</summary>
    public string? Folder { get; }

    /// <summary>Why there is no folder, or null.</summary>
    public string? Problem { get; }

    [MemberNotNullWhen(true, nameof(Folder))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsAvailable => Folder is not null;

    public static NpmPackage At(string folder) => new(folder, problem: null);

    public static NpmPackage Unavailable(string problem) => new(folder: null, problem);

    /// <summary>Full path of a file of the package.</summary>
    /// <exception cref="InvalidOperationException">The package is not there: a test that needs it must fail, not pass.</exception>
    public string PathOf(string relativePath)
        => Path.Combine(Folder ?? throw new InvalidOperationException(Problem), relativePath.Replace('/', Path.DirectorySeparatorChar));
}
