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
        var derivations = new List<Derivation>(deadlines.Length);
        var count = StageRun.Read(terms, history, asOf, deadlines, derivations);
        var readings = new List<ClockReading>(count);
        for (var place = 0; place < count; place++)
            readings.Add(ClockReading.Of(record.Stage, asOf, deadlines[place], derivations[place]));
        return history.IsReadable ? [.. readings.Select(reading => WithWhatFollows(reading, record)), .. Duties(record, asOf)] : readings;
    }

    /// <summary>Computes the limits of one stage alone: the same days as <see cref="Read"/> from the same engine, without steps and without asking for memory.</summary>
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
        return StageRun.Read(terms, history, asOf, deadlines, null);
    }

    private ClockReading WithWhatFollows(ClockReading reading, StageRecord record) => reading with
    {
        DeadlineAt = DayUnit.EndsAt(reading, record, terms.Switches),
        EffectiveOn = AppealWindow.EffectiveOn(reading, record, terms.Switches.EffectiveDate),
        GapEndsOn = AppealWindow.GapEndsOn(reading, terms.Switches.MonthRule),
    };

    private IEnumerable<ClockReading> Duties(StageRecord record, DateOnly asOf) =>
        terms.DutiesOf(record.Stage.Kind!).Select(duty => HourDuty.Read(duty, record, asOf)).OfType<ClockReading>();
}
