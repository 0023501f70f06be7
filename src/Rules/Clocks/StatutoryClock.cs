using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Recomputes the deadlines of a stage from its events, whatever the centre recorded. Pure: the same stage and day give the same readings.</summary>
public sealed class StatutoryClock(Terms terms)
{
    /// <summary>The terms it reads by.</summary>
    public Terms Terms => terms;

    /// <summary>The last year of which a clock is read; no term is anywhere near as long as what is left of the calendar.</summary>
    public const int LastYear = 9900;

    /// <summary>Reads every clock of one stage, with the steps that lead to each deadline.</summary>
    /// <param name="record">The stage as it was known by the day asked.</param>
    /// <param name="asOf">The day asked; its end, 24:00.</param>
    /// <returns>One reading a term that has begun; a single unknown one where the data do not allow any.</returns>
    public IReadOnlyList<ClockReading> Read(StageRecord record, DateOnly asOf)
    {
        var history = new StageHistory(record);
        var deadlines = new TermDeadline[terms.MostOfAStage];
        var derivations = new Derivation?[terms.MostOfAStage];
        var count = Run(history, asOf, deadlines, derivations);
        var readings = new List<ClockReading>(count);
        for (var place = 0; place < count; place++)
            readings.Add(ClockReading.Of(record.Stage, asOf, deadlines[place], derivations[place]));
        return history.IsReadable ? [.. readings.Select(reading => WithWhatFollows(reading, record)), .. Duties(record, asOf)] : readings;
    }

    /// <summary>Computes the limits of one stage alone: the same days as <see cref="Read"/>, without steps and without asking for memory.</summary>
    /// <param name="history">The stage as it was known by the day asked.</param>
    /// <param name="asOf">The day asked; its end, 24:00.</param>
    /// <param name="deadlines">Where to put them; room for <see cref="Terms.MostOfAStage"/>.</param>
    /// <returns>How many there are: one a term that has begun; a single unknown one where the data do not allow any. Duties counted in hours are not among them.</returns>
    /// <exception cref="ArgumentException">There is less room.</exception>
    public int Deadlines(StageHistory history, DateOnly asOf, Span<TermDeadline> deadlines)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (deadlines.Length < terms.MostOfAStage)
            throw new ArgumentException($"A stage can have {terms.MostOfAStage} limits.", nameof(deadlines));
        return Run(history, asOf, deadlines, null);
    }

    private ClockReading WithWhatFollows(ClockReading reading, StageRecord record) => reading with
    {
        DeadlineAt = DayUnit.EndsAt(reading, record, terms.Switches),
        EffectiveOn = AppealWindow.EffectiveOn(reading, record, terms.Switches.EffectiveDate),
        GapEndsOn = AppealWindow.GapEndsOn(reading, terms.Switches.MonthRule),
    };

    private IEnumerable<ClockReading> Duties(StageRecord record, DateOnly asOf) =>
        terms.DutiesOf(record.Stage.Kind!).Select(duty => HourDuty.Read(duty, record, asOf)).OfType<ClockReading>();

    // The one engine: with derivations it writes down how each deadline comes about, without them it does not.
    private int Run(StageHistory history, DateOnly asOf, Span<TermDeadline> deadlines, Derivation?[]? derivations)
    {
        var stage = history.Record.Stage;
        var ofStage = stage.Kind is null ? null : terms.Of(stage.Kind);
        var candidates = ofStage is null ? [] : ofStage.Of(history.IsReadable ? ProcedureOf(history, ofStage) : stage.Procedure);
        if (!history.IsReadable || candidates.IsEmpty)
        {
            deadlines[0] = Unknown(stage, candidates.IsEmpty ? null : candidates[0].Term);
            return 1;
        }
        var count = 0;
        foreach (var candidate in candidates)
        {
            var derivation = derivations is null ? null : derivations[count] = new();
            if (ValidOn(candidate, stage.StartedOn!.Value) is not { } rules)
                deadlines[count++] = Unknown(stage, candidate.Term) with { LawVersionNotSupported = true };
            else if (TryRun(rules, history, asOf, candidates, deadlines[..(count + 1)], derivation))
                count++;
        }
        return count;
    }

    // The last of the deadlines is the term's own.
    private bool TryRun(TermRules rules, StageHistory history, DateOnly asOf, ReadOnlySpan<TermRules> all, Span<TermDeadline> deadlines, Derivation? derivation)
    {
        var record = LawReading.Of(history.Record, rules.Term, terms.Switches);
        var term = LawReading.Of(rules.Term, terms.Switches, history.Record, asOf);
        ref var deadline = ref deadlines[^1];
        try
        {
            if (term.IsSentence)
                deadline = SentenceClock.Read(term, record, asOf, terms.ShortTerms, derivation);
            else if (term.StayThreshold is not null && DeliveryDuty.Of(term, history, terms.Switches.StayReference) is var duty && duty != DeliveryDuty.Duty)
            {
                if (duty == DeliveryDuty.None)
                    return false;
                deadline = Unknown(record.Stage, term) with { Missing = SentenceClock.Lacking(record, duty) };
            }
            else
            {
                var run = new TermRun(rules.As(term), history, record.Stage, terms, asOf, deadlines[..^1], derivation);
                return run.TryRead(!term.IsWindow || !AnotherOpened(rules, history, all), ref deadline);
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            // Only a date after the year 9999 is out of range here: dates and lengths that no custody has. There is no deadline, and a finding says so.
            deadline = Unknown(record.Stage, term);
        }
        return true;
    }

    // Of several windows one runs: the stage's own start serves only where nothing else opened one.
    private static bool AnotherOpened(TermRules window, StageHistory history, ReadOnlySpan<TermRules> all)
    {
        foreach (var other in all)
            if (other != window && other.Term.StartsWith is { } ground && history.HasMilestone(ground))
                return true;
        return false;
    }

    // Where a term has no value on its start, the law knew it under another: fast track before 2018 is the ordinary limit.
    private static TermRules? ValidOn(TermRules rules, DateOnly startedOn)
    {
        if (rules.Term.Lengths.On(startedOn) is not null)
            return rules;
        return rules.Otherwise is { } instead && instead.Term.Lengths.On(startedOn) is not null ? instead : null;
    }

    // A conversion that starts no limit anew gives the stage the new procedure's limit from its start, whatever the column says:
    // a fast-track review found unsuitable. All others change the term where they happen.
    private static string? ProcedureOf(StageHistory history, StageTerms terms)
    {
        if (history.LastConversion is not { } last)
            return history.Record.Stage.Procedure;
        var after = Act.ProcedureAfter(last);
        foreach (var rules in terms.Of(after))
            if (rules.Recount(last.Ground!) is not null)
                return history.Record.Stage.Procedure;
        return after;
    }

    private static TermDeadline Unknown(CaseStage stage, Term? term) =>
        new() { Term = term, StartedOn = stage.StartedOn, EndedOn = stage.EndedOn, Status = ClockStatus.Unknown };
}
