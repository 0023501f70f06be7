using System.Text;
using CustodyWatch.Alerts.Catalogues;

namespace CustodyWatch.Storage.Store.Catalogues;

/// <summary>What each account is writing, at most one text each.</summary>
public sealed class CatalogueDrafts(StoreConnection store)
{
    /// <summary>Gives an account's draft, or null where it has none.</summary>
    public Task<CatalogueDraft?> FindAsync(string accountId, CancellationToken ct) => store.ReadAsync(async session =>
        (await session.FirstOrDefaultAsync<Row>("SELECT CAST(content AS BLOB) AS content, based_on, revision, saved_at FROM catalogue_draft WHERE account_id = @accountId", new { accountId }))?.ToDraft(), ct);

    /// <summary>Saves a draft over the revision it was made from.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="draft">The draft; its revision is the one it was made from, 0 where there was none.</param>
    /// <param name="ct">Gives up, and writes nothing.</param>
    /// <returns>Its new revision; null where another window has saved meanwhile, and nothing was written.</returns>
    public Task<long?> SaveAsync(string accountId, CatalogueDraft draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(draft);
        // A draft begun anew goes on above every revision of the one thrown away: nobody saves once a millisecond.
        var next = draft.Revision == 0 ? draft.SavedAt.ToUnixTimeMilliseconds() : draft.Revision + 1;
        var values = new { accountId, content = Encoding.UTF8.GetBytes(draft.Text), draft.BasedOn, draft.Revision, next, draft.SavedAt };
        return store.WriteAsync(async session => await session.ExecuteAsync(draft.Revision == 0 ? Insert : Update, values) == 1 ? next : (long?)null, ct);
    }

    /// <summary>Throws an account's draft away; nothing happens where it has none.</summary>
    public Task DiscardAsync(string accountId, CancellationToken ct) => store.WriteAsync(session =>
        session.ExecuteAsync("DELETE FROM catalogue_draft WHERE account_id = @accountId", new { accountId }), ct);

    private const string Insert = """
        INSERT INTO catalogue_draft (account_id, content, based_on, revision, saved_at)
        SELECT @accountId, @content, @BasedOn, @next, @SavedAt
        WHERE NOT EXISTS (SELECT 1 FROM catalogue_draft WHERE account_id = @accountId)
        """;

    private const string Update = """
        UPDATE catalogue_draft SET content = @content, based_on = @BasedOn, revision = @next, saved_at = @SavedAt
        WHERE account_id = @accountId AND revision = @Revision
        """;

    private sealed class Row
    {
        public byte[] Content { get; init; } = [];
        public string BasedOn { get; init; } = "";
        public long Revision { get; init; }
        public DateTimeOffset SavedAt { get; init; }

        public CatalogueDraft ToDraft() => new(Encoding.UTF8.GetString(Content), BasedOn, Revision, SavedAt);
    }
}
