using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;

namespace CustodyWatch.Scheduler.Catalogues;

/// <summary>Chooses the catalogue: the store's active version, or the last good one where that cannot be taken up, or the file where the store has none. Writes nothing.</summary>
/// <param name="file">The catalogue of the file given, or of the one that comes with the program.</param>
/// <param name="store">The own store.</param>
/// <param name="clock">The time.</param>
public sealed class VersionChoice(IEvaluator file, StoreConnection store, TimeProvider clock)
{
    private readonly VersionCompiler _versions = new(store);
    private readonly CatalogueVersions _ledger = new(store);
    private readonly CatalogueUses _uses = new(store);
    private ChosenCatalogue? _lastGood;

    /// <summary>Chooses what holds now.</summary>
    /// <exception cref="DependencyUnavailableException">The store is not there.</exception>
    public async Task<ChosenCatalogue> ChooseAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        string? active = null;
        try
        {
            active = (await _ledger.LedgerAsync(ct)).ActivationAt(now)?.Hash;
            return _lastGood = active is null ? FromFile : await TakeAsync(active, ct);
        }
        catch (Exception fault) when (IsOfThisVersion(fault))
        {
            // Whatever is wrong with a version, sweeps go on; who calls says loudly that they do so by another.
            var lastGood = _lastGood ?? await LastUsedAsync(active, ct);
            _lastGood = lastGood;
            return lastGood with { Refused = new(active, Why(fault), now) };
        }
    }

    private ChosenCatalogue FromFile => new(file, CatalogueOrigin.File, Refused: null);

    private async Task<ChosenCatalogue> TakeAsync(string hash, CancellationToken ct) =>
        _lastGood is { Origin: CatalogueOrigin.Store } && _lastGood.Evaluator.Catalogue == hash
            ? _lastGood
            : new(await _versions.CompileAsync(hash, ct), CatalogueOrigin.Store, Refused: null);

    // After a restart: what sweeps worked by before, newest first.
    private async Task<ChosenCatalogue> LastUsedAsync(string? refused, CancellationToken ct)
    {
        foreach (var use in (await _uses.AllAsync(ct)).TakeWhile(use => use.Origin == CatalogueOrigin.Store).Where(use => use.Hash != refused).DistinctBy(use => use.Hash))
        {
            try
            {
                return await TakeAsync(use.Hash, ct);
            }
            catch (Exception fault) when (IsOfThisVersion(fault))
            {
                // This one was good once and is so no more; the one before it may still be.
            }
        }
        return FromFile;
    }

    private static bool IsOfThisVersion(Exception fault) => fault is not OperationCanceledException and not DependencyUnavailableException;

    private static Bilingual Why(Exception fault) => fault is BadInputException bad
        ? new($"{bad.Where}：{bad.In(Language.Zh)[0]}", $"{bad.Where}: {bad.In(Language.En)[0]}")
        : new($"无法读取或编译：{fault.Message}", $"It cannot be read or compiled: {fault.Message}");
}
