using CustodyWatch.Alerts;
using CustodyWatch.Notifier;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Scheduler;

/// <summary>Sweeps one facility: load, evaluate, reconcile, compose the mail, commit it all in one transaction.</summary>
/// <param name="states">How the last sweeps went.</param>
/// <param name="commit">The transaction.</param>
/// <param name="pipeline">From changes to mail.</param>
/// <param name="newId">Gives the id of a new alert.</param>
/// <param name="clock">The time.</param>
public sealed class FacilitySweep(
    FacilityStates states, SweepCommit commit, Pipeline pipeline, Func<string> newId, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>Sweeps a facility.</summary>
    /// <remarks>
    /// If another process (a sweep from the command line beside the worker) has swept it meanwhile, the facts loaded here may be
    /// the older ones: they are thrown away and loaded anew.
    /// </remarks>
    /// <exception cref="Rules.BadInputException">The facility has been swept for a later day.</exception>
    public async Task<FacilityResult> RunAsync(IFactSource source, IEvaluator evaluator, string facilityCode, DateOnly asOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(evaluator);
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (await TryAsync(source, evaluator, facilityCode, asOf, ct) is { } result)
                return result;
        throw new InvalidOperationException($"Facility {facilityCode} was swept by another process each time its facts had been loaded.");
    }

    /// <summary>A fingerprint of everything a sweep of the facility depends on but the day.</summary>
    public static async Task<string> FingerprintAsync(IFactSource source, IEvaluator evaluator, string facilityCode, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(evaluator);
        return $"{await source.FingerprintAsync(facilityCode, ct)} {evaluator.Catalogue}";
    }

    private async Task<FacilityResult?> TryAsync(IFactSource source, IEvaluator evaluator, string facilityCode, DateOnly asOf, CancellationToken ct)
    {
        var seen = await states.FindAsync(facilityCode, ct);
        // Taken first: what changes while the facts are loaded is then seen as a change the next time.
        var fingerprint = await FingerprintAsync(source, evaluator, facilityCode, ct);
        var facts = await source.LoadAsync(facilityCode, ct);
        var result = evaluator.Evaluate(facts, asOf);
        var found = Found(facts, result, seen, evaluator.Catalogue);
        var record = await commit.RunAsync(
            facilityCode,
            [.. result.Findings.Select(finding => finding.Key)],
            async (state, queue) => state?.SweptAt == seen?.SweptAt ? await RecordAsync(found, queue, result, fingerprint, ct) : null,
            ct);
        return record is null ? null : result;
    }

    private async Task<SweepRecord> RecordAsync(SweepFindings found, FacilityQueue queue, FacilityResult result, string fingerprint, CancellationToken ct)
    {
        var changes = Reconciliation.Reconcile(found, queue, newId);
        var dispatch = await pipeline.RunAsync(changes, found, ct);
        return new SweepRecord
        {
            State = new FacilityState
            {
                FacilityCode = found.FacilityCode,
                FacilityName = found.FacilityName,
                OfficeCode = found.OfficeCode,
                SweptFor = found.AsOf,
                SweptAt = found.At,
                Census = result.Census,
                Fingerprint = fingerprint,
            },
            Changes = changes,
            Entries = [.. History.Of(changes, found.AsOf, found.At), .. dispatch.Entries],
            Mails = dispatch.Mails,
        };
    }

    // A facility whose row is lost or unreadable for a day stays with the office it had: without one nobody would see its alerts.
    private SweepFindings Found(FacilityFacts facts, FacilityResult result, FacilityState? seen, string catalogue) => new()
    {
        FacilityCode = facts.FacilityCode,
        FacilityName = facts.Facility?.Name ?? seen?.FacilityName,
        OfficeCode = facts.Facility?.OfficeCode ?? seen?.OfficeCode,
        AsOf = result.AsOf,
        At = clock.GetUtcNow(),
        Catalogue = catalogue,
        Findings = result.Findings,
        Names = result.Names,
    };
}
