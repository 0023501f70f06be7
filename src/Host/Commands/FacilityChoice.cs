using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Host.Commands;

/// <summary>The facilities named by <c>--facility</c>.</summary>
internal static class FacilityChoice
{
    /// <summary>The plan for a day: the facilities named, or all.</summary>
    /// <exception cref="BadInputException">The source does not have one of them.</exception>
    public static async Task<SweepPlan> PlanAsync(IReadOnlyList<string> wanted, DateOnly asOf, IFactSource source, CancellationToken ct)
    {
        if (wanted.Count == 0)
            return new(asOf);
        var known = await source.FacilityCodesAsync(ct);
        foreach (var stranger in wanted.Except(known))
            throw new BadInputException(
                $"--facility {stranger}",
                Say.In("来源中没有这个看守所。", "The source has no such facility."), Say.In("什么也没有巡查。", "Nothing was evaluated."),
                known.Count == 0
                    ? Say.In("来源中没有任何看守所。", "The source has no facility at all.")
                    : Say.In($"最接近的是 {Spelling.Nearest(stranger, known)}。", $"The nearest is {Spelling.Nearest(stranger, known)}."));
        return new(asOf, wanted);
    }
}
