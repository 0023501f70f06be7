using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Joins uses of a measure with less than the set hours between them: taking it off and on again does not start a new limit.</summary>
internal static class JoinedUses
{
    /// <summary>Gives the uses in groups, earliest first.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> uses, Func<T, DateTime> from, Func<T, DateTime?> to, int hours)
    {
        var joined = new List<T>();
        foreach (var use in uses.OrderBy(from))
        {
            if (joined.Count > 0 && !joined.Exists(earlier => to(earlier) is null) && !HourCount.IsWithin(joined.Max(earlier => to(earlier)!.Value), from(use), hours))
            {
                yield return joined;
                joined = [];
            }
            joined.Add(use);
        }
        if (joined.Count > 0)
            yield return joined;
    }
}
