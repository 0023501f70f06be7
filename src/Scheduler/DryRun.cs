using CustodyWatch.Rules.Vocabulary;
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
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(plan);
        var totals = new SweepTotals { AsOf = plan.AsOf, Catalogue = evaluator.Catalogue };
        await FacilityWalk.RunAsync(source, plan.Facilities, facts => totals = Evaluated(facts, totals), progress, ct);
        return totals;

        SweepTotals Evaluated(FacilityFacts facts, SweepTotals before)
        {
            var result = evaluator.Evaluate(facts, plan.AsOf);
            each?.Invoke(result);
            return before.With(result);
        }
    }
}
