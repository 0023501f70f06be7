using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>The question is asked about the end of a day: what is dated later does not exist yet.</summary>
public class KnownByTests
{
    [Theory]
    [InlineData("2024-03-09", "2024-03-15 expiring 0")] // the day before the decision
    [InlineData("2024-03-10", "2024-04-15 running 0")]
    public void An_extension_exists_from_the_day_it_was_approved(string day, string told) =>
        Assert.Equal(told, ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10", occurredOn: "2024-03-01").ReadOn(day).InALine());

    [Fact]
    public void An_extension_approved_before_its_effect_exists_already() =>
        Assert.Equal("2024-04-15", Day.Text(ACase.ArrestedOn("2024-01-15").Extended("inv-custody-ext-1", "2024-03-10", occurredOn: "2024-03-16").ReadOn("2024-03-12").DeadlineOn));

    [Theory]
    [InlineData("2024-03-17", "2024-03-15 overdue 2")]
    [InlineData("2024-03-18", "2024-03-15 exceeded 3")]
    public void A_stage_goes_on_until_the_day_it_ended(string day, string told) =>
        Assert.Equal(told, ACase.ArrestedOn("2024-01-15").EndedOn("2024-03-18").ReadOn(day).InALine());

    [Fact]
    public void A_recount_is_not_known_before_its_day() =>
        Assert.Equal("2024-06-10", Day.Text(ACase.ArrestedOn("2024-04-10").Recounted("new-major-crime-discovered", "2024-05-20").ReadOn("2024-05-19").DeadlineOn));

    [Fact]
    public void A_recorded_deadline_and_the_end_of_a_sentence_are_read_as_they_stand()
    {
        var day = AFacility.Looking("""
            person: { sex: male, birth_on: 1990-05-01 }
            stages: [ { kind: serving-sentence, started_on: 2024-02-01, recorded_deadline_on: 2024-04-12 } ]
            executions: [ { judgment_effective_on: 2024-01-20, sentence_kind: fixed-term, sentence_end_on: 2024-04-10 } ]
            """, "2024-03-01");

        Assert.Equal("2024-04-10 running 0", day.Persons[0].Clocks[0].Reading.InALine());
        Assert.Equal("2024-04-12", Day.Text(day.Persons[0].Clocks[0].Stage.Stage.RecordedDeadlineOn));
    }

    [Fact]
    public void Somebody_admitted_later_is_not_there_yet() =>
        Assert.Empty(AFacility.WithStages("2024-01-14", $"kind: {StageKinds.Investigation}, started_on: 2024-01-15").Persons);

    [Theory]
    [InlineData("2024-03-19", true)]
    [InlineData("2024-03-20", false)] // on the day of the release nobody is in custody at its end
    public void Somebody_released_is_in_custody_until_the_day_before(string day, bool inCustody)
    {
        var facility = AFacility.Looking("""
            person: { sex: male, birth_on: 1990-05-01, released_at: 2024-03-20T09:00:00, release_reason: bail }
            stages: [ { kind: investigation, started_on: 2024-01-15 } ]
            """, day);

        Assert.Equal((inCustody, inCustody), (facility.Persons[0].InCustody, facility.Persons[0].Clocks[0].Current));
    }

    [Fact]
    public void A_fault_of_a_later_row_is_not_known_yet() =>
        Assert.Empty(AFacility.WithStages("2024-02-01", "kind: investigation, started_on: 2024-01-15, ended_on: 2024-03-01", "kind: prosecution-review, started_on: 2024-03-01, procedure: sumary").DataProblems());
}
