using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.Rules.Timelines;

/// <summary>A person's custody at the end of a day, as a picture shows it: every stage with its limits, what moved them, and the days after them.</summary>
/// <remarks>It holds no name, no id and no authority, so that it may go where the person must not be known. It is stored; names in it are never changed.</remarks>
public sealed record CustodyTimeline
{
    /// <summary>The most stages a picture shows; of more, those entered last.</summary>
    public const int MostRows = 16;

    /// <summary>The day of the picture: its end.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The stages in the order of their starts; those whose start is unknown come last.</summary>
    public required IReadOnlyList<TimelineRow> Rows { get; init; }

    /// <summary>How many stages are not shown because there are too many.</summary>
    public int RowsLeftOut { get; init; }

    /// <summary>Draws up the timeline of a person; null where the person has no stage.</summary>
    /// <param name="person">The person on the day asked, with the clocks read.</param>
    public static CustodyTimeline? Of(PersonDay person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Record.Stages.Count == 0)
            return null;
        // A duty of hours is a point beside weeks and months; words tell of it better.
        var clocks = person.Clocks.Where(clock => clock.Reading.Term is not { IsHourly: true }).ToLookup(clock => clock.Stage.Stage.StageId, clock => clock.Reading);
        var shown = person.Record.Stages.Select(record => record.Stage)
            .OrderBy(stage => stage.EndedOn is null).ThenBy(stage => stage.StartedOn ?? DateOnly.MinValue).TakeLast(MostRows)
            .OrderBy(stage => stage.StartedOn ?? DateOnly.MaxValue).ThenBy(stage => stage.EndedOn ?? DateOnly.MaxValue);
        return new()
        {
            AsOf = person.Day.AsOf,
            Rows = [.. shown.Select(stage => TimelineRow.Of(stage, clocks[stage.StageId]))],
            RowsLeftOut = Math.Max(0, person.Record.Stages.Count - MostRows),
        };
    }

    public bool Equals(CustodyTimeline? other) =>
        other is not null && AsOf == other.AsOf && RowsLeftOut == other.RowsLeftOut && Rows.SequenceEqual(other.Rows);

    public override int GetHashCode() => HashCode.Combine(AsOf, RowsLeftOut, Rows.Count);
}
