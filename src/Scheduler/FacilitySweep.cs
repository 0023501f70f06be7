using CustodyWatch.Alerts;
using CustodyWatch.Notifier;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Scheduler;

/// <summary>Sweeps one facility: load, evaluate, reconcile, compose the mail, commit it all in one transaction.</summary>
/// <param name="evaluator">The catalogue.</param>
/// <param name="commit">The transaction.</param>
/// <param name="pipeline">From changes to mail.</param>
/// <param name="newId">Gives the id of a new alert.</param>
/// <param name="clock">The time.</param>
public sealed class FacilitySweep(IEvaluator evaluator, SweepCommit commit, Pipeline pipeline, Func<string> newId, TimeProvider clock)
{
    /// <summary>The catalogue's content hash.</summary>
    public string Catalogue => evaluator.Catalogue;

    /// <summary>Evaluates a facility and writes nothing.</summary>
    public async Task<FacilityResult> EvaluateAsync(IFactSource source, string facilityCode, DateOnly asOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        return evaluator.Evaluate(await source.LoadAsync(facilityCode, ct), asOf);
    }

    /// <summary>Sweeps a facility.</summary>
    /// <exception cref="Rules.BadInputException">The facility has been swept for a later day.</exception>
    public async Task<FacilityResult> RunAsync(IFactSource source, string facilityCode, DateOnly asOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);

        // Taken first: what changes while the facts are loaded is then seen as a change the next time.
        var fingerprint = await FingerprintAsync(source, facilityCode, ct);
        var facts = await source.LoadAsync(facilityCode, ct);
        var result = evaluator.Evaluate(facts, asOf);
        var found = Found(facts, result);
        await commit.RunAsync(
            facilityCode,
            [.. result.Findings.Select(finding => finding.Key)],
            async (_, queue) => await RecordAsync(found, queue, result, fingerprint, ct),
            ct);
        return result;
    }

    /// <summary>A fingerprint of everything a sweep of the facility depends on but the day.</summary>
    public async Task<string> FingerprintAsync(IFactSource source, string facilityCode, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        return $"{await source.FingerprintAsync(facilityCode, ct)} {evaluator.Catalogue}";
    }

    private async Task<SweepRecord?> RecordAsync(SweepFindings found, FacilityQueue queue, FacilityResult result, string fingerprint, CancellationToken ct)
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

    private SweepFindings Found(FacilityFacts facts, FacilityResult result) => new()
    {
        FacilityCode = facts.FacilityCode,
        FacilityName = facts.Facility?.Name,
        OfficeCode = facts.Facility?.OfficeCode,
        AsOf = result.AsOf,
        At = clock.GetUtcNow(),
        Catalogue = evaluator.Catalogue,
        Findings = result.Findings,
        Names = result.Names,
    };
}
