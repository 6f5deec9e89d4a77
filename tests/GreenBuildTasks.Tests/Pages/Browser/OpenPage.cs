using Microsoft.Playwright;

namespace GreenBuildTasks.Tests.Pages.Browser;

/// <summary>A page in a browser of its own cookies and settings, and what it said and asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, messages and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses that were asked for.</summary>
    public List<string> Requests { get; } = [];

    public async Task GoToAsync(string address) => await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Opens everything that opens, as a reader could.</summary>
    public async Task OpenDetailsAsync() => await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
