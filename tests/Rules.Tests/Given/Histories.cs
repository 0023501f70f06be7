using CsCheck;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>Made-up histories of one stage, as a centre might record them.</summary>
internal static class Histories
{
    /// <summary>How many a property is tried on: 100,000 is the number to run before a release, CUSTODYWATCH_HISTORIES=100000; the server runs fewer.</summary>
    public static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("CUSTODYWATCH_HISTORIES"), out var count) ? count : 20_000;

    private static readonly string[] Stages =
    [
        StageKinds.CriminalDetention, StageKinds.ProcuratorateDetention, StageKinds.SupervisionDetention, StageKinds.Investigation, StageKinds.ProsecutionReview,
        StageKinds.SupplementaryInvestigation, StageKinds.FirstInstance, StageKinds.AppealWindow, StageKinds.SecondInstance, StageKinds.Retrial,
    ];

    private static readonly Gen<string?> Levels = Gen.Frequency(
        (3, Gen.Const((string?)null)), (1, Gen.OneOf<string?>([.. ApproverLevels.List.Codes.Select(level => (string?)level.Id)])));

    public static readonly Gen<DateOnly> Start = Gen.Int[new DateOnly(1998, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>A stage with up to eight events, most of them within ten months of its start.</summary>
    public static readonly Gen<StageRecord> Any = Of(Stages, Event(RecountGrounds.List));

    /// <summary>A stage without recounts after the deadline and without conversions: once overdue it stays so.</summary>
    public static readonly Gen<StageRecord> WithoutFreshStarts = Of(Stages, Event(new CodeList("within the limit", RecountGrounds.List.Find(RecountGrounds.NewMajorCrimeDiscovered)!)));

    private static readonly StatutoryClock Clock = new(ShippedCatalogue.Document.Terms());

    /// <summary>Reads every clock, as the facts were known at the end of the day.</summary>
    public static IReadOnlyList<ClockReading> Read(StageRecord stage, DateOnly asOf, StatutoryClock? clock = null)
    {
        var known = KnownBy.On(new PersonRecord { Person = new(), Stages = [stage] }, asOf).Stages;
        return known.Count == 0 ? [] : (clock ?? Clock).Read(known[0], asOf);
    }

    /// <summary>The same stage, ended some days after its start.</summary>
    public static StageRecord Ended(this StageRecord stage, int days) =>
        stage with { Stage = stage.Stage with { EndedOn = stage.Stage.StartedOn!.Value.AddDays(days) } };

    /// <summary>A history in words, for a property that fails.</summary>
    public static string InWords(StageRecord stage) =>
        $"{stage.Stage.Kind} {Day.Text(stage.Stage.StartedOn)} {stage.Stage.Procedure} {stage.Stage.PossibleSentence}: "
        + string.Join("; ", stage.Events.Select(happened =>
            $"{happened.EventId} {happened.Ground} {Day.Text(happened.OccurredOn)} {Day.Text(happened.UntilOn)} {happened.Length} {happened.Unit} {happened.ApprovedByLevel}"));

    private static Gen<StageRecord> Of(string[] kinds, Gen<Func<DateOnly, StageEvent>> happened) =>
        from kind in Gen.OneOf<string>(kinds)
        from startedOn in Start
        from procedure in Gen.OneOf<string?>(null, Procedures.Ordinary, Procedures.Summary, Procedures.FastTrack)
        from sentence in Gen.OneOf<string?>(null, PossibleSentences.UpTo1Year, PossibleSentences.Over3Years)
        from events in happened.Array[0, 8]
        select new StageRecord(
            new() { StageId = "s1", Kind = kind, StartedOn = startedOn, Procedure = procedure, PossibleSentence = sentence },
            [.. events.Select((make, index) => make(startedOn) with { EventId = $"e{index}" })]);

    private static Gen<Func<DateOnly, StageEvent>> Event(CodeList recounts) => Gen.Frequency(
        (4, Extension), (3, Exclusion), (2, Dated(EventKinds.Recount, recounts)), (2, Dated(EventKinds.Milestone, Milestones.List)));

    private static Gen<Func<DateOnly, StageEvent>> Extension =>
        from ground in Ground(ExtensionGrounds.List)
        from after in Gen.Int[-5, 300]
        from level in Levels
        from length in Gen.OneOf<int?>(null, 0, 1, 2, 3, 15, 30)
        from unit in Gen.OneOf<string?>(null, Units.Day, Units.Month)
        select (Func<DateOnly, StageEvent>)(start => new StageEvent
        {
            Kind = EventKinds.Extension, Ground = ground, OccurredOn = start.AddDays(after), ApprovedOn = start.AddDays(after), ApprovedByLevel = level, Length = length, Unit = unit,
        });

    private static Gen<Func<DateOnly, StageEvent>> Exclusion =>
        from ground in Ground(ExclusionGrounds.List)
        from after in Gen.Int[-20, 250]
        from days in Gen.OneOf(Gen.Const((int?)null), Gen.Int[-3, 90].Select(days => (int?)days))
        select (Func<DateOnly, StageEvent>)(start => new StageEvent
        {
            Kind = EventKinds.Exclusion, Ground = ground, OccurredOn = start.AddDays(after), UntilOn = days is { } length ? start.AddDays(after + length) : null,
        });

    private static Gen<Func<DateOnly, StageEvent>> Dated(string kind, CodeList grounds) =>
        from ground in Ground(grounds)
        from after in Gen.Int[-5, 250]
        select (Func<DateOnly, StageEvent>)(start => new StageEvent { Kind = kind, Ground = ground, OccurredOn = start.AddDays(after) });

    private static Gen<string> Ground(CodeList grounds) => Gen.OneOf<string>([.. grounds.Codes.Select(code => code.Id)]);
}
