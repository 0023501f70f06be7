using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One clock that runs out, without the facility's other facts, so that many facilities can be told together.</summary>
public sealed record ForecastLine
{
    public required string FacilityCode { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The person's name; null where the source has none.</summary>
    public required string? Name { get; init; }

    public required string StageId { get; init; }

    /// <summary>The kind of the stage.</summary>
    public required string? Kind { get; init; }

    /// <summary>The term's id.</summary>
    public required string Term { get; init; }

    /// <summary>The term's title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The organ that handles the case; null where the source does not say.</summary>
    public required string? Authority { get; init; }

    public required ClockStatus Status { get; init; }

    /// <summary>The last lawful day.</summary>
    public required DateOnly DeadlineOn { get; init; }

    /// <summary>The moment on that day at which it ends, where it does not end with the day; else null.</summary>
    public required DateTime? DeadlineAt { get; init; }

    public required int DaysLeft { get; init; }

    public required int DaysOverdue { get; init; }

    /// <summary>The ordinary limit beside an outer one; null where there is none.</summary>
    public required DateOnly? SoftDeadlineOn { get; init; }

    /// <summary>The deadline the centre recorded, where it is earlier and not the ordinary limit's; else null.</summary>
    public required DateOnly? RecordedDeadlineOn { get; init; }

    /// <summary>The first day of the warning.</summary>
    public required DateOnly? WarnFromOn { get; init; }

    /// <summary>What the clock would say under the other readings of the law, where that differs.</summary>
    public required IReadOnlyList<OtherReading> OtherReadings { get; init; }

    /// <summary>The line of a clock that has a deadline.</summary>
    internal static ForecastLine Of(ClockDay clock)
    {
        var (reading, stage, person) = (clock.Reading, clock.Stage.Stage, clock.Person);
        return new()
        {
            FacilityCode = clock.Day.FacilityCode, PersonId = person.Id, Name = person.Record.Person.Name,
            StageId = stage.StageId, Kind = stage.Kind, Term = reading.Term!.Id, Title = reading.Term.Title, Authority = stage.Authority,
            Status = reading.Status, DeadlineOn = reading.DeadlineOn!.Value, DeadlineAt = reading.DeadlineAt,
            DaysLeft = reading.DaysLeft!.Value, DaysOverdue = reading.DaysOverdue!.Value,
            SoftDeadlineOn = reading.SoftDeadlineOn, RecordedDeadlineOn = EarlierRecorded(reading, stage.RecordedDeadlineOn),
            WarnFromOn = reading.WarnFromOn, OtherReadings = clock.Others,
        };
    }

    // A centre records the end of the stage's custody, not that of the duties in hours beside it.
    private static DateOnly? EarlierRecorded(ClockReading reading, DateOnly? recorded) =>
        reading.Term!.IsHourly || recorded == reading.SoftDeadlineOn || !(recorded < reading.DeadlineOn) ? null : recorded;
}
