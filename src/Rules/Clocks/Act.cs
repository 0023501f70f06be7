using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>What an event does to a deadline. The order is that of one day: an extension decided on the day of a recount belongs to the new ladder.</summary>
internal enum ActKind
{
    Recount,

    /// <summary>A recount that also changes the procedure.</summary>
    Conversion,
    Exclusion,
    Extension,
}

/// <summary>An event of a stage that may move a deadline, as the clock reads it.</summary>
internal readonly struct Act
{
    // A longer one is above every statutory length, which then counts alone, as if the paper gave none.
    private const int LongestDecided = 1000;

    private Act(StageEvent paper, ActKind kind)
    {
        (Paper, Kind) = (paper, kind);
        Ground = EventGrounds.Of(paper.Kind).PlaceOf(paper.Ground!);
        // An extension acts from the day it was decided, everything else from the day it happened.
        On = (kind == ActKind.Extension ? paper.ApprovedOn : null) ?? paper.OccurredOn!.Value;
        Decided = kind == ActKind.Extension ? DecidedLength(paper) : null;
        Approver = paper.ApprovedByLevel is { } level ? ApproverLevels.List.PlaceOf(level) : null;
    }

    public StageEvent Paper { get; }

    public ActKind Kind { get; }

    /// <summary>The place of its ground in the contract's list for its kind; -1 for a ground that is not there.</summary>
    public int Ground { get; }

    /// <summary>The day on which it acts.</summary>
    public DateOnly On { get; }

    /// <summary>How much an extension decided; null where the paper does not say.</summary>
    public StatedLength? Decided { get; }

    /// <summary>The place of the organ that decided in the contract's list; null where nobody is recorded.</summary>
    public int? Approver { get; }

    /// <summary>Its place among the acts of the stage.</summary>
    public int Place { get; private init; }

    /// <summary>Which of the stage's exclusions on its ground it is, from 1; 0 for all other acts.</summary>
    public int Time { get; private init; }

    public bool IsRecount => Kind is ActKind.Recount or ActKind.Conversion;

    /// <summary>The procedure a conversion leads to; null for all other acts.</summary>
    public string? Procedure => ProcedureAfter(Paper);

    /// <summary>The acts among the events, in the order in which they act.</summary>
    public static Act[] InOrder(IReadOnlyList<StageEvent> events)
    {
        var acts = new List<Act>(events.Count);
        foreach (var happened in events)
            if (KindOf(happened) is { } kind)
                acts.Add(new(happened, kind));
        Act[] ordered = acts.Count < 2 ? [.. acts]
            : [.. acts.OrderBy(act => act.On).ThenBy(act => act.Precedence).ThenBy(act => act.LadderOrder).ThenBy(act => act.Paper.EventId, StringComparer.Ordinal)];
        Number(ordered);
        return ordered;
    }

    /// <summary>The procedure a recount converts to; null where it converts to none.</summary>
    public static string? ProcedureAfter(StageEvent recount) => recount.Ground switch
    {
        RecountGrounds.ConvertedToOrdinary => Procedures.Ordinary,
        RecountGrounds.ConvertedToSummary => Procedures.Summary,
        _ => null,
    };

    private int Precedence => IsRecount ? 0 : (int)Kind;

    // Of extensions decided on one day the lower rung comes first; the contract lists them from the lowest up.
    private int LadderOrder => Kind == ActKind.Extension ? Ground : -1;

    private static ActKind? KindOf(StageEvent happened) => happened.Kind switch
    {
        EventKinds.Extension => ActKind.Extension,
        EventKinds.Exclusion => ActKind.Exclusion,
        EventKinds.Recount => ProcedureAfter(happened) is null ? ActKind.Recount : ActKind.Conversion,
        _ => null,
    };

    private static StatedLength? DecidedLength(StageEvent paper) => (paper.Length, paper.Unit) switch
    {
        ( > 0 and <= LongestDecided, Units.Day) => new(TermLength.Days(paper.Length.Value)),
        ( > 0 and <= LongestDecided, Units.Month) => new(TermLength.Months(paper.Length.Value)),
        _ => null,
    };

    private static void Number(Act[] ordered)
    {
        Span<int> times = stackalloc int[1 + ExclusionGrounds.List.Codes.Count];
        for (var place = 0; place < ordered.Length; place++)
            ordered[place] = ordered[place] with { Place = place, Time = ordered[place].Kind == ActKind.Exclusion ? ++times[1 + ordered[place].Ground] : 0 };
    }
}
