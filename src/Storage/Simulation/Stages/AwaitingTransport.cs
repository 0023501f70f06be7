using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The papers are there and the person is to be brought to prison within a month.</summary>
/// <param name="PapersOnDay">The day after the judgment's effect on which the papers come.</param>
internal sealed record AwaitingTransport(int PapersOnDay) : IStageStep
{
    private static readonly Term Delivery = Term.Months(1);

    public Span EndedDays => new(PapersOnDay + 5, PapersOnDay + 20);

    public Span RunningDays => new(PapersOnDay + 1, PapersOnDay + 17);

    public int WarningDays => 7;

    public DateOnly? DeadlineOn(DateOnly startedOn) => Delivery.EndFrom(startedOn.AddDays(PapersOnDay));

    /// <summary>The month is what may not be exceeded; the warning is for the thirty days where those are over first.</summary>
    public DateOnly WarnsFrom(DateOnly startedOn)
    {
        var (month, thirtyDays) = (DeadlineOn(startedOn)!.Value, startedOn.AddDays(PapersOnDay + 30));
        return (thirtyDays < month ? thirtyDays : month).AddDays(-WarningDays);
    }

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var (stage, row) = Executions.Await(person, startedOn, endedOn);
        Executions.SentenceForPrison(person, row, dice);
        Executions.ReceivePapers(stage, row, startedOn.AddDays(PapersOnDay));
        if (person.Course.Departure == ReleaseReasons.DeliveredToPrison)
            row.With("delivered_on", person.Horizon);
    }
}
