using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Scheduler;

/// <summary>Evaluates facilities and writes nothing: neither store nor source is touched.</summary>
public static class DryRun
{
    /// <summary>Evaluates facilities one after the other.</summary>
    /// <param name="source">The source.</param>
    /// <param name="evaluator">The catalogue.</param>
    /// <param name="plan">Which facilities, for which day.</param>
    /// <param name="each">Told each facility's result; null for nobody.</param>
    /// <param name="progress">Told the facilities done and all there are; null for nobody.</param>
    /// <param name="ct">Stops between two facilities.</param>
    public static async Task<SweepTotals> RunAsync(
        IFactSource source, IEvaluator evaluator, SweepPlan plan, Action<FacilityResult>? each, IProgress<(int Done, int All)>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(plan);
        var listed = await source.FacilityCodesAsync(ct);
        var codes = plan.Facilities is { } wanted ? [.. listed.Where(wanted.Contains)] : listed;
        var totals = new SweepTotals { AsOf = plan.AsOf, Catalogue = evaluator.Catalogue };
        for (var done = 0; done < codes.Count; done++)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report((done, codes.Count));
            var result = evaluator.Evaluate(await source.LoadAsync(codes[done], ct), plan.AsOf);
            each?.Invoke(result);
            totals = totals.With(result);
        }
        progress?.Report((codes.Count, codes.Count));
        return totals;
    }
}
