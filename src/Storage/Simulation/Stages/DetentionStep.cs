using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>Detention by the police: a term for requesting the arrest, then seven days for the procuratorate to decide.</summary>
/// <param name="LimitDays">The last day for the request, counted from the detention: 3, 7 or 30.</param>
/// <param name="Extension">The paper that allows more than three days; null where there is none.</param>
internal sealed record DetentionStep(int LimitDays, Rung? Extension) : IStageStep
{
    private const int BaseDays = 3;
    private const int ReviewDays = 7;

    public required Span EndedDays { get; init; }

    public required Span RunningDays { get; init; }

    /// <summary>The day of detention on which the request is received, for a stage that still runs; null where it was not made yet.</summary>
    public int? RequestedOnDay { get; init; }

    public int WarningDays => RequestedOnDay is null && LimitDays == 30 ? 3 : 1;

    public DateOnly? DeadlineOn(DateOnly startedOn) =>
        startedOn.AddDays(RequestedOnDay is { } day ? day + ReviewDays : LimitDays);

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var stage = person.Enter(StageKinds.CriminalDetention, startedOn, endedOn);
        HourDuties.AfterDetention(stage, dice);
        if (Extension is { } extension)
            stage.Extend(extension, startedOn.AddDays(BaseDays - dice.Within(extension.Lead)));
        stage.SendExpiryNoticeUntil(startedOn.AddDays(LimitDays), LimitDays == 30 ? 7 : 1, RequestedOn(stage, dice));
        if (endedOn is null && dice.Chance(70))
            stage.Row.With("recorded_deadline_on", DeadlineOn(startedOn));
    }

    private DateOnly? RequestedOn(StageDraft stage, Dice dice)
    {
        if ((stage.EndedOn is null ? RequestedOnDay : RequestDay(stage.EndedOn.Value.DayNumber - stage.StartedOn.DayNumber, dice)) is not { } day)
            return null;
        var requestedOn = stage.StartedOn.AddDays(day);
        stage.Milestone(Milestones.ArrestRequestReceived, requestedOn);
        stage.SendExpiryNotice(requestedOn.AddDays(ReviewDays), 1);
        if (stage.EndedOn is { } approvedOn)
            stage.Milestone(Milestones.ArrestApproved, approvedOn);
        return requestedOn;
    }

    // Late enough that the decision comes within its seven days, and not before the step below would have done.
    private int RequestDay(int lastedDays, Dice dice)
    {
        var earliest = LimitDays switch { BaseDays => 1, 7 => 4, _ => 8 };
        return dice.Between(Math.Max(earliest, lastedDays - ReviewDays), Math.Min(LimitDays, lastedDays - 1));
    }
}
