using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>So little of the sentence is left that it is served in the centre: three months at most when the judgment takes effect.</summary>
/// <param name="PapersOnDay">The day after the judgment's effect on which the papers come.</param>
internal sealed record ServingHere(int PapersOnDay) : IStageStep
{
    private const int LongestDetentionMonths = 6;
    private static readonly Term LongestStay = Term.Months(3);

    /// <summary>How many days of the sentence are left on the day of the population at least; below zero where it should be over.</summary>
    public int DaysLeft { get; init; } = 10;

    public Span EndedDays => throw new NotSupportedException("Nothing follows a sentence served in the centre.");

    public Span RunningDays => new(PapersOnDay + 1, PapersOnDay + 35);

    public int WarningDays => 7;

    /// <summary>The sentence decides, not the length of the stage.</summary>
    public DateOnly? DeadlineOn(DateOnly startedOn) => null;

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var papersOn = startedOn.AddDays(PapersOnDay);
        var (waiting, row) = Executions.Await(person, startedOn, papersOn);
        Executions.ReceivePapers(waiting, row, papersOn);
        var months = MonthsFrom(person, startedOn);
        var kind = months <= LongestDetentionMonths ? SentenceKinds.CriminalDetentionSentence : SentenceKinds.FixedTerm;
        var endsOn = Executions.SentenceTo(person, row, kind, months);
        row.With("serves_here", true)
            .With("serves_here_approved_on", papersOn)
            .With("remaining_days_at_receipt", endsOn.DayNumber - papersOn.DayNumber);
        person.Enter(StageKinds.ServingSentence, papersOn, endedOn).Row.With("recorded_deadline_on", endsOn);
    }

    // The shortest sentence that is not over too soon: on the day itself for those who have left, else with some days to go.
    private int MonthsFrom(PersonDraft person, DateOnly effectiveOn)
    {
        var notBefore = person.Horizon.AddDays(person.Course.Departure is null ? DaysLeft : 0);
        var months = Enumerable.Range(1, 120).First(months => Term.SentenceEnd(person.Course.TakenOn, months) >= notBefore);
        if (Term.SentenceEnd(person.Course.TakenOn, months) >= LongestStay.EndFrom(effectiveOn))
            throw new InvalidOperationException($"A sentence of {months} months from {person.Course.TakenOn:yyyy-MM-dd} leaves too much to serve; this is a bug in CustodyWatch.");
        return months;
    }
}
