using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Custody of somebody whose identity is not known: CPL-2018 art 160(2).</summary>
public class IdentityTests
{
    [Fact]
    public void While_it_is_unknown_the_clock_is_suspended() =>
        Assert.Equal("— suspended", ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05", "2024-03-31").ReadOn("2024-03-30").InALine());

    [Fact]
    public void When_it_is_known_the_two_months_begin() => // E24
        Assert.Equal("2024-05-31 overdue 1", ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05", "2024-03-31").ReadOn("2024-06-01").InALine());

    [Fact]
    public void Its_confirmation_ends_an_exclusion_whose_end_is_not_recorded() =>
        Assert.Equal("2024-05-31 due-today 0", ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05").Recounted("identity-confirmed", "2024-03-31").ReadOn("2024-05-31").InALine());

    [Fact]
    public void An_end_and_a_confirmation_of_the_same_day_are_one() =>
        Assert.Equal("2024-05-31 due-today 0", ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05", "2024-03-31").Recounted("identity-confirmed", "2024-03-31").ReadOn("2024-05-31").InALine());

    [Fact]
    public void Of_an_end_and_a_confirmation_that_differ_the_earlier_counts_on_every_day()
    {
        var custody = ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05", "2024-04-10").Recounted("identity-confirmed", "2024-03-31");

        Assert.Equal(["2024-05-31", "2024-05-31"], new[] { "2024-04-01", "2024-04-11" }.Select(day => Day.Text(custody.ReadOn(day).DeadlineOn)));
    }

    [Fact]
    public void An_extension_granted_before_it_was_known_is_void() =>
        Assert.Equal("2024-05-31", Day.Text(ACase.ArrestedOn("2024-01-05")
            .Excluded("identity-unknown", "2024-01-05", "2024-03-31").Extended("inv-custody-ext-1", "2024-02-20").ReadOn("2024-04-05").DeadlineOn));

    [Fact]
    public void An_extension_granted_on_the_day_it_became_known_counts() =>
        Assert.Equal("2024-06-30", Day.Text(ACase.ArrestedOn("2024-01-05")
            .Excluded("identity-unknown", "2024-01-05", "2024-03-31").Extended("inv-custody-ext-1", "2024-03-31").ReadOn("2024-04-05").DeadlineOn));

    [Fact]
    public void A_new_crime_found_meanwhile_does_not_end_the_suspension() =>
        Assert.Equal("— suspended", ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-05").Recounted("new-major-crime-discovered", "2024-02-10").ReadOn("2024-03-01").InALine());

    [Theory]
    [InlineData("2024-01-03")]
    [InlineData("2024-01-05")]
    public void Where_it_was_known_by_the_day_of_the_arrest_the_arrest_counts(string known) =>
        Assert.Equal("2024-03-05", Day.Text(ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-01-01", known).ReadOn("2024-02-01").DeadlineOn));

    [Fact]
    public void Begun_after_the_deadline_it_has_no_effect()
    {
        var clock = ACase.ArrestedOn("2024-01-05").Excluded("identity-unknown", "2024-03-06", "2024-03-20").ReadOn("2024-03-25");

        Assert.Equal("2024-03-05 overdue 20", clock.InALine());
        Assert.Equal(["exclusion-without-effect identity-unknown"], clock.Faults());
    }

    [Fact]
    public void The_flag_of_the_person_stops_nothing_by_itself()
    {
        var facts = CustodyWatch.Rules.CaseFiles.CaseFile.Parse("""
            person: { identity_known: false, sex: male, birth_on: 1990-05-01 }
            stages: [ { kind: investigation, started_on: 2024-01-05 } ]
            """, "case.yaml").ToFacilityFacts();

        Assert.Equal("2024-03-05 running 0", AFacility.Looking(facts, "2024-02-01").Persons[0].Clocks[0].Reading.InALine());
    }
}
