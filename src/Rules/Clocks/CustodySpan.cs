using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The unbroken custody a person is in, or was in last.</summary>
/// <param name="Since">Its first day.</param>
/// <param name="Until">Its last day; null while it goes on.</param>
/// <param name="Days">Its days up to the day asked, both ends counted, as they are set off against a sentence.</param>
public sealed record CustodySpan(DateOnly Since, DateOnly? Until, int Days)
{
    /// <summary>Gives the custody of a person, from the stages and the stay in this centre; null where neither has a date.</summary>
    /// <param name="record">The record as it was known by the day asked.</param>
    /// <param name="asOf">The day asked.</param>
    /// <remarks>Stages that follow each other without a free day, in this centre or another, are one custody.</remarks>
    public static CustodySpan? Of(PersonRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        DateOnly? until = record.Person.ReleasedAt is { } released ? DateOnly.FromDateTime(released) : null;
        var last = until ?? asOf;
        var spans = record.Stages
            .Where(stage => stage.Stage.StartedOn <= last && Measures.IsCustody(stage.Stage.Kind))
            .Select(stage => (From: stage.Stage.StartedOn!.Value, To: DayCount.Earlier(stage.Stage.EndedOn ?? last, last)))
            .ToList();
        if (record.Person.AdmittedAt is { } admitted && DateOnly.FromDateTime(admitted) <= last)
            spans.Add((DateOnly.FromDateTime(admitted), last));
        if (spans.Count == 0)
            return null;
        var since = last;
        foreach (var (from, to) in spans.OrderByDescending(span => span.To))
            if (to >= since || DayCount.Between(to, since) <= 1)
                since = DayCount.Earlier(since, from);
        return new(since, until, DayCount.BothEnds(since, last));
    }
}
