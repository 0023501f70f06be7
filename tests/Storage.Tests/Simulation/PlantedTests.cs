using System.Globalization;
using System.Text.Json;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>What was planted is there, and the truth says so.</summary>
public class PlantedTests
{
    private static readonly MadeUp Population = MadeUp.TwoThousand;
    private static readonly Dictionary<string, Held> Current =
        Held.In(Population).Where(held => held.Stage["ended_on"] is null).GroupBy(held => held.PersonId).ToDictionary(stages => stages.Key, stages => stages.First());

    // The terms whose deadlines are counted a second time here.
    private static readonly string[] Recounted =
    [
        "detention-request", "arrest-review-detained", "inv-custody", "review", "review-fast-track", "supplement-investigation",
        "trial1", "trial1-summary", "trial1-fast-track", "trial2", "proc-detention-decision", "supervision-transfer-detention",
    ];

    // Every term, the clocks at each of three marks, the duties in hours, and every rule on cells, restraints and confinement.
    public static TheoryData<string> Rules =>
    [
        .. from term in Recounted.Concat(["retrial", "exec-docs", "deliver-prison", "release-sentence-end"])
           from mark in new[] { "overdue", "due-today", "expiring" }
           select $"{term}-{mark}",
        .. from duty in new[] { "deliver-after-detention", "interrogate-after-detention", "interrogate-after-arrest", "family-notice-detention", "family-notice-arrest" }
           from mark in new[] { "overdue", "due-today" }
           select $"{duty}-{mark}",
        "sep-01", "sep-02", "sep-03", "sep-04", "sep-05", "rst-01", "rst-02", "rst-03", "rst-05", "rst-06", "rst-07", "rst-09", "sol-01", "sol-02", "sol-03",
        "ext-late", "ext-wrong-level", "ext-skipped-rung", "ext-without-effect", "recount-outside-custody", "exclusion-without-effect",
        "data-missing-value", "data-unknown-code", "data-impossible-date",
    ];

    [Theory, MemberData(nameof(Rules))]
    public void Every_rule_has_a_plant(string rule) => Assert.Contains(Population.Truth.Planted, planted => planted.Rule == rule);

    [Fact]
    public void Three_hundred_persons_are_enough_for_every_kind()
    {
        var small = MadeUp.Of(300, 4, 1, "2026-11-24").Truth;

        Assert.Equal(
            Population.Truth.Planted.Select(planted => planted.Plant).Distinct().Order(),
            small.Planted.Select(planted => planted.Plant).Distinct().Order());
        Assert.Equal(
            Population.Truth.Decoys.Select(decoy => decoy.Plant).Distinct().Order(),
            small.Decoys.Select(decoy => decoy.Plant).Distinct().Order());
    }

    [Fact]
    public void Nobody_carries_two_plants()
    {
        var plants = Population.Truth.Planted.Select(planted => (planted.Plant, planted.Subjects))
            .Concat(Population.Truth.Decoys.Select(decoy => (decoy.Plant, decoy.Subjects)))
            .SelectMany(plant => plant.Subjects.Select(subject => (subject, plant.Plant))).Distinct();

        Assert.All(plants.GroupBy(plant => plant.subject), plant => Assert.Single(plant));
    }

    [Fact]
    public void Two_of_a_hundred_persons_are_planted_in_a_large_population() =>
        Assert.InRange(MadeUp.Of(12_000, 6, 1, "2026-11-24").Truth.Planted.Count, 180, 300);

    [Fact]
    public void An_overdue_clock_has_been_so_since_the_day_after_its_deadline() =>
        Assert.All(Clocks("overdue"), planted => Assert.Equal(Current[planted.Subjects[0]].DeadlineOn?.AddDays(1), planted.Since));

    [Fact]
    public void A_clock_that_is_due_today_ends_on_the_day() =>
        Assert.All(Clocks("due-today"), planted => Assert.Equal(new DateOnly(2026, 11, 24), Current[planted.Subjects[0]].DeadlineOn));

    [Fact]
    public void A_warning_began_seven_three_or_one_day_before_the_deadline() =>
        Assert.All(Clocks("expiring"), planted => Assert.Equal(
            planted.Plant switch
            {
                "detention-request-roaming-expiring" => 3,
                _ when planted.Rule.StartsWith("detention-request", StringComparison.Ordinal) => 1,
                _ when planted.Rule.StartsWith("arrest-review", StringComparison.Ordinal) => 1,
                _ => 7,
            },
            Current[planted.Subjects[0]].DeadlineOn!.Value.DayNumber - planted.Since!.Value.DayNumber));

