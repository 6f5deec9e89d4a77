using Microsoft.Playwright;

namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>The page in a real browser.</summary>
[Collection(nameof(BrowserFixture))]
public sealed class PageInBrowserTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.Minimal))]
    [InlineData(nameof(PageDocuments.AllHostile))]
    [InlineData(nameof(PageDocuments.Large))]
    public async Task The_browser_complains_of_nothing_and_nothing_is_asked_for(string document)
    {
        await using var open = await browser.OpenAsync(document, View.Phone);
        await open.OpenDetailsAsync();
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(open.Complaints);
        Assert.Equal([open.Page.Url], open.Requests);
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich), 320)]
    [InlineData(nameof(PageDocuments.Rich), 360)]
    [InlineData(nameof(PageDocuments.Rich), 1280)]
    [InlineData(nameof(PageDocuments.Minimal), 360)]
    [InlineData(nameof(PageDocuments.AllHostile), 360)]
    [InlineData(nameof(PageDocuments.Large), 360)]
    public async Task Nothing_is_wider_than_the_window(string document, int width)
    {
        await using var open = await browser.OpenAsync(document, View.Phone with { Width = width });
        await open.OpenDetailsAsync();

        var wide = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')]
                .filter(element => !element.closest('.skip') && (element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1))
                .filter(element => !element.closest('svg') || element.tagName === 'svg')
                .map(element => element.outerHTML.slice(0, 160))
            """);

        Assert.Empty(wide);
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_figure_lies_over_another_text(int width)
    {
        await using var open = await browser.OpenAsync(nameof(PageDocuments.Rich), View.Phone with { Width = width });
        await open.OpenDetailsAsync();

        var crowded = await open.Page.EvaluateAsync<string[]>("""
            () => {
                const cells = [...document.querySelectorAll('th, td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.outerHTML);
                const steps = [...document.querySelectorAll('.step')]
                    .filter(step => step.firstChild.getBoundingClientRect().right > step.lastChild.getBoundingClientRect().left || step.scrollWidth > step.clientWidth)
                    .map(step => step.outerHTML);
                return [...cells, ...steps];
            }
            """);

        Assert.Empty(crowded);
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.AllHostile))]
    public async Task Without_scripts_the_page_is_the_same(string document)
    {
        await using var with = await browser.OpenAsync(document, View.Desktop);
        await using var without = await browser.OpenAsync(document, View.Desktop, hasScripts: false);

        Assert.Equal(await with.Page.Locator("body").InnerTextAsync(), await without.Page.Locator("body").InnerTextAsync());
        Assert.Equal(0, await with.Page.Locator("script").CountAsync());
        Assert.Equal(await with.Page.ScreenshotAsync(), await without.Page.ScreenshotAsync());
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.AllHostile))]
    public async Task The_browser_sees_the_elements_of_the_page_without_hostile_texts(string document)
    {
        await using var hostile = await browser.OpenAsync(document, View.Desktop);
        await using var harmless = await browser.OpenAsync(nameof(PageDocuments.Rich), View.Desktop);
        const string Elements = "[...document.querySelectorAll('*')].map(element => [element.tagName, ...element.getAttributeNames()].join(' '))";

        Assert.Equal(await harmless.Page.EvaluateAsync<string[]>(Elements), await hostile.Page.EvaluateAsync<string[]>(Elements));
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich))]
    public async Task Every_link_and_everything_that_opens_is_reached_with_the_keyboard(string document)
    {
        await using var open = await browser.OpenAsync(document, View.Desktop);
        var expected = await open.Page.Locator("a:visible, summary:visible").CountAsync();
        var reached = new List<string>();
        for (var step = 0; step <= expected; step++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        Assert.StartsWith("<a class=\"skip\"", reached[0], StringComparison.Ordinal);
        Assert.Equal(expected, reached.Count(element => element.StartsWith("<a", StringComparison.Ordinal) || element.StartsWith("<summary", StringComparison.Ordinal)));
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich))]
    public async Task The_name_of_an_activity_leads_to_its_inputs_and_opens_them(string document)
    {
        await using var open = await browser.OpenAsync(document, View.Phone);
        var inputs = open.Page.Locator("#activity-3 table");
        Assert.False(await inputs.IsVisibleAsync());

        await open.Page.Locator("a[href='#activity-3']").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await inputs.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        Assert.Contains(PageDocuments.Rich.Activities[2].Inputs[0].Name, await inputs.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(nameof(PageDocuments.Rich))]
    [InlineData(nameof(PageDocuments.AllHostile))]
    public async Task The_badge_shows_whole_texts_and_complains_of_nothing(string document)
    {
        await using var open = await browser.OpenBadgeAsync(document);

        var outside = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('text')]
                .filter(text => text.getBBox().x < 0 || text.getBBox().x + text.getBBox().width > document.documentElement.width.baseVal.value)
                .map(text => text.textContent)
            """);

        Assert.Empty(outside);
        Assert.Empty(open.Complaints);
        await open.Page.ScreenshotAsync(new() { Path = Screenshots.PathOf($"badge-{document}.png"), Clip = new() { Width = 320, Height = 24 } });
    }
}

/// <summary>One browser for the classes that name it.</summary>
[CollectionDefinition(nameof(BrowserFixture))]
public sealed class BrowserDefinition : ICollectionFixture<BrowserFixture>;
