using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Days in custody that belong to no stage, and so to no clock: nothing recorded makes them lawful.</summary>
/// <param name="From">The first, inclusive.</param>
/// <param name="To">The last, inclusive.</param>
public sealed record UncoveredCustody(DateOnly From, DateOnly To)
{
    /// <summary>Those of a person's unbroken custody up to the day asked, in order; one day of handover belongs to both stages.</summary>
    public static IReadOnlyList<UncoveredCustody> Of(PersonDay person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Custody is not { } custody)
            return [];
        var last = custody.Until ?? person.Day.AsOf;
        var uncovered = new List<UncoveredCustody>();
        DateOnly? next = custody.Since;
        foreach (var stage in person.Record.Stages.Select(record => record.Stage)
            .Where(stage => stage.StartedOn is not null && Measures.IsCustody(stage.Kind)).OrderBy(stage => stage.StartedOn))
        {
            if (next is { } open && stage.StartedOn > open && open <= last)
                uncovered.Add(new(open, DayCount.Earlier(last, DayCount.Shift(stage.StartedOn!.Value, -1))));
            if (next is { } start && (stage.EndedOn ?? last) >= start)
                next = (stage.EndedOn ?? last) is var ended && ended >= last ? null : DayCount.After(ended);
        }
        if (next is { } rest && rest <= last)
            uncovered.Add(new(rest, last));
        return uncovered;
    }
}
