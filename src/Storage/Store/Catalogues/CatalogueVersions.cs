using System.Text;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules;

namespace CustodyWatch.Storage.Store.Catalogues;

/// <summary>The versions of the catalogue in the own store.</summary>
public sealed class CatalogueVersions(StoreConnection store)
{
    /// <summary>Gives everything that was ever done with the versions.</summary>
    public Task<CatalogueLedger> LedgerAsync(CancellationToken ct) => store.ReadAsync(StepTable.LedgerAsync, ct);

    /// <summary>Gives the text of a version, or null where there is none of that hash.</summary>
    /// <param name="hash">The whole hash.</param>
    /// <param name="ct">Gives up.</param>
    public Task<VersionText?> FindTextAsync(string hash, CancellationToken ct) => store.ReadAsync(async session =>
        await session.FirstOrDefaultAsync<byte[]>("SELECT CAST(content AS BLOB) FROM catalogue_version WHERE hash = @hash", new { hash }) is { } content
            ? new VersionText(hash, content)
            : null, ct);

    /// <summary>Takes the first step of a version and keeps its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="propose">Gives the step, or refuses it, from what was done so far. Nobody else takes a step meanwhile.</param>
    /// <param name="ct">Gives up, and writes nothing.</param>
    /// <exception cref="BadInputException">As <paramref name="propose"/> says.</exception>
    public Task<VersionStep> ProposeAsync(string text, Func<CatalogueLedger, VersionStep> propose, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(propose);
        return store.WriteAsync(async session =>
        {
            var step = propose(await StepTable.LedgerAsync(session));
            await session.ExecuteAsync(
                "INSERT INTO catalogue_version (hash, content) VALUES (@Hash, @content) ON CONFLICT DO NOTHING",
                new { step.Hash, content = Encoding.UTF8.GetBytes(text) });
            await StepTable.InsertAsync(session, step);
            return step;
        }, ct);
    }

    /// <summary>Takes a further step of a version.</summary>
    /// <param name="decide">Gives the step, or refuses it, from what was done so far. Nobody else takes a step meanwhile, so of two who act at once the second sees what the first did.</param>
    /// <param name="ct">Gives up, and writes nothing.</param>
    /// <returns>The step, and everything done before it.</returns>
    /// <exception cref="BadInputException">As <paramref name="decide"/> says.</exception>
    public Task<(VersionStep Step, CatalogueLedger Before)> StepAsync(Func<CatalogueLedger, VersionStep> decide, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return store.WriteAsync(async session =>
        {
            var before = await StepTable.LedgerAsync(session);
            var step = decide(before);
            await StepTable.InsertAsync(session, step);
            return (step, before);
        }, ct);
    }
}
