using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The ten days for an appeal, from the service of the judgment.</summary>
/// <param name="Appealed">Whether somebody appealed: then it lasts until the second court has the case, else until the judgment is effective.</param>
internal sealed record AppealWindow(bool Appealed) : IStageStep
{
    private const int WindowDays = 10;

    public static readonly AppealWindow Used = new(true);

    public static readonly AppealWindow Lapsed = new(false);

    public Span EndedDays => Appealed ? new(12, 16) : new(WindowDays + 1, WindowDays + 1);

    public Span RunningDays => new(1, 7);

    public int WarningDays => 0;

    /// <summary>None that custody hangs on.</summary>
    public DateOnly? DeadlineOn(DateOnly startedOn) => null;

    /// <summary>An unused window closes on a working day, the day before the judgment is effective; days that may be holidays are avoided.</summary>
    public bool CanEndOn(DateOnly day) => Appealed || IsPlainWorkingDay(day.AddDays(-1));

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var stage = person.Enter(StageKinds.AppealWindow, startedOn, endedOn);
        stage.Milestone(Milestones.JudgmentServed, startedOn);
        if (Appealed && endedOn is not null)
            stage.Milestone(Milestones.AppealFiled, startedOn.AddDays(dice.Between(2, WindowDays - 1)));
    }

    private static bool IsPlainWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && (day.Month, day.Day) is not ((1, <= 3) or (1, >= 20) or (2, _) or (4, <= 6) or (5, <= 6) or (6, _) or (9, >= 10) or (10, <= 9));
}
