using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The judgment is effective and the court's papers are still to come, within ten days.</summary>
internal sealed record AwaitingPapers : IStageStep
{
    private const int PapersDays = 10;

    public Span EndedDays => new(3, 8);

    public Span RunningDays => new(1, 2);

    public int WarningDays => 7;

    public DateOnly? DeadlineOn(DateOnly startedOn) => startedOn.AddDays(PapersDays);

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var (_, row) = Executions.Await(person, startedOn, endedOn);
        Executions.SentenceForPrison(person, row, dice);
    }
}
