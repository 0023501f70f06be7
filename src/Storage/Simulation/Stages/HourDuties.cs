using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>What must be done within 24 hours of a detention or an arrest, done in time.</summary>
internal static class HourDuties
{
    /// <summary>Taken in the daytime, brought to the centre, questioned, the family told.</summary>
    public static void AfterDetention(StageDraft stage, Dice dice)
    {
        var takenAt = Start(stage, dice);
        var deliveredAt = takenAt.AddMinutes(dice.Between(60, 8 * 60));
        stage.Person.Admit(deliveredAt);
        stage.Milestone(Milestones.DeliveredToFacility, deliveredAt);
        QuestionAndNotify(stage, takenAt, dice);
    }

    public static void AfterArrest(StageDraft stage, Dice dice)
    {
        var arrestedAt = Start(stage, dice);
        stage.Milestone(Milestones.ArrestExecuted, arrestedAt);
        QuestionAndNotify(stage, arrestedAt, dice);
    }

    private static DateTime Start(StageDraft stage, Dice dice)
    {
        var startedAt = dice.At(stage.StartedOn, 8, 20);
        stage.Row.With("started_at", startedAt);
        return startedAt;
    }

    private static void QuestionAndNotify(StageDraft stage, DateTime startedAt, Dice dice)
    {
        stage.Milestone(Milestones.InterrogatedFirst, startedAt.AddMinutes(dice.Between(2 * 60, 20 * 60)));
        stage.Milestone(Milestones.FamilyNotified, startedAt.AddMinutes(dice.Between(3 * 60, 21 * 60)));
    }
}
