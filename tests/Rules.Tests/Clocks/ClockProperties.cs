using CsCheck;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>What holds of the clock for every history, whatever happened.</summary>
public class ClockProperties
{
    [Fact]
    public void No_deadline_lies_before_the_day_it_counts_from() => Gen.Select(Histories.Any, Gen.Int[0, 400]).Sample(
        (stage, days) => Histories.Read(stage, After(stage, days)).All(clock => !(clock.DeadlineOn < clock.StartedOn)), iter: Histories.Count);

    [Fact]
    public void Days_are_never_negative_and_there_are_none_without_a_date() => Gen.Select(Histories.Any, Gen.Int[0, 400]).Sample(
        (stage, days) => Histories.Read(stage, After(stage, days)).All(clock => clock.DeadlineOn is null
            ? clock is { DaysLeft: null, DaysOverdue: null }
            : clock is { DaysLeft: >= 0, DaysOverdue: >= 0 } && (clock.DaysLeft == 0 || clock.DaysOverdue == 0)),
        iter: Histories.Count);

    [Fact]
    public void An_ended_stage_reads_the_same_ever_after() => Gen.Select(Histories.Any, Gen.Int[0, 300], Gen.Int[1, 900]).Sample(
        (stage, length, later) =>
        {
            var ended = stage.Ended(length);
            var at = Histories.Read(ended, After(stage, length)).Select(Essence);
            return at.SequenceEqual(Histories.Read(ended, After(stage, length + later)).Select(Essence));
        },
        iter: Histories.Count, print: InWords);

    [Fact]
    public void Events_in_another_order_read_the_same() => Gen.Select(Histories.Any, Gen.Int[0, 400], Gen.Int[0, int.MaxValue].Array[8]).Sample(
        (stage, days, places) =>
        {
            var shuffled = stage with { Events = [.. stage.Events.Zip(places).OrderBy(pair => pair.Second).Select(pair => pair.First)] };
            return Histories.Read(stage, After(stage, days)).SelectMany(Everything).SequenceEqual(Histories.Read(shuffled, After(stage, days)).SelectMany(Everything));
        },
        iter: Histories.Count);

    [Fact]
    public void A_valid_extension_never_makes_a_deadline_earlier() => Gen.Select(Histories.WithoutFreshStarts, Gen.OneOf<Code>([.. ExtensionGrounds.List.Codes]), Gen.Int[0, 250]).Sample(
        (stage, ground, day) =>
        {
            var without = stage with { Events = [.. stage.Events.Where(happened => happened.Ground != ground.Id)] };
            var paper = new StageEvent { EventId = "added", Kind = EventKinds.Extension, Ground = ground.Id, OccurredOn = After(stage, day), ApprovedOn = After(stage, day) };
            var with = without with { Events = [.. without.Events, paper] };
            return Histories.Read(without, After(stage, 400)).Zip(Histories.Read(with, After(stage, 400))).All(pair =>
                pair.Second.Defects.Any(defect => defect.EventId == "added") || Ends(pair.Second) >= Ends(pair.First));
        },
        iter: Histories.Count);

    [Fact]
    public void An_exclusion_of_some_days_moves_the_deadline_by_exactly_as_many() => Gen.Select(Histories.Start, Gen.Int[0, 59], Gen.Int[1, 90]).Sample(
        (start, ordered, days) =>
        {
            var stage = new StageRecord(new() { StageId = "s1", Kind = StageKinds.Investigation, StartedOn = start }, []);
            var order = new StageEvent { EventId = "e", Kind = EventKinds.Exclusion, Ground = ExclusionGrounds.PsychiatricEvaluation, OccurredOn = start.AddDays(ordered), UntilOn = start.AddDays(ordered + days) };
            var before = Histories.Read(stage, start.AddDays(400))[0].DeadlineOn!.Value;
            var after = Histories.Read(stage with { Events = [order] }, start.AddDays(400))[0].DeadlineOn!.Value;
            return order.OccurredOn > before || after.DayNumber - before.DayNumber == days;
        },
        iter: Histories.Count);

    [Fact]
    public void Day_by_day_there_are_as_many_days_overdue_as_the_last_day_says() => Gen.Select(Histories.WithoutFreshStarts, Gen.Int[0, 200]).Sample(
        (stage, days) => Histories.Read(stage, After(stage, days)).Where(clock => clock.Status == ClockStatus.Overdue).All(clock =>
            clock.DaysOverdue == Enumerable.Range(0, days + 1).Count(day => Histories.Read(stage, After(stage, day))
                .Any(reading => reading.Term?.Id == clock.Term!.Id && reading.Status == ClockStatus.Overdue))),
        iter: Histories.Count / 50);

