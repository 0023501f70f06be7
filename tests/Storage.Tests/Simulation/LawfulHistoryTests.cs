using System.Globalization;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>Whoever carries no plant has a history in which nothing is wrong, on several days of the calendar.</summary>
public class LawfulHistoryTests
{
    private static readonly Dictionary<string, MadeUp> Made = [];

    // An ordinary day, a leap day, the days after short months, and month ends that stick.
    public static TheoryData<string> Days => ["2026-11-24", "2024-02-29", "2025-03-01", "2026-04-29", "2026-08-31", "2026-12-31", "2027-01-01"];

    [Theory, MemberData(nameof(Days))]
    public void No_deadline_is_near(string asOf)
    {
        var today = Recount.Date(asOf)!.Value;
        var near = PlainStages(asOf)
            .Where(held => held.EndedOn is null && held.DeadlineOn is not null)
            .Where(held => held.DeadlineOn < today.AddDays(DaysLeft(held)));

        Assert.Empty(near.Select(held => held.Stage.Key));
    }

    [Theory, MemberData(nameof(Days))]
    public void Every_stage_that_ended_did_so_in_time(string asOf)
    {
        var late = PlainStages(asOf).Where(held => held.EndedOn > held.DeadlineOn);

        Assert.Empty(late.Select(held => held.Stage.Key));
    }

    [Theory, MemberData(nameof(Days))]
    public void A_request_for_arrest_came_within_what_was_granted(string asOf)
    {
        var late = from held in PlainStages(asOf)
                   from request in held.Events.Where(row => row["ground"] == "arrest-request-received")
                   let without = held.Events.Where(row => row != request).ToList()
                   where Recount.Date(request["occurred_on"]) > Recount.Deadline(held.Stage, without)
                   select held.Stage.Key;

        Assert.Empty(late);
    }

    [Theory, MemberData(nameof(Days))]
    public void A_recorded_deadline_is_the_right_one(string asOf)
    {
        var wrong = PlainStages(asOf)
            .Where(held => held.Stage["recorded_deadline_on"] is not null && held.Stage["kind"] is not "serving-sentence")
            .Where(held => held.EndedOn is null && Recount.Date(held.Stage["recorded_deadline_on"]) != held.DeadlineOn)
            .Where(held => held.Stage["procedure"] != "ordinary" || Recount.Date(held.Stage["recorded_deadline_on"]) >= held.DeadlineOn);

        Assert.Empty(wrong.Select(held => held.Stage.Key));
    }

    [Theory, MemberData(nameof(Days))]
    public void Each_stage_starts_when_the_one_before_ends_and_is_handed_over_that_day(string asOf)
    {
        // Detention for a supervision case stands beside the review.
        var pairs = PlainStages(asOf).GroupBy(held => held.PersonId)
            .SelectMany(stages => stages.Zip(stages.Skip(1)))
            .Where(pair => pair.First.Stage["kind"] != "supervision-detention");

        Assert.All(pairs, pair => Assert.Equal(pair.First.EndedOn, pair.Second.StartedOn));
        Assert.All(pairs, pair => Assert.Equal(pair.Second.Stage["started_on"], pair.Second.Stage["handover_on"]));
    }

    [Theory, MemberData(nameof(Days))]
    public void What_must_be_done_within_a_day_was_done_within_a_day(string asOf)
    {
        foreach (var held in PlainStages(asOf).Where(held => held.Stage["started_at"] is not null))
        {
            var startedAt = DateTime.Parse(held.Stage["started_at"]!, CultureInfo.InvariantCulture);
            Assert.InRange(held.At("interrogated-first")!.Value, startedAt, startedAt.AddHours(24));
            Assert.InRange(held.At("family-notified")!.Value, startedAt, startedAt.AddHours(24));
            if (held.Stage["kind"] != "investigation")
                Assert.InRange(held.At("delivered-to-facility")!.Value, startedAt, startedAt.AddHours(24));
        }
    }

    [Theory, MemberData(nameof(Days))]
    public void Whoever_is_in_custody_is_in_a_stage(string asOf)
    {
        var madeUp = MadeUpFor(asOf);
        var current = Held.In(madeUp).Where(held => held.Stage["ended_on"] is null).Select(held => held.PersonId).ToHashSet();

        Assert.Empty(madeUp.InCustody.Intersect(madeUp.Plain).Except(current));
        Assert.Empty(current.Except(madeUp.InCustody));
    }

    // Terms of a week are warned of a day before, terms of two weeks leave little to choose.
    private static int DaysLeft(Held held) => (held.Stage["kind"], held.DeadlineOn!.Value.DayNumber - held.StartedOn.DayNumber) switch
    {
        ("criminal-detention", < 30 or > 30) => 2,
        (_, < 15) => 8,
        _ => 10,
    };

    private static IReadOnlyList<Held> PlainStages(string asOf) =>
        [.. Held.In(MadeUpFor(asOf)).Where(held => MadeUpFor(asOf).Plain.Contains(held.PersonId))];

    private static MadeUp MadeUpFor(string asOf)
    {
        if (!Made.TryGetValue(asOf, out var madeUp))
            Made[asOf] = madeUp = MadeUp.Of(2000, 2, 11, asOf);
        return madeUp;
    }
}
