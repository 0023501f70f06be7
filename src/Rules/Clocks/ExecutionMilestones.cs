using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What the execution row says of a stage where the stage's own events do not.</summary>
internal static class ExecutionMilestones
{
    /// <summary>The effect of the judgment and the receipt of the documents, each only where no event records it.</summary>
    public static IEnumerable<StageEvent> Of(StageRecord record)
    {
        if (record.Execution is not { } execution)
            yield break;
        if (Missing(record, Milestones.JudgmentEffective) && execution.JudgmentEffectiveOn is { } effective)
            yield return Make(execution, Milestones.JudgmentEffective, effective);
        if (Missing(record, Milestones.ExecutionDocsReceived) && execution.DocumentsReceivedOn is { } received)
            yield return Make(execution, Milestones.ExecutionDocsReceived, received);
    }

    private static bool Missing(StageRecord record, string ground) => record.Events.All(happened => happened.Ground != ground);

    private static StageEvent Make(Execution execution, string ground, DateOnly day) => new()
    {
        EventId = execution.ExecutionId,
        Kind = EventKinds.Milestone,
        Ground = ground,
        OccurredOn = day,
    };
}
