using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Scheduler;

/// <summary>A facility that could not be swept.</summary>
/// <param name="FacilityCode">The facility.</param>
/// <param name="Reason">Why, for an operator.</param>
public sealed record FailedFacility(string FacilityCode, string Reason);

/// <summary>What a sweep over facilities came to.</summary>
public sealed record SweepTotals
{
    /// <summary>The day it was made for: its end.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The catalogue's content hash.</summary>
    public required string Catalogue { get; init; }

    /// <summary>How many facilities were evaluated.</summary>
    public int Facilities { get; init; }

    /// <summary>How many had not changed and were left alone.</summary>
    public int Unchanged { get; init; }

    /// <summary>Everybody in custody in the facilities evaluated.</summary>
    public Census Census { get; init; } = Census.Empty;

    /// <summary>How often each rule found something.</summary>
    public IReadOnlyDictionary<string, int> FindingsByRule { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>How often each rule would have found something, had it not been suspended at that centre.</summary>
    public IReadOnlyDictionary<string, int> HeldBack { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Facilities that could not be swept: they show as stale until they can.</summary>
    public IReadOnlyList<FailedFacility> Failed { get; init; } = [];

    /// <summary>Adds a facility that was evaluated.</summary>
    public SweepTotals With(FacilityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return this with
        {
            Facilities = Facilities + 1,
            Census = Census.Plus(result.Census),
            FindingsByRule = Added(FindingsByRule, result.Findings.CountBy(finding => finding.Rule)),
            HeldBack = Added(HeldBack, result.HeldBack),
        };
    }

    private static SortedDictionary<string, int> Added(IReadOnlyDictionary<string, int> to, IEnumerable<KeyValuePair<string, int>> counts)
    {
        var sum = new SortedDictionary<string, int>(to.ToDictionary(), StringComparer.Ordinal);
        foreach (var (rule, count) in counts)
            sum[rule] = sum.GetValueOrDefault(rule) + count;
        return sum;
    }
}
