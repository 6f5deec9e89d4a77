using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>
/// A test that needs a browser, and perhaps npm packages. It is skipped, with the reason, where one is missing; that is decided when tests
/// are discovered, because a test that ran can only pass or fail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <param name="packages">Names with versions, for example <c>axe-core@4.14.1</c>.</param>
    public BrowserTheoryAttribute(params string[] packages)
    {
        Packages = packages;
        Skip = Chromium.Path is null
            ? "No chromium or google-chrome is on the PATH, and CHROMIUM_PATH is not set."
            : packages.Select(Npm.Fetch).FirstOrDefault(package => !package.IsAvailable)?.Problem;
    }

    public IReadOnlyList<string> Packages { get; }
}