    [Fact]
    public void A_decoy_before_its_warning_has_it_tomorrow()
    {
        var decoys = Population.Truth.Decoys.Where(decoy => Recounted.Any(term => decoy.Plant.StartsWith(term, StringComparison.Ordinal)) && decoy.Plant.EndsWith("before-warning", StringComparison.Ordinal)).ToList();

        // One, three and seven days of warning; some terms cannot end on 2 December.
        DateOnly[] daysAfter = [new(2026, 11, 26), new(2026, 11, 28), new(2026, 12, 2), new(2026, 12, 3)];
        Assert.NotEmpty(decoys);
        Assert.All(decoys, decoy => Assert.Contains(
            Current[decoy.Subjects[0]].DeadlineOn!.Value, daysAfter));
    }

    [Fact]
    public void Whoever_is_overdue_or_nearly_so_had_the_expiry_notice_on_time() =>
        Assert.All(Population.Truth.Planted.Where(planted => IsClock(planted)), planted =>
        {
            var held = Current[planted.Subjects[0]];
            var sent = held.Events.Where(row => row["ground"] == "expiry-notice-sent").Select(row => Recount.Date(row["occurred_on"]));
            Assert.Contains(sent, day => day <= held.DeadlineOn!.Value.AddDays(-1) && day >= held.DeadlineOn.Value.AddDays(-7));
        });

    [Fact]
    public void Fifteen_days_of_restraints_end_the_day_before_the_violation()
    {
        var planted = Population.Truth.Planted.First(planted => planted.Plant == "rst-03-still-on");
        var use = Population[SourceContract.RestraintUse].Single(row => row["person_id"] == planted.Subjects[0]);

        Assert.Equal(DateOnly.FromDateTime(DateTime.Parse(use["applied_at"]!, CultureInfo.InvariantCulture)).AddDays(16), planted.Since);
        Assert.Null(use["removed_at"]);
    }

    [Fact]
    public void The_census_counts_each_person_once()
    {
        var truth = Population.Truth;
        var alert = truth.Planted.Where(planted => !planted.Rule.StartsWith("data-", StringComparison.Ordinal)).SelectMany(planted => planted.Subjects).Distinct().Count();
        var undetermined = truth.Planted.Where(planted => planted.Relation is not null and not "cell").SelectMany(planted => planted.Subjects).Distinct().Count();

        Assert.Equal((alert, undetermined), (truth.Census.Alert, truth.Census.Undetermined));
        Assert.Equal(Population.InCustody.Count, truth.Census.Clear + alert + undetermined);
    }

    [Fact]
    public void Everybody_planted_is_in_custody()
    {
        var persons = Population.Truth.Planted.Where(planted => planted.Relation != "cell").SelectMany(planted => planted.Subjects);

        Assert.Empty(persons.Except(Population.InCustody));
    }

    [Fact]
    public void The_truth_file_is_json_for_machines_and_people()
    {
        using var file = JsonDocument.Parse(Population.TruthFile());
        var first = file.RootElement.GetProperty("planted")[0];

        Assert.Equal("2026-11-24", file.RootElement.GetProperty("on").GetString());
        Assert.Equal(2000, file.RootElement.GetProperty("persons").GetInt32());
        Assert.Equal("inv-custody-overdue", first.GetProperty("rule").GetString());
        Assert.Equal("critical", first.GetProperty("severity").GetString());
        Assert.Equal(21, first.GetProperty("subjects")[0].GetString()!.Length);
        Assert.DoesNotContain((byte)'\r', Population.TruthFile());
    }

    private static bool IsClock(PlantedViolation planted) => Clocks("overdue").Concat(Clocks("due-today")).Concat(Clocks("expiring")).Contains(planted);

    private static IReadOnlyList<PlantedViolation> Clocks(string mark) =>
        [.. Population.Truth.Planted.Where(planted => Recounted.Contains(planted.Rule.Replace($"-{mark}", "", StringComparison.Ordinal)) && !IsOfPapers(planted))];

    // What papers of many kinds do to a deadline is not counted here; the plain reading of the law beside the catalogue's tests does it.
    private static bool IsOfPapers(PlantedViolation planted) => planted.Plant.Contains("-papers-", StringComparison.Ordinal);
}
