using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Given;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;

namespace CustodyWatch.Storage.Tests.Store.Catalogues;

/// <summary>What somebody is writing, in a real store.</summary>
public sealed class CatalogueDraftsTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    private CatalogueDrafts Drafts => new(_store.Connection);

    public async ValueTask InitializeAsync()
    {
        _store = await AStore.MigratedAsync();
        await new AccountStore(_store.Connection).AddAsync(AnAccount.Editor, _ct);
        await new AccountStore(_store.Connection).AddAsync(AnAccount.Prosecutor, _ct);
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_draft_is_kept_and_seen_by_nobody_else()
    {
        var revision = await SaveAsync("第一稿\n", 0);

        Assert.Equal(("第一稿\n", "sha256:aa", revision), Of(await Drafts.FindAsync(AnAccount.Editor.AccountId, _ct)));
        Assert.Null(await Drafts.FindAsync(AnAccount.Prosecutor.AccountId, _ct));
    }

    [Fact]
    public async Task A_second_window_does_not_overwrite_what_the_first_has_saved()
    {
        var first = await SaveAsync("第一稿", 0);
        Assert.Equal(first + 1, await SaveAsync("第二稿", first!.Value));

        Assert.Null(await SaveAsync("另一窗口", first.Value));
        Assert.Null(await SaveAsync("另一窗口", 0));

        Assert.Equal("第二稿", (await Drafts.FindAsync(AnAccount.Editor.AccountId, _ct))!.Text);
    }

    [Fact]
    public async Task A_window_that_holds_a_draft_thrown_away_does_not_overwrite_the_new_one()
    {
        var old = await SaveAsync("第一稿", 0, "2026-03-02T09:00");
        await Drafts.DiscardAsync(AnAccount.Editor.AccountId, _ct);
        Assert.NotNull(await SaveAsync("新的一稿", 0, "2026-03-02T09:01"));

        Assert.Null(await SaveAsync("另一窗口", old!.Value, "2026-03-02T09:02"));

        Assert.Equal("新的一稿", (await Drafts.FindAsync(AnAccount.Editor.AccountId, _ct))!.Text);
    }

    private Task<long?> SaveAsync(string text, long revision, string at = "2026-03-02T09:00") =>
        Drafts.SaveAsync(AnAccount.Editor.AccountId, new(text, "sha256:aa", revision, AFinding.Instant(at)), _ct);

    private static (string, string, long?) Of(CatalogueDraft? draft) => (draft!.Text, draft.BasedOn, draft.Revision);
}
