using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Tells at which moment of its last day a detention counted in days ends.</summary>
/// <remarks>Law: CPL-2018 art 105 (the whole day) against MPS-2006 art 4(1) (the clock time of its execution).</remarks>
internal static class DayUnit
{
    /// <summary>The moment, where it is not the end of the day; null where it is, or where the time of the start is not recorded.</summary>
    public static DateTime? EndsAt(ClockReading reading, StageRecord record, Switches switches)
    {
        if (switches.DayUnitEnd == DayUnitEnd.EndOfDay || reading is not { Term: { } term, DeadlineOn: { } last } || !switches.AreAbout(LawReading.DayUnitEndId, term))
            return null;
        return StartedAt(term, record) is { } at ? last.ToDateTime(TimeOnly.FromDateTime(at)) : null;
    }

    private static DateTime? StartedAt(Term term, StageRecord record) => term.StartsWith is { } ground
        ? record.Events.Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == ground).MinBy(happened => happened.OccurredOn)?.OccurredAt
        : record.Stage.StartedAt is { } at && DateOnly.FromDateTime(at) == record.Stage.StartedOn ? at : null;
}
