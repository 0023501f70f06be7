using Microsoft.Playwright;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>A running demo of the usual size, and the browser of the machine.</summary>
public sealed class DemoInABrowser : IAsyncLifetime
{
    private readonly WorkFolder _folder = new();
    private RunningDemo? _demo;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal RunningDemo Demo => _demo!;

    public async ValueTask InitializeAsync()
    {
        _demo = await RunningDemo.StartAsync(_folder.Path);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            Env = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(variable => KeyValuePair.Create((string)variable.Key, (string)variable.Value!)).Where(variable => variable.Key is not ("LANG" or "LANGUAGE"))
                .Append(new("LANG", "zh_CN.UTF-8")).Append(new("LANGUAGE", "zh_CN")),
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_demo is not null)
            await _demo.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A visitor of their own: nobody is signed in.</summary>
    internal async Task<Visitor> VisitAsync()
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Demo.Address, Locale = "zh-CN", ViewportSize = new() { Width = 1366, Height = 900 } });
        return new(context, await context.NewPageAsync());
    }
}
