namespace GreenDefaults.Tests.Shared;

/// <summary>
/// A test that needs npm packages. It is skipped, with the reason, where npm is missing or a package cannot be fetched; that is decided when
/// tests are discovered, because a test that ran can only pass or fail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    /// <param name="packages">Names with versions, for example <c>left-pad@1.3.0</c>.</param>
    public NpmFactAttribute(params string[] packages)
    {
        Packages = packages;
        Skip = packages.Select(Npm.Fetch).FirstOrDefault(package => !package.IsAvailable)?.Problem;
    }

    public IReadOnlyList<string> Packages { get; }
}
