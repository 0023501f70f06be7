using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>One step of a procedure: what a lawful stage of its kind looks like, and how long it may last.</summary>
internal interface IStageStep
{
    /// <summary>How many days it lasts when it ends in time.</summary>
    Span EndedDays { get; }

    /// <summary>How many days it has lasted when it still runs, everything granted so far stands in the papers, and no deadline is near.</summary>
    Span RunningDays { get; }

    /// <summary>How many days before the deadline the warning starts.</summary>
    int WarningDays { get; }

    /// <summary>The last lawful day with everything that was granted; null where the stage has none.</summary>
    DateOnly? DeadlineOn(DateOnly startedOn);

    /// <summary>The first day of the warning of a deadline, that of a stage from its first day.</summary>
    DateOnly WarnsFrom(DateOnly startedOn) => DeadlineOn(startedOn)!.Value.AddDays(-WarningDays);

    /// <summary>Whether it can end on this very day.</summary>
    bool CanEndOn(DateOnly day) => true;

    /// <summary>Writes the stage with its events.</summary>
    /// <param name="person">Who is in it.</param>
    /// <param name="startedOn">Its first day.</param>
    /// <param name="endedOn">Its last day; null while it lasts.</param>
    /// <param name="dice">Chance.</param>
    void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice);
}
