using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Finds the restraints that the day looks at: those on, and those taken off within the look-back.</summary>
internal static class RestraintsOnDay
{
    private static readonly string[] Ends = ["applied_at", "removed_at"];

    /// <summary>The single uses.</summary>
    public static IEnumerable<RestraintUseDay> Uses(PersonDay person) =>
        person.Record.Restraints.Where(use => LookBack.Includes(person.Day, use.RemovedAt)).Select(use => new RestraintUseDay(person, use));

    /// <summary>The uses joined where less than the set hours lie between them. Uses whose dates cannot be read join nothing; the data finding says so.</summary>
    public static IEnumerable<RestraintPeriod> Periods(PersonDay person) =>
        JoinedUses.Of(person.Record.Restraints.Where(use => HasLimit(person, use)), use => use.AppliedAt!.Value, use => use.RemovedAt, person.Day.Settings.JoinHours)
            .Select(uses => new RestraintPeriod(person, uses)).Where(period => LookBack.Includes(person.Day, period.RemovedOn));

    private static bool HasLimit(PersonDay person, RestraintUse use) =>
        use.AppliedAt is not null && !use.Unreadable.Overlaps(Ends)
        && !(use.Kind is { } kind && person.Day.Settings.RestraintsWithoutLimit.Contains(kind));
}
