using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;

namespace CustodyWatch.Storage.Tests.Store.Catalogues;

/// <summary>Which catalogue sweeps work by, and which they refused.</summary>
public sealed class CatalogueUsesTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private int _mails;
    private AStore _store = null!;

    private CatalogueUses Uses => new(_store.Connection);

    public async ValueTask InitializeAsync() => _store = await AStore.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_catalogue_stands_there_once_however_often_it_is_used()
    {
        await RecordAsync("sha256:a", "2026-03-02T09:00");
        await RecordAsync("sha256:a", "2026-03-02T09:03");
        await RecordAsync("sha256:b", "2026-03-02T09:06");
        await RecordAsync("sha256:a", "2026-03-02T09:09");

        Assert.Equal(
            [Use("sha256:a", "2026-03-02T09:09"), Use("sha256:b", "2026-03-02T09:06"), Use("sha256:a", "2026-03-02T09:00")], await Uses.AllAsync(_ct));
    }

    [Fact]
    public async Task A_file_and_a_version_of_the_store_are_told_apart()
    {
        await RecordAsync("sha256:a", "2026-03-02T09:00");
        await Uses.RecordAsync(Use("sha256:a", "2026-03-02T10:00") with { Origin = CatalogueOrigin.File }, refusal: null, [], _ct);

        Assert.Equal([CatalogueOrigin.File, CatalogueOrigin.Store], (await Uses.AllAsync(_ct)).Select(use => use.Origin));
    }

    [Fact]
    public async Task A_refusal_is_news_once_and_mailed_once()
    {
        Assert.True(await RecordAsync("sha256:a", "2026-03-02T09:00", refused: "sha256:bad"));
        Assert.False(await RecordAsync("sha256:a", "2026-03-02T09:03", refused: "sha256:bad"));

        Assert.Equal(Refusal("sha256:bad", "2026-03-02T09:00"), await Uses.RefusedAsync(_ct));
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task A_version_that_can_be_taken_up_ends_the_refusal()
    {
        await RecordAsync("sha256:a", "2026-03-02T09:00", refused: "sha256:bad");

        await RecordAsync("sha256:b", "2026-03-02T09:03");

        Assert.Null(await Uses.RefusedAsync(_ct));
    }

    [Fact]
    public async Task Another_version_refused_is_news_and_so_is_the_same_one_after_a_good_one()
    {
        await RecordAsync("sha256:a", "2026-03-02T09:00", refused: "sha256:bad");
        Assert.True(await RecordAsync("sha256:a", "2026-03-02T09:03", refused: "sha256:worse"));
        await RecordAsync("sha256:b", "2026-03-02T09:06");
        Assert.True(await RecordAsync("sha256:b", "2026-03-02T09:09", refused: "sha256:worse"));

        Assert.Equal(3, (await MailsAsync()).Count);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_is_a_refusal_without_a_version()
    {
        Assert.True(await RecordAsync("sha256:a", "2026-03-02T09:00", refused: ""));
        Assert.False(await RecordAsync("sha256:a", "2026-03-02T09:03", refused: ""));

        Assert.Null((await Uses.RefusedAsync(_ct))!.Hash);
    }

    // An empty hash stands for none.
    private Task<bool> RecordAsync(string hash, string at, string? refused = null) => Uses.RecordAsync(
        Use(hash, at), refused is null ? null : Refusal(refused.Length == 0 ? null : refused, at), [AMail.About([], $"m{++_mails}")], _ct);

    private static CatalogueUse Use(string hash, string at) => new(hash, CatalogueOrigin.Store, AFinding.Instant(at));

    private static CatalogueRefusal Refusal(string? hash, string at) => new(hash, new Bilingual("缺少依据。", "A citation is missing."), AFinding.Instant(at));

    private Task<IReadOnlyList<OutgoingMail>> MailsAsync() => new Outbox(_store.Connection, "test").ListAsync(_ct);
}
