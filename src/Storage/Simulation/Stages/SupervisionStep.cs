using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>
/// A case handed over by a supervision organ: the procuratorate receives it, detains first and decides on the measure,
/// and the days of that decision do not count towards its review. Both stages stand side by side until the decision.
/// </summary>
/// <param name="DecidedOnDay">The day of detention on which the measure is decided; null where it is not decided yet.</param>
internal sealed record SupervisionStep(int? DecidedOnDay) : IStageStep
{
    private static readonly TermStep Detention = new(StageKinds.SupervisionDetention, Term.Days(10))
    {
        EndedDays = new(5, 9), RunningDays = new(1, 2), Besides = HourDuties.AfterDetention,
    };

    private static readonly TermStep ExtendedDetention = Detention with
    {
        EndedDays = new(11, 14), RunningDays = new(4, 4),
        // The first warning day of ten days is the third: the paper comes before it.
        Rungs = [new(ExtensionGrounds.SupervisionDetentionExt, Term.Days(4), ApproverLevels.ProcSelf, new(7, 8))],
    };

    private static readonly Term ReviewTerm = Term.Months(1);

    /// <summary>Whether the detention was extended.</summary>
    public bool Extended { get; init; }

    public Span EndedDays => new(DecidedOnDay!.Value + 6, DecidedOnDay.Value + 26);

    public Span RunningDays => DecidedOnDay is { } day ? new(day + 1, day + 17) : Held.RunningDays;

    public int WarningDays => 7;

    private TermStep Held => Extended ? ExtendedDetention : Detention;

    public DateOnly? DeadlineOn(DateOnly startedOn) =>
        DecidedOnDay is { } day ? ReviewTerm.EndFrom(startedOn).AddDays(day) : Held.DeadlineOn(startedOn);

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        DateOnly? decidedOn = DecidedOnDay is { } day ? startedOn.AddDays(day) : null;
        Held.Write(person, startedOn, decidedOn, dice);
        var review = person.Enter(StageKinds.ProsecutionReview, startedOn, endedOn);
        review.Exclude(ExclusionGrounds.MeasureDecision, startedOn, decidedOn);
        if (decidedOn is null)
            return;
        review.SendExpiryNotice(DeadlineOn(startedOn)!.Value, WarningDays);
        if (endedOn is null && dice.Chance(70))
            review.Row.With("recorded_deadline_on", DeadlineOn(startedOn));
    }
}
