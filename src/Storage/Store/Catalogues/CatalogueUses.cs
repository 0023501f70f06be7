using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store.Catalogues;

/// <summary>Which catalogue sweeps work by, and whether an active version was refused: written by whoever sweeps, shown to everybody.</summary>
public sealed class CatalogueUses(StoreConnection store)
{
    /// <summary>Gives every catalogue that sweeps have worked by, newest first. The first is the one in use.</summary>
    public Task<IReadOnlyList<CatalogueUse>> AllAsync(CancellationToken ct) => store.ReadAsync<IReadOnlyList<CatalogueUse>>(async session =>
        [.. (await session.QueryAsync<UseRow>("SELECT hash, origin, since FROM catalogue_use ORDER BY use_id DESC")).Select(row => row.ToUse())], ct);

    /// <summary>Gives the refusal that has not ended, or null where there is none.</summary>
    public Task<CatalogueRefusal?> RefusedAsync(CancellationToken ct) => store.ReadAsync(RefusedAsync, ct);

    /// <summary>Records what a sweep is going to work by. Writes nothing that stands there already.</summary>
    /// <param name="use">The catalogue it works by.</param>
    /// <param name="refusal">The active version it could not take up; null where it could, which ends the refusal before.</param>
    /// <param name="mails">What is to go out if the refusal is news.</param>
    /// <param name="ct">Gives up, and writes nothing.</param>
    /// <returns>Whether the refusal is news: another version than the one last refused, or the first.</returns>
    public Task<bool> RecordAsync(CatalogueUse use, CatalogueRefusal? refusal, IReadOnlyList<OutgoingMail> mails, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(use);
        return store.WriteAsync(async session =>
        {
            await AddUseAsync(session, use);
            var open = await RefusedAsync(session);
            if (open is not null && refusal is not null && open.Hash == refusal.Hash)
                return false;
            await session.ExecuteAsync("UPDATE catalogue_refusal SET ended_at = @Since WHERE ended_at IS NULL", new { Since = refusal?.Since ?? use.Since });
            if (refusal is null)
                return false;
            await AddRefusalAsync(session, refusal);
            await MailTable.InsertAsync(session, mails);
            return true;
        }, ct);
    }

    private static Task<int> AddUseAsync(StoreSession session, CatalogueUse use) => session.ExecuteAsync(
        """
        INSERT INTO catalogue_use (hash, origin, since)
        SELECT @Hash, @Origin, @Since
        WHERE NOT EXISTS (
          SELECT 1 FROM catalogue_use
          WHERE use_id = (SELECT MAX(use_id) FROM catalogue_use) AND hash = @Hash AND origin = @Origin)
        """,
        new { use.Hash, Origin = use.Origin == CatalogueOrigin.Store ? "store" : "file", use.Since });

    private static Task<int> AddRefusalAsync(StoreSession session, CatalogueRefusal refusal) => session.ExecuteAsync(
        "INSERT INTO catalogue_refusal (hash, why_zh, why_en, since) VALUES (@Hash, @Zh, @En, @Since)",
        new { refusal.Hash, refusal.Why.Zh, refusal.Why.En, refusal.Since });

    private static async Task<CatalogueRefusal?> RefusedAsync(StoreSession session) =>
        (await session.FirstOrDefaultAsync<RefusalRow>("SELECT hash, why_zh, why_en, since FROM catalogue_refusal WHERE ended_at IS NULL"))?.ToRefusal();

    private sealed class UseRow
    {
        public string Hash { get; init; } = "";
        public string Origin { get; init; } = "";
        public DateTimeOffset Since { get; init; }

        public CatalogueUse ToUse() => new(Hash, Origin == "store" ? CatalogueOrigin.Store : CatalogueOrigin.File, Since);
    }

    private sealed class RefusalRow
    {
        public string? Hash { get; init; }
        public string WhyZh { get; init; } = "";
        public string WhyEn { get; init; } = "";
        public DateTimeOffset Since { get; init; }

        public CatalogueRefusal ToRefusal() => new(Hash, new Bilingual(WhyZh, WhyEn), Since);
    }
}
