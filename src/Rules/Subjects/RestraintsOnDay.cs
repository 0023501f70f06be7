using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Finds the restraints that the day looks at: those on, and those taken off within the look-back.</summary>
internal static class RestraintsOnDay
{
    private static readonly string[] Ends = ["applied_at", "removed_at"];

    /// <summary>The single uses.</summary>
    public static IEnumerable<RestraintUseDay> Uses(PersonDay person) =>
        person.Record.Restraints.Where(use => IsRecent(person, use.RemovedAt)).Select(use => new RestraintUseDay(person, use));

    /// <summary>The uses joined where less than the set hours lie between them. Uses whose dates cannot be read join nothing; the data finding says so.</summary>
    public static IEnumerable<RestraintPeriod> Periods(PersonDay person)
    {
        var period = new List<RestraintUse>();
        foreach (var use in person.Record.Restraints.Where(use => HasLimit(person, use)).OrderBy(use => use.AppliedAt))
        {
            if (period.Count > 0 && !Joins(period, use, person.Day.Settings.JoinHours))
            {
                if (IsRecent(person, period.Max(earlier => earlier.RemovedAt)))
                    yield return new RestraintPeriod(person, [.. period]);
                period.Clear();
            }
            period.Add(use);
        }
        if (period.Count > 0 && (period.Exists(use => use.RemovedAt is null) || IsRecent(person, period.Max(use => use.RemovedAt))))
            yield return new RestraintPeriod(person, period);
    }

    private static bool HasLimit(PersonDay person, RestraintUse use) =>
        use.AppliedAt is not null && !use.Unreadable.Overlaps(Ends)
        && !(use.Kind is { } kind && person.Day.Settings.RestraintsWithoutLimit.Contains(kind));

    private static bool Joins(List<RestraintUse> period, RestraintUse next, int hours) =>
        period.Exists(use => use.RemovedAt is null)
        || HourCount.IsWithin(period.Max(use => use.RemovedAt!.Value), next.AppliedAt!.Value, hours);

    private static bool IsRecent(PersonDay person, DateTime? endedAt) =>
        endedAt is not { } ended
        || DayCount.Between(DateOnly.FromDateTime(ended), person.Day.AsOf) < person.Day.Settings.LookBackDays;
}
