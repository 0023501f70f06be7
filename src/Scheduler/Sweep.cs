using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Scheduler.Catalogues;
using CustodyWatch.Storage;
using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;
using Microsoft.Extensions.Logging;

namespace CustodyWatch.Scheduler;

/// <summary>Which facilities a sweep takes, and what it does with them.</summary>
/// <param name="AsOf">The day: its end.</param>
/// <param name="Facilities">Only these; null for all.</param>
/// <param name="OnlyChanged">Leave alone what was swept for this day and has not changed since.</param>
public sealed record SweepPlan(DateOnly AsOf, IReadOnlyList<string>? Facilities = null, bool OnlyChanged = false);

/// <summary>Sweeps facilities one after the other. One that fails is recorded as stale and never stops the others.</summary>
/// <param name="open">Opens the source.</param>
/// <param name="catalogue">What it works by.</param>
/// <param name="facility">Sweeps one facility.</param>
/// <param name="states">How the last sweeps went.</param>
/// <param name="clock">The time.</param>
/// <param name="log">Names facilities and rules, never a person.</param>
public sealed partial class Sweep(
    Func<CancellationToken, Task<IFactSource>> open, CurrentCatalogue catalogue, FacilitySweep facility, FacilityStates states, TimeProvider clock, ILogger<Sweep> log)
{
    /// <summary>Runs the sweep.</summary>
    /// <param name="plan">What to sweep.</param>
    /// <param name="progress">Told the facilities done and all there are; null for nobody.</param>
    /// <param name="ct">Stops between two facilities; what is committed stays.</param>
    /// <exception cref="BadInputException">The day is to come, or before one that was swept, or a facility is not in the source. Nothing was swept.</exception>
    /// <exception cref="DependencyUnavailableException">The source or the store is not there.</exception>
    public async Task<SweepTotals> RunAsync(SweepPlan plan, IProgress<(int Done, int All)>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RefuseDayToCome(plan.AsOf);
        var known = await states.AllAsync(ct);
        var evaluator = (await catalogue.TakeAsync(ct)).Evaluator;
        var (source, listed) = await OpenAsync(plan, known, ct);
        await using (source)
        {
            var codes = Codes(plan, listed, known);
            foreach (var state in known.Where(state => codes.Contains(state.FacilityCode)))
                FacilityQueue.RefuseEarlierDay(state.FacilityCode, plan.AsOf, state.SweptFor);
            var totals = await AllAsync(new(source, evaluator, plan), codes, known, progress, ct);
            if (plan.Facilities is null)
                totals = await VanishedAsync(listed, known, totals, ct);
            Ended(totals.Facilities, totals.Unchanged, totals.Failed.Count, totals.Census.Alert, totals.Census.Undetermined);
            return totals;
        }
    }

    // A day to come would be the last one swept from then on, and every sweep until it is there would be refused.
    private void RefuseDayToCome(DateOnly asOf)
    {
        if (asOf > clock.CivilToday())
            throw new BadInputException(
                $"--on {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", "The day is still to come.",
                "The queue tells what holds now, not what would hold.", "Ask about it with 'custodywatch forecast', 'findings --on' or 'sweep --dry-run'.");
    }

    // A source that cannot be reached makes every facility stale, and each of them must say so.
    private async Task<(IFactSource Source, IReadOnlyList<string> Listed)> OpenAsync(
        SweepPlan plan, IReadOnlyList<FacilityState> known, CancellationToken ct)
    {
        try
        {
            var source = await open(ct);
            return (source, await source.FacilityCodesAsync(ct));
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not BadInputException)
        {
            foreach (var state in known.Where(state => plan.Facilities?.Contains(state.FacilityCode) ?? true))
                await states.RecordFailureAsync(state.FacilityCode, clock.GetUtcNow(), failure.Message, ct);
            throw;
        }
    }

    private async Task<SweepTotals> AllAsync(
        Round round, List<string> codes, IReadOnlyList<FacilityState> known, IProgress<(int Done, int All)>? progress, CancellationToken ct)
    {
        var totals = new SweepTotals { AsOf = round.Plan.AsOf, Catalogue = round.Evaluator.Catalogue };
        for (var done = 0; done < codes.Count; done++)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report((done, codes.Count));
            totals = await OneAsync(round, codes[done], known.FirstOrDefault(state => state.FacilityCode == codes[done]), totals, ct);
        }
        progress?.Report((codes.Count, codes.Count));
        return totals;
    }

    // The rows that no facility claims are swept once more after the last of them is gone, so that their alerts resolve.
    private static List<string> Codes(SweepPlan plan, IReadOnlyList<string> listed, IReadOnlyList<FacilityState> known)
    {
        if (plan.Facilities is not { } wanted)
            return [.. listed.Concat(known.Select(state => state.FacilityCode).Where(code => code.Length == 0)).Distinct()];
        if (wanted.FirstOrDefault(code => !listed.Contains(code)) is { } missing)
            throw new BadInputException(
                $"--facility {missing}", "The source has no facility of this code.", "Nothing was swept.",
                $"Give one of: {string.Join(", ", listed.Where(code => code.Length > 0).Take(20))}.");
        return [.. wanted.Distinct()];
    }

    private async Task<SweepTotals> OneAsync(Round round, string code, FacilityState? state, SweepTotals totals, CancellationToken ct)
    {
        var (source, evaluator, plan) = round;
        try
        {
            if (plan.OnlyChanged && state is { FailedAt: null } && state.SweptFor == plan.AsOf
                && state.Fingerprint == await FacilitySweep.FingerprintAsync(source, evaluator, code, ct))
                return totals with { Unchanged = totals.Unchanged + 1 };
            var result = await facility.RunAsync(source, evaluator, code, plan.AsOf, ct);
            Swept(code, result.Findings.Count);
            if (result.Findings.Count > 0 && (await states.FindAsync(code, ct))?.OfficeCode is null)
                NoOffice(code);
            return totals.With(result);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not BadInputException)
        {
            // Anything may be wrong with one facility's facts; the others must not wait for it, and it must not look well.
            Failed(failure, code);
            await states.RecordFailureAsync(code, clock.GetUtcNow(), failure.Message, ct);
            return totals with { Failed = [.. totals.Failed, new FailedFacility(code, failure.Message)] };
        }
    }

    // A facility that has disappeared from the source is no good news: its alerts stay, and it shows as stale.
    private async Task<SweepTotals> VanishedAsync(
        IReadOnlyList<string> listed, IReadOnlyList<FacilityState> known, SweepTotals totals, CancellationToken ct)
    {
        const string Reason = "The source no longer has this facility.";
        var gone = known.Select(state => state.FacilityCode).Where(code => code.Length > 0 && !listed.Contains(code)).ToArray();
        foreach (var code in gone)
            await states.RecordFailureAsync(code, clock.GetUtcNow(), Reason, ct);
        return totals with { Failed = [.. totals.Failed, .. gone.Select(code => new FailedFacility(code, Reason))] };
    }

    // One sweep is made by one catalogue, whatever is activated meanwhile.
    private sealed record Round(IFactSource Source, IEvaluator Evaluator, SweepPlan Plan);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Facility {Facility} has no office in the source: nobody sees its alerts.")]
    private partial void NoOffice(string facility);

    [LoggerMessage(Level = LogLevel.Information, Message = "Facility {Facility} swept: {Findings} findings.")]
    private partial void Swept(string facility, int findings);

    [LoggerMessage(Level = LogLevel.Error, Message = "Facility {Facility} could not be swept.")]
    private partial void Failed(Exception failure, string facility);

    [LoggerMessage(Level = LogLevel.Information, Message = "Sweep ended: {Facilities} facilities, {Unchanged} unchanged, {Failures} failed; {Alert} persons alert, {Undetermined} undetermined.")]
    private partial void Ended(int facilities, int unchanged, int failures, int alert, int undetermined);
}
