using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>The editor of the catalogue, as somebody at the keyboard uses it: search, select, paste, wait for the checker.</summary>
internal sealed partial class RuleEditor(IPage page)
{
    private static readonly LocatorAssertionsToHaveClassOptions Patience = new() { Timeout = 60_000 };

    /// <summary>What the checker says in one line.</summary>
    public ILocator State => page.Locator("#draft-state");

    /// <summary>The faults with their places.</summary>
    public ILocator Problems => page.Locator("#problems");

    /// <summary>Opens it on the catalogue in use; an earlier draft is thrown away.</summary>
    public async Task OpenAsync()
    {
        await page.GotoAsync("/rules/edit");
        if (await page.GetByRole(AriaRole.Button, new() { Name = "放弃草稿" }).CountAsync() > 0)
            await page.GetByRole(AriaRole.Button, new() { Name = "放弃草稿" }).ClickAsync();
        await Expect(State).ToHaveClassAsync(Told(), Patience);
    }

    /// <summary>Makes changes and waits until the checker has looked at them.</summary>
    public async Task MakeAsync(params IEnumerable<TextChange> changes)
    {
        foreach (var change in changes)
        {
            await page.Locator(".cm-content").ClickAsync();
            await page.Keyboard.PressAsync("Control+Home");
            await FindAsync(change.Anchor);
            if (change.Find != change.Anchor)
                await FindAsync(change.Find);
            await PasteAsync(change.Becomes);
        }
        await Expect(State).ToHaveClassAsync(Told(), Patience);
    }

    /// <summary>Expects that the checker finds nothing and all examples hold.</summary>
    public Task ShouldBeSoundAsync() => Expect(State).ToHaveClassAsync("draft-sound", Patience);

    /// <summary>Expects that it cannot be proposed as it stands.</summary>
    public Task ShouldBeFaultyAsync() => Expect(State).ToHaveClassAsync("draft-faulty", Patience);

    /// <summary>The text as it was saved.</summary>
    public async Task<string> SavedAsync()
    {
        await page.GotoAsync("/rules/edit");
        return await page.Locator("textarea[name=text]").InputValueAsync();
    }

    /// <summary>Puts the draft forward.</summary>
    public async Task ProposeAsync(string note)
    {
        await page.GetByLabel("修改说明（必填）").FillAsync(note);
        await page.GetByRole(AriaRole.Button, new() { Name = "提出审批" }).ClickAsync();
        await page.WaitForURLAsync("**/rules/versions*");
    }

    private async Task FindAsync(string words)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "查找（Ctrl+F）" }).ClickAsync();
        await page.Locator(".cm-search input[name=search]").FillAsync(words);
        await page.Keyboard.PressAsync("Shift"); // the panel takes the words over when a key goes up
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
    }

    // What the clipboard holds takes the place of what is selected, as with Ctrl+V.
    private async Task PasteAsync(string text) => await page.Locator(".cm-content").EvaluateAsync(
        """
        (content, text) => {
          const clipboard = new DataTransfer();
          clipboard.setData("text/plain", text);
          content.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
        }
        """, text);

    [GeneratedRegex("^draft-(sound|faulty)$")]
    private static partial Regex Told();
}
