using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Recomputes the deadlines of a stage from its events, whatever the centre recorded. Pure: the same stage and day give the same readings.</summary>
public sealed class StatutoryClock(Terms terms)
{
    /// <summary>The terms it reads by.</summary>
    public Terms Terms => terms;

    /// <summary>The last year of which a clock is read; no term is anywhere near as long as what is left of the calendar.</summary>
    public const int LastYear = 9900;

    private static readonly string[] StageColumns = ["kind", "started_on", "ended_on", "procedure"];

    private static readonly string[] EventColumns =
        ["kind", "ground", "occurred_on", "until_on", "approved_on", "length", "unit", "approved_by_level"];

    /// <summary>Reads every clock of one stage.</summary>
    /// <param name="record">The stage as it was known by the day asked.</param>
    /// <param name="asOf">The day asked; its end, 24:00.</param>
    /// <returns>One reading a term that has begun; a single unknown one where the data do not allow any.</returns>
    public IReadOnlyList<ClockReading> Read(StageRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var stage = record.Stage;
        if (stage.Kind is not { } kind || stage.StartedOn is not { } startedOn || IsTainted(record) || IsBeyondTheCalendar(record))
            return [Unknown(stage, FirstTerm(stage), asOf)];

        var events = new StageEvents(record);
        var all = terms.Of(kind, ProcedureOf(stage, events)).ToArray();
        var readings = new List<ClockReading>();
        foreach (var candidate in all)
        {
            var term = ValidOn(candidate, startedOn);
            if (term is null)
                readings.Add(Unknown(stage, candidate, asOf) with { StartedOn = startedOn, LawVersionNotSupported = true });
            else if (Read(LawReading.Of(term, terms.Switches, record, asOf), LawReading.Of(record, term, terms.Switches), events, asOf, readings, all) is { } reading)
                readings.Add(WithWhatFollows(reading, record));
        }
        if (readings.Count == 0 && all.Length == 0)
            readings.Add(Unknown(stage, null, asOf));
        readings.AddRange(terms.DutiesOf(kind).Select(duty => HourDuty.Read(duty, record, asOf)).OfType<ClockReading>());
        return readings;
    }

    private ClockReading WithWhatFollows(ClockReading reading, StageRecord record) => reading with
    {
        DeadlineAt = DayUnit.EndsAt(reading, record, terms.Switches),
        EffectiveOn = AppealWindow.EffectiveOn(reading, record, terms.Switches.EffectiveDate),
        GapEndsOn = AppealWindow.GapEndsOn(reading, terms.Switches.MonthRule),
    };

    private ClockReading? Read(Term term, StageRecord record, StageEvents events, DateOnly asOf, IReadOnlyList<ClockReading> before, IReadOnlyList<Term> all)
    {
        try
        {
            if (term.IsSentence)
                return SentenceClock.Read(term, record, asOf, terms.ShortTerms);
            if (term.StayThreshold is not null && DeliveryDuty.Of(term, record, events, terms.Switches.StayReference) is var duty && duty != DeliveryDuty.Duty)
                return duty == DeliveryDuty.None ? null : Unknown(record.Stage, term, asOf) with { Missing = SentenceClock.Lacking(record, duty) };
            // Of several windows one runs: the stage's own start serves only where nothing else opened one.
            var anotherOpened = term.IsWindow && all.Any(other => other != term && other.StartsWith is { } ground && events.Milestones(ground).Any());
            return new TermRun(term, record, events, terms, before).Read(asOf, mayStartWithStage: !anotherOpened);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Only a date after the year 9999 is out of range here: dates and lengths that no custody has. There is no deadline, and a finding says so.
            return Unknown(record.Stage, term, asOf);
        }
    }

    // Where a term has no value on its start, the law knew it under another: fast track before 2018 is the ordinary limit.
    private Term? ValidOn(Term term, DateOnly startedOn)
    {
        if (term.Lengths.On(startedOn) is not null)
            return term;
        return term.Otherwise is { } other && terms.Find(other) is { } instead && instead.Lengths.On(startedOn) is not null ? instead : null;
    }

    private Term? FirstTerm(CaseStage stage) => stage.Kind is null ? null : terms.Of(stage.Kind, stage.Procedure).FirstOrDefault();

    private static bool IsTainted(StageRecord record) =>
        record.Stage.Unreadable.Overlaps(StageColumns)
        || record.Events.Any(happened => happened.Kind is null || happened.Ground is null || happened.OccurredOn is null
            || happened.Unreadable.Overlaps(EventColumns));

    // A date so late that a deadline could not be written is a mistake of the source, not a term.
    private static bool IsBeyondTheCalendar(StageRecord record) =>
        IsBeyondTheCalendar(record.Stage.StartedOn) || IsBeyondTheCalendar(record.Stage.EndedOn)
        || record.Events.Any(happened => IsBeyondTheCalendar(happened.OccurredOn) || IsBeyondTheCalendar(happened.UntilOn) || IsBeyondTheCalendar(happened.ApprovedOn));

    private static bool IsBeyondTheCalendar(DateOnly? day) => day?.Year > LastYear;

    // A conversion that starts no limit anew gives the stage the new procedure's limit from its start, whatever the column says:
    // a fast-track review found unsuitable. All others change the term where they happen.
    private string? ProcedureOf(CaseStage stage, StageEvents events)
    {
        if (events.Conversions is not [.., var last])
            return stage.Procedure;
        var after = StageEvents.ProcedureAfter(last);
        return terms.Of(stage.Kind!, after).Any(term => term.Recounts.Any(recount => recount.Ground == last.Ground)) ? stage.Procedure : after;
    }

    private static ClockReading Unknown(CaseStage stage, Term? term, DateOnly asOf) => new()
    {
        ReadOn = asOf,
        StageId = stage.StageId,
        StageKind = stage.Kind,
        Term = term,
        StartedOn = stage.StartedOn,
        EndedOn = stage.EndedOn,
        Status = ClockStatus.Unknown,
    };
}
