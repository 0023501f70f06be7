using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The events of one stage, in the order in which they act, whatever the order in which they were read.</summary>
internal sealed class StageEvents
{
    private readonly ILookup<string, DateOnly> _recounts;
    private readonly DateOnly? _endedOn;

    public StageEvents(StageRecord record)
    {
        _endedOn = record.Stage.EndedOn;
        InOrder =
        [
            .. record.Events.Concat(ExecutionMilestones.Of(record))
                .OrderBy(ActsOn).ThenBy(Precedence).ThenBy(LadderOrder).ThenBy(happened => happened.EventId, StringComparer.Ordinal),
        ];
        _recounts = InOrder.Where(happened => happened.Kind == EventKinds.Recount).ToLookup(happened => happened.Ground!, happened => happened.OccurredOn!.Value);
        Conversions = [.. InOrder.Where(IsConversion).Where(IsWithin)];
    }

    public IReadOnlyList<StageEvent> InOrder { get; }

    /// <summary>The conversions to another procedure, within the stage.</summary>
    public IReadOnlyList<StageEvent> Conversions { get; }

    /// <summary>The days of a milestone; one dated after the end of the stage does not belong to it.</summary>
    public IEnumerable<DateOnly> Milestones(string ground) =>
        InOrder.Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == ground && IsWithin(happened)).Select(happened => happened.OccurredOn!.Value);

    /// <summary>The first recount on this ground from a day on; null where there is none.</summary>
    public DateOnly? FirstRecount(string ground, DateOnly from) => _recounts[ground].Select(day => (DateOnly?)day).FirstOrDefault(day => day >= from);

    /// <summary>Whether an event converts the case to another procedure.</summary>
    public static bool IsConversion(StageEvent happened) => happened.Kind == EventKinds.Recount && ProcedureAfter(happened) is not null;

    /// <summary>The procedure an event converts to; null where it converts to none.</summary>
    public static string? ProcedureAfter(StageEvent happened) => happened.Ground switch
    {
        RecountGrounds.ConvertedToOrdinary => Procedures.Ordinary,
        RecountGrounds.ConvertedToSummary => Procedures.Summary,
        _ => null,
    };

    /// <summary>An extension acts from the day it was decided, everything else from the day it happened.</summary>
    public static DateOnly ActsOn(StageEvent happened) =>
        (happened.Kind == EventKinds.Extension ? happened.ApprovedOn : null) ?? happened.OccurredOn!.Value;

    private bool IsWithin(StageEvent happened) => !(_endedOn < happened.OccurredOn);

    // On one day the recount comes first: an extension decided that day belongs to the new ladder.
    private static int Precedence(StageEvent happened) => happened.Kind switch
    {
        EventKinds.Recount => 0,
        EventKinds.Exclusion => 1,
        _ => 2,
    };

    // Of extensions decided on one day the lower rung comes first; the contract lists them from the lowest up.
    private static int LadderOrder(StageEvent happened)
    {
        for (var rank = 0; rank < ExtensionGrounds.List.Codes.Count; rank++)
            if (ExtensionGrounds.List.Codes[rank].Id == happened.Ground)
                return rank;
        return -1;
    }
}
