using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The supreme court reviews a death sentence. There is no limit, and restraints stay on.</summary>
internal sealed record DeathReview : IStageStep
{
    /// <summary>Whether the restraints were put on at all.</summary>
    public bool Restrained { get; init; } = true;

    public Span EndedDays => throw new NotSupportedException("Nothing follows a death review in a made-up population.");

    public Span RunningDays => new(20, 200);

    public int WarningDays => 0;

    public DateOnly? DeadlineOn(DateOnly startedOn) => null;

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        person.Enter(StageKinds.DeathPenaltyReview, startedOn, endedOn);
        if (Restrained)
            Restraints.Put(person, RestraintKinds.LegIrons, RestraintReasons.DeathSentence, dice.At(startedOn, 9, 12), null);
    }
}
