using System.Globalization;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>Restraints, confinements, executions and deaths of those who carry no plant.</summary>
public class LawfulMeasureTests
{
    private static readonly MadeUp Population = MadeUp.Of(6000, 5, 21, "2026-11-24");

    [Fact]
    public void Restraints_were_approved_by_the_head_in_time()
    {
        Assert.All(Plain(SourceContract.RestraintUse), row => Assert.Equal("facility-head", row["approved_by"]));
        Assert.All(Plain(SourceContract.RestraintUse), row =>
            Assert.True(At(row, "approved_at") <= At(row, "applied_at")!.Value.AddHours(row["emergency"] == "1" ? 2 : 0)));
    }

    [Fact]
    public void Restraints_came_off_well_before_fifteen_days_unless_for_a_death_sentence() =>
        Assert.All(
            Plain(SourceContract.RestraintUse).Where(row => row["reason"] != "death-sentence"),
            row => Assert.True((At(row, "removed_at") ?? new DateTime(2026, 11, 25)) - At(row, "applied_at") < TimeSpan.FromDays(12)));

    [Fact]
    public void Confinements_were_approved_beforehand_and_lasted_five_to_ten_days() =>
        Assert.All(Plain(SourceContract.Confinement), row =>
        {
            Assert.True(At(row, "approved_at") <= At(row, "from_at"));
            Assert.InRange((At(row, "to_at") - At(row, "from_at"))!.Value.TotalDays, 5, 10);
        });

    [Fact]
    public void Papers_for_execution_came_within_ten_days_and_nobody_was_kept_a_month() =>
        Assert.All(Plain(SourceContract.Execution), row =>
        {
            var effectiveOn = On(row, "judgment_effective_on")!.Value;
            Assert.InRange(On(row, "documents_received_on") ?? new DateOnly(2026, 11, 24), effectiveOn, effectiveOn.AddDays(8));
            if (row["serves_here"] == "0" && On(row, "documents_received_on") is { } receivedOn)
                Assert.InRange(On(row, "delivered_on") ?? new DateOnly(2026, 11, 24), receivedOn, receivedOn.AddDays(20));
        });

    [Fact]
    public void Only_those_with_three_months_or_less_to_go_serve_here() =>
        Assert.All(
            Plain(SourceContract.Execution).Where(row => row["sentence_end_on"] is not null),
            row => Assert.Equal(row["serves_here"] == "1", On(row, "sentence_end_on") < On(row, "judgment_effective_on")!.Value.AddMonths(3)));

    [Fact]
    public void Whoever_served_a_sentence_to_its_end_left_on_its_last_day()
    {
        var endsOn = Population[SourceContract.Execution].ToDictionary(row => row["person_id"]!, row => row["sentence_end_on"]);
        var served = Population[SourceContract.Person].Where(row => row["release_reason"] == "sentence-served").ToList();

        Assert.NotEmpty(served);
        Assert.All(served, row => Assert.Equal(endsOn[row.Key], row["released_at"]![..10]));
    }

    [Fact]
    public void A_death_was_told_at_once() =>
        Assert.All(Plain(SourceContract.Casualty), row =>
        {
            Assert.True(At(row, "procuratorate_notified_at") - At(row, "occurred_at") < TimeSpan.FromHours(2));
            Assert.True(At(row, "family_notified_at") - At(row, "occurred_at") < TimeSpan.FromHours(2));
        });

    [Fact]
    public void Proposals_to_change_a_sentence_were_closed_long_before_the_day() =>
        Assert.All(Plain(SourceContract.SentenceChange), row => Assert.True(On(row, "decision_served_on") < new DateOnly(2026, 10, 15)));

    private static RawRow[] Plain(Relation relation)
    {
        var plain = Population.Plain;
        RawRow[] rows = [.. Population[relation].Where(row => plain.Contains(row["person_id"]!))];
        Assert.NotEmpty(rows);
        return rows;
    }

    private static DateTime? At(RawRow row, string column) =>
        row[column] is { } text ? DateTime.Parse(text, CultureInfo.InvariantCulture) : null;

    private static DateOnly? On(RawRow row, string column) => Recount.Date(row[column]);
}
