namespace CustodyWatch.RulesEngine.Differences;

/// <summary>Tells which run of days under one catalogue is the same violation as which under the other.</summary>
/// <remarks>
/// A shifted deadline moves a finding, and the two runs need not have a day in common. To each run of the second catalogue belongs the first run of the first one
/// that ends after the run before it and begins before the run after it.
/// </remarks>
internal static class StretchPairs
{
    /// <summary>Pairs the runs of one finding; what has no counterpart stands alone.</summary>
    public static IEnumerable<(Stretch? Before, Stretch? After)> Of(IReadOnlyList<Stretch> before, IReadOnlyList<Stretch> after)
    {
        var unpaired = before.ToList();
        for (var at = 0; at < after.Count; at++)
        {
            var (previous, next) = (at > 0 ? after[at - 1].LastOn : DateOnly.MinValue, at + 1 < after.Count ? after[at + 1].FirstOn : DateOnly.MaxValue);
            var same = unpaired.Find(stretch => (at == 0 || stretch.LastOn > previous) && (at + 1 == after.Count || stretch.FirstOn < next));
            if (same is not null)
                unpaired.Remove(same);
            yield return (same, after[at]);
        }
        foreach (var alone in unpaired)
            yield return (alone, null);
    }
}
