using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>As many persons and facilities as were asked for.</summary>
public class HeadCountTests
{
    [Theory]
    [InlineData(1, 1)] // the smallest population there is
    [InlineData(2, 5)] // more facilities than persons: some stay empty
    [InlineData(37, 1)]
    [InlineData(299, 4)] // the last size that need not have every plant
    [InlineData(300, 300)] // one person in each facility: no room for pairs
    [InlineData(1001, 7)]
    public void A_population_has_exactly_the_persons_and_facilities_asked_for(int persons, int facilities)
    {
        var madeUp = MadeUp.Of(persons, facilities, 3, "2026-11-24");

        Assert.Equal(persons, madeUp[SourceContract.Person].Count);
        Assert.Equal(facilities, madeUp[SourceContract.Facility].Count);
        Assert.Equal(madeUp.InCustody.Count, madeUp.Truth.Census.Persons);
    }

    [Fact]
    public void Two_facilities_share_an_office_and_offices_a_parent()
    {
        var madeUp = MadeUp.Of(10, 4, 3, "2026-11-24");
        var offices = madeUp[SourceContract.Office].ToDictionary(row => row.Key);

        Assert.Equal(2, madeUp[SourceContract.Facility].Select(row => row["office_code"]).Distinct().Count());
        Assert.All(madeUp[SourceContract.Facility], row => Assert.NotNull(offices[row["office_code"]!]["parent_office_code"]));
        Assert.Single(offices.Values, row => row["parent_office_code"] is null);
    }

    [Fact]
    public void Most_cells_hold_six_to_twelve()
    {
        var madeUp = MadeUp.TwoThousand;
        var occupants = madeUp[SourceContract.CellAssignment].Where(row => row["to_at"] is null).CountBy(row => row["cell_id"]!).ToList();
        var inFullCells = occupants.Where(cell => cell.Value is >= 6 and <= 12).Sum(cell => cell.Value);

        Assert.DoesNotContain(occupants, cell => cell.Value > 12);
        Assert.InRange(inFullCells, occupants.Sum(cell => cell.Value) * 85 / 100, int.MaxValue);
    }

    [Theory]
    [InlineData(0, 1, "2026-11-24")]
    [InlineData(10, 0, "2026-11-24")]
    [InlineData(10, 100_000, "2026-11-24")]
    [InlineData(10, 1, "2021-12-31")]
    public void A_plan_that_cannot_be_kept_is_refused(int persons, int facilities, string asOf) =>
        Assert.Throws<BadInputException>(() => new SimulationPlan(persons, facilities, 1, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));
}
