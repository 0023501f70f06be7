using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Names;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Courses;

/// <summary>A way through the procedure: the stages a person has been through, and the one they are in.</summary>
/// <param name="Gravity">How grave the case is.</param>
/// <param name="Before">The stages that have ended, in order.</param>
/// <param name="Last">The stage that was entered last.</param>
internal sealed record Route(Gravity Gravity, IReadOnlyList<IStageStep> Before, IStageStep Last)
{
    /// <summary>Who investigates.</summary>
    public string AgencyKind { get; init; } = AgencyKinds.Police;

    /// <summary>A course on this route whose last stage has lasted so long that nothing is near on the horizon.</summary>
    public Course Quiet(DateOnly horizonOn, Dice dice) =>
        From(horizonOn.AddDays(-dice.Within(Last.RunningDays)), horizonOn, dice);

    /// <summary>A course on this route whose last stage starts on a given day.</summary>
    public Course From(DateOnly lastStartedOn, DateOnly horizonOn, Dice dice) =>
        new(this, [.. Before.Select(step => dice.Within(step.EndedDays))], lastStartedOn, horizonOn, dice.Seed());
}
