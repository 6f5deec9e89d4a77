using System.Diagnostics.CodeAnalysis;

namespace GreenDefaults.Tests.Shared;

/// <summary>The archive of an npm package, or why it could not be had.</summary>
internal sealed class NpmPackage
{
    private readonly byte[]? _archive;

    private NpmPackage(byte[]? archive, string? problem)
    {
        _archive = archive;
        Problem = problem;
    }

    /// <summary>Why the package is not there, or null.</summary>
    public string? Problem { get; }

    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsAvailable => _archive is not null;

    public static NpmPackage Of(byte[] archive) => new(archive, problem: null);

    public static NpmPackage Unavailable(string problem) => new(archive: null, problem);

    /// <summary>Unpacks the package into a folder that the caller disposes.</summary>
    /// <exception cref="InvalidOperationException">The package is not there: a test that needs it must fail, not pass.</exception>
    public NpmFolder Unpack() => new(_archive ?? throw new InvalidOperationException(Problem));
}
