using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Deadlines after the judgment, and those of a retrial.</summary>
internal static class ExecutionPlants
{
    public static readonly IReadOnlyList<IPlant> All =
    [
        new ClockPlant("retrial", "", Routes.Retried, ClockMark.Overdue),
        new ClockPlant("retrial", "", Routes.Retried, ClockMark.DueToday),
        new ClockPlant("retrial", "", Routes.Retried, ClockMark.Expiring),
        new ClockPlant("exec-docs", "", Routes.PapersAwaited, ClockMark.Overdue) { Overdue = Severity.High, Beside = [new("exe-01", DayAfterTheDeadline)] },
        new ClockPlant("exec-docs", "", Routes.PapersAwaited, ClockMark.DueToday),
        new ClockPlant("exec-docs", "", Routes.PapersAwaited, ClockMark.Expiring),
        new ClockPlant("exec-docs", "", Routes.PapersAwaited, ClockMark.BeforeWarning),
        new ClockPlant("deliver-prison", "", Routes.TransportAwaited, ClockMark.Overdue) { Overdue = Severity.High, Beside = [new("exe-02", DayAfterTheDeadline)] },
        new ClockPlant("deliver-prison", "life", Routes.TransportAwaitedForLife, ClockMark.DueToday),
        new ClockPlant("deliver-prison", "", Routes.TransportAwaited, ClockMark.Expiring),
        new SentenceEnding(-3),
        new SentenceEnding(0),
        new SentenceEnding(4),
    ];

    private static DateOnly DayAfterTheDeadline(DateOnly startedOn, DateOnly deadlineOn) => deadlineOn.AddDays(1);
}
