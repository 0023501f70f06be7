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
            var why = new List<Bilingual> { Why(fault) };
            var lastGood = _lastGood ??= await LastUsedAsync(active, why, ct);
            return lastGood with { Refused = new(active, Together(why), now) };
        }
    }

    private ChosenCatalogue FromFile => new(file, CatalogueOrigin.File, Refused: null);

    private async Task<ChosenCatalogue> TakeAsync(string hash, CancellationToken ct) =>
        _lastGood is { Origin: CatalogueOrigin.Store } && _lastGood.Evaluator.Catalogue == hash
            ? _lastGood
            : new(await _versions.CompileAsync(hash, ct), CatalogueOrigin.Store, Refused: null);

    // After a restart: what sweeps worked by before, newest first. Why one of them cannot be taken up either is told with the refusal.
    private async Task<ChosenCatalogue> LastUsedAsync(string? refused, List<Bilingual> why, CancellationToken ct)
    {
        foreach (var use in (await _uses.AllAsync(ct)).TakeWhile(use => use.Origin == CatalogueOrigin.Store).Where(use => use.Hash != refused).DistinctBy(use => use.Hash))
        {
            try
            {
                return await TakeAsync(use.Hash, ct);
            }
            catch (Exception fault) when (IsOfThisVersion(fault))
            {
                why.Add(Why(fault));
            }
        }
        return FromFile;
    }

    private static Bilingual Together(IReadOnlyList<Bilingual> why) =>
        new(string.Join("；此前的版本也不能采用：", why.Select(one => one.Zh)), string.Join(" An earlier version cannot be taken up either: ", why.Select(one => one.En)));

    private static bool IsOfThisVersion(Exception fault) => fault is not OperationCanceledException and not DependencyUnavailableException;

    private static Bilingual Why(Exception fault) => fault is BadInputException bad
        ? new($"{bad.Where}：{bad.In(Language.Zh)[0]}", $"{bad.Where}: {bad.In(Language.En)[0]}")
        : new($"无法读取或编译：{fault.Message}", $"It cannot be read or compiled: {fault.Message}");
}
