using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>Somebody at a browser, watched for whatever reaches beyond this machine and for every error a page reports.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly string Screenshots = Path.Combine(CustodyWatchProgram.Root, "artifacts", "screenshots");

    private readonly IBrowserContext _context;

    public Visitor(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Asked.Enqueue(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                Errors.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Every address the pages asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>What the browser complained about.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    public async Task SignInAsync(string name)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("用户名").FillAsync(name);
        await Page.GetByLabel("密码").FillAsync(name == "officer" ? "demo-officer-only" : "demo-prosecutor-only");
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Page.WaitForURLAsync("**/alerts");
    }

    /// <summary>Keeps a picture of the page under artifacts/screenshots.</summary>
    public async Task PictureAsync(string name, bool whole = true)
    {
        Directory.CreateDirectory(Screenshots);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, name + ".png"), FullPage = whole });
    }

    /// <summary>Keeps a picture of a part of the page.</summary>
    public async Task PictureAsync(string name, ILocator part)
    {
        Directory.CreateDirectory(Screenshots);
        await part.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, name + ".png") });
    }

    /// <summary>Keeps the page as it is printed.</summary>
    public async Task PrintAsync(string name)
    {
        Directory.CreateDirectory(Screenshots);
        await Page.PdfAsync(new() { Path = Path.Combine(Screenshots, name + ".pdf"), PreferCSSPageSize = true });
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
