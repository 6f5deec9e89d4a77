using System.Text.Json;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>The page as axe-core judges it: landmarks, headings, names, tables, contrast in both colour schemes.</summary>
[Collection(nameof(BrowserFixture))]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private const string Axe = "axe-core@4.14.1";

    // Axe cannot tell what is behind text in a drawing: it has the colours of a heading, which stands on the same sheet and is judged.
    private const string StepsLookLikeHeadings =
        "[...document.querySelectorAll('.step *')].every(step => getComputedStyle(step).color === getComputedStyle(document.querySelector('h2')).color)";

    [BrowserTheory(Axe)]
    [InlineData(nameof(PageDocuments.Rich), false)]
    [InlineData(nameof(PageDocuments.Rich), true)]
    [InlineData(nameof(PageDocuments.Minimal), false)]
    [InlineData(nameof(PageDocuments.Minimal), true)]
    [InlineData(nameof(PageDocuments.AllHostile), true)]
    public async Task No_rule_is_broken_and_none_is_left_undecided(string document, bool isDark)
    {
        await using var open = await browser.OpenAsync(document, View.Phone with { IsDark = isDark });
        await open.OpenDetailsAsync();

        var result = await RunAsync(open);

        Assert.Empty(Findings(result, "violations"));
        Assert.True(await open.Page.EvaluateAsync<bool>(StepsLookLikeHeadings));
        Assert.Empty(Findings(result, "incomplete"));
        string[] rules = ["color-contrast", "landmark-one-main", "heading-order", "page-has-heading-one", "region", "document-title", "html-has-lang", "meta-viewport", "svg-img-alt", "bypass"];
        Assert.Empty(rules.Except(result.GetProperty("passes").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())!));
    }

    [BrowserTheory(Axe)]
    [InlineData("document.querySelector('h1').remove()", "page-has-heading-one")]
    [InlineData("document.querySelector('main').outerHTML = document.querySelector('main').innerHTML", "region")]
    [InlineData("document.querySelector('#totals dt').style.color = '#bbb'", "color-contrast")]
    [InlineData("document.querySelectorAll('svg[role=img] title, svg[role=img] desc').forEach(title => title.remove())", "svg-img-alt")]
    public async Task A_page_that_is_made_worse_breaks_a_rule(string change, string rule)
    {
        await using var open = await browser.OpenAsync(nameof(PageDocuments.Rich), View.Desktop);
        await open.Page.EvaluateAsync(change);

        Assert.Contains(Findings(await RunAsync(open), "violations"), finding => finding.StartsWith(rule, StringComparison.Ordinal));
    }

    private static async Task<JsonElement> RunAsync(OpenPage open)
    {
        using var package = Npm.Fetch(Axe).Unpack();
        await open.Page.EvaluateAsync(await File.ReadAllTextAsync(package.PathOf("axe.min.js")));
        return await open.Page.EvaluateAsync<JsonElement>("() => axe.run({ exclude: ['.step'] })");
    }

    private static IEnumerable<string> Findings(JsonElement result, string kind)
        => result.GetProperty(kind).EnumerateArray().Select(rule
            => $"{rule.GetProperty("id")}: {rule.GetProperty("help")}: {string.Join("\n", rule.GetProperty("nodes").EnumerateArray().Take(3).Select(node => $"{node.GetProperty("html")} {(node.TryGetProperty("failureSummary", out var why) ? why : default)}"))}");
}