    [Fact]
    public void A_month_end_never_ends_a_term_earlier_and_never_by_more_than_three_days_later() => Gen.Select(Histories.Start, Gen.Int[1, 36]).Sample(
        (start, months) => MonthCount.LastDay(start, months, MonthRule.MonthEndSticky).DayNumber - MonthCount.LastDay(start, months, MonthRule.Corresponding).DayNumber is >= 0 and <= 3,
        iter: Histories.Count);

    [Fact]
    public void Rungs_that_join_never_end_before_rungs_counted_from_the_start() => Gen.Select(Histories.Start, Gen.Int[0, 3]).Sample(
        (start, rungs) => Ladder(start, rungs, JoinedRungs) >= Ladder(start, rungs, FromTheStart), iter: Histories.Count);

    [Fact]
    public void The_days_alone_are_the_days_with_their_steps() => Gen.Select(Histories.Any, Gen.Int[0, 400]).Sample(
        (stage, days) =>
        {
            var (known, asOf) = (KnownBy.On(new PersonRecord { Person = new(), Stages = [stage] }, After(stage, days)).Stages[0], After(stage, days));
            var deadlines = new TermDeadline[JoinedRungs.Terms.MostOfAStage];
            var count = JoinedRungs.Deadlines(new StageHistory(known), asOf, deadlines);
            return deadlines.Take(count).Select(limit => (limit.Term?.Id, limit.StartedOn, limit.DeadlineOn, limit.SoftDeadlineOn, limit.WarnFromOn, limit.Status))
                .SequenceEqual(JoinedRungs.Read(known, asOf).Where(clock => clock.Term is not { IsHourly: true })
                    .Select(clock => (clock.Term?.Id, clock.StartedOn, clock.DeadlineOn, clock.SoftDeadlineOn, clock.WarnFromOn, clock.Status)));
        },
        iter: Histories.Count);

    [Fact]
    public void The_days_alone_ask_for_no_memory()
    {
        var history = new StageHistory(ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10").Extended("inv-custody-ext-2", "2024-04-10").Record);
        var deadlines = new TermDeadline[JoinedRungs.Terms.MostOfAStage];
        for (var warm = 0; warm < 200; warm++)
            JoinedRungs.Deadlines(history, new DateOnly(2024, 5, 1), deadlines);
        var before = GC.GetAllocatedBytesForCurrentThread();

        JoinedRungs.Deadlines(history, new DateOnly(2024, 5, 1), deadlines);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(new DateOnly(2024, 6, 15), deadlines[0].DeadlineOn);
    }

    private static readonly StatutoryClock JoinedRungs = new(ShippedCatalogue.Document.Terms());

    private static readonly StatutoryClock FromTheStart = new(ShippedCatalogue.Document.Terms(new Dictionary<string, string> { ["chain-mode"] = "original-anchor" }));

    private static DateOnly? Ladder(DateOnly start, int rungs, StatutoryClock clock)
    {
        string[] grounds = [ExtensionGrounds.InvCustodyExt1, ExtensionGrounds.InvCustodyExt2, ExtensionGrounds.InvCustodyExt3];
        var papers = grounds.Take(rungs).Select(ground => new StageEvent { EventId = ground, Kind = EventKinds.Extension, Ground = ground, OccurredOn = start.AddDays(10), ApprovedOn = start.AddDays(10) });
        return Histories.Read(new(new() { StageId = "s1", Kind = StageKinds.Investigation, StartedOn = start }, [.. papers]), start.AddDays(20), clock)[0].DeadlineOn;
    }

    private static string InWords<T1, T2>((StageRecord Stage, T1 One, T2 Two) history) => $"{Histories.InWords(history.Stage)} ({history.One}, {history.Two})";

    private static DateOnly After(StageRecord stage, int days) => stage.Stage.StartedOn!.Value.AddDays(days);

    // A clock that is suspended or has no limit ends later than any other.
    private static DateOnly Ends(ClockReading clock) => clock.DeadlineOn ?? DateOnly.MaxValue;

    private static (string?, DateOnly?, ClockStatus, int?, int?) Essence(ClockReading clock) =>
        (clock.Term?.Id, clock.DeadlineOn, clock.Status, clock.DaysLeft, clock.DaysOverdue);

    private static IEnumerable<object?> Everything(ClockReading clock) => [Essence(clock), clock.SoftDeadlineOn, clock.StartedOn, .. clock.Steps, .. clock.Defects];
}
