using GreenBuildTasks.Pages;
using Microsoft.Playwright;

namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>One browser for all tests. It starts with the first page, so that a run that skips the tests starts none.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _browser = new(StartAsync);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            var (playwright, browser) = await _browser.Value;
            await browser.CloseAsync();
            playwright.Dispose();
        }

        _folder.Dispose();
    }

    /// <summary>Opens a report of <see cref="PageDocuments"/> from a file, as its readers do.</summary>
    internal async Task<OpenPage> OpenAsync(string document, View view, bool hasScripts = true)
    {
        var file = _folder.Write($"{document}.html", new HtmlReport().Render(PageDocuments.Of(document)));
        return await OpenFileAsync(file, view, hasScripts);
    }

    /// <summary>Opens a badge of <see cref="PageDocuments"/>.</summary>
    internal async Task<OpenPage> OpenBadgeAsync(string document)
    {
        var file = _folder.Write($"{document}.svg", new BadgeFile().Render(PageDocuments.Of(document)));
        return await OpenFileAsync(file, View.Desktop, hasScripts: true);
    }

    private async Task<OpenPage> OpenFileAsync(string file, View view, bool hasScripts)
    {
        var (_, browser) = await _browser.Value;
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            DeviceScaleFactor = 2,
            ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--disable-gpu"] });
        return (playwright, browser);
    }
}

/// <summary>A window and its colours.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
/// <param name="IsDark">Whether its user prefers dark colours.</param>
internal sealed record View(int Width, int Height, bool IsDark)
{
    public static View Desktop { get; } = new(1280, 900, IsDark: false);

    public static View Phone { get; } = new(390, 844, IsDark: false);
}
