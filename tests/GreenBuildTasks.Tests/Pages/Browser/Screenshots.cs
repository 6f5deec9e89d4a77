namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>Pictures of the pages, for people: each run of the tests writes them beside the tests.</summary>
[Collection(nameof(BrowserFixture))]
public sealed class Screenshots(BrowserFixture browser)
{
    /// <summary>Where a picture goes.</summary>
    public static string PathOf(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName, name);

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich), 390, 844, false)]
    [InlineData(nameof(PageDocuments.Rich), 390, 844, true)]
    [InlineData(nameof(PageDocuments.Rich), 1280, 900, false)]
    [InlineData(nameof(PageDocuments.Rich), 1280, 900, true)]
    [InlineData(nameof(PageDocuments.Minimal), 390, 844, false)]
    [InlineData(nameof(PageDocuments.Minimal), 1280, 900, false)]
    [InlineData(nameof(PageDocuments.AllHostile), 390, 844, false)]
    public async Task A_picture_has_the_width_of_the_window(string document, int width, int height, bool isDark)
    {
        await using var open = await browser.OpenAsync(document, new View(width, height, isDark));
        await open.Page.Locator("details.provenance").First.EvaluateAsync("details => details.open = true");
        await File.WriteAllTextAsync(PathOf($"{document}.html"), await open.Page.ContentAsync());
        var picture = await open.Page.ScreenshotAsync(new() { FullPage = true, Path = PathOf($"{document}-{width}-{(isDark ? "dark" : "light")}.png") });

        // The width is at a fixed place of a PNG, and the picture has two pixels for one of the page.
        Assert.Equal(width * 2, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
    }
}
