using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Subjects;

/// <summary>Whose terms run out when, if nothing changes. Deadlines are those of CPL-2018 arts 86, 156, 172 and 208.</summary>
public class ForecastTests
{
    // Arrested 2024-01-15: two months end on 2024-03-15.
    private const string Investigation = "stage_id: s1, kind: investigation, started_on: 2024-01-15, authority: 某市公安局";

    [Theory]
    [InlineData("2024-03-01", 14, "2024-03-15 inv-custody running 14")]
    [InlineData("2024-03-01", 13, "")] // a day too far
    [InlineData("2024-03-08", 7, "2024-03-15 inv-custody expiring 7")]
    [InlineData("2024-03-15", 0, "2024-03-15 inv-custody due-today 0")]
    [InlineData("2024-03-14", 0, "")]
    [InlineData("2024-03-20", 0, "2024-03-15 inv-custody overdue -5")]
    public void A_clock_is_told_when_its_deadline_is_no_further_away_than_asked(string day, int days, string expected) =>
        Assert.Equal(expected, InALine(Looking(day, days, Investigation)));

    [Fact]
    public void What_is_overdue_comes_first_then_what_is_due_then_day_by_day()
    {
        // Both reviews last one month from receipt; the detention without an extension three days.
        var forecast = Looking("2024-03-15", 30, Investigation,
            "stage_id: s2, case_id: K2, kind: prosecution-review, started_on: 2024-02-20", "stage_id: s3, case_id: K3, kind: criminal-detention, started_on: 2024-03-01",
            "stage_id: s4, case_id: K4, kind: prosecution-review, started_on: 2024-02-16");

        Assert.Equal(["2024-03-04", "2024-03-15", "2024-03-16", "2024-03-20"], forecast.Expiring.Select(line => Day.Text(line.DeadlineOn)));
    }

    [Fact]
    public void A_duty_in_hours_is_told_with_its_moment()
    {
        // E57: detained 2024-05-06 14:20, to be questioned by 2024-05-07 14:20.
        var forecast = Looking("2024-05-06", 1, "stage_id: s1, kind: criminal-detention, started_on: 2024-05-06, started_at: 2024-05-06T14:20:00");

        var questioning = forecast.Expiring.Single(line => line.Term == "interrogate-after-detention");
        Assert.Equal(new DateTime(2024, 5, 7, 14, 20, 0), questioning.DeadlineAt);
    }

    [Theory]
    [InlineData("2024-03-14", "2024-03-14")]
    [InlineData("2024-03-15", "—")] // the same
    [InlineData("2024-03-16", "—")] // later
    public void The_deadline_the_centre_recorded_is_shown_where_it_is_earlier(string recorded, string shown) =>
        Assert.Equal(shown, Day.Text(Looking("2024-03-08", 7, $"{Investigation}, recorded_deadline_on: {recorded}").Expiring.Single().RecordedDeadlineOn));

    [Fact]
    public void A_recorded_deadline_that_is_the_ordinary_limit_is_no_other_date()
    {
        // E34: received 2023-12-30, two months 2024-02-29, at the latest 2024-03-30.
        var line = Looking("2024-03-25", 7, "stage_id: s1, kind: first-instance, started_on: 2023-12-30, recorded_deadline_on: 2024-02-29").Expiring.Single();

        Assert.Equal(("2024-03-30", "2024-02-29", "—"), (Day.Text(line.DeadlineOn), Day.Text(line.SoftDeadlineOn), Day.Text(line.RecordedDeadlineOn)));
    }

    [Theory]
    [InlineData("2024-03-09T10:00:00", 0)] // released by the end of the day
    [InlineData("2024-03-10T10:00:00", 1)] // still there at its end
    public void Somebody_who_was_released_is_not_waited_for(string releasedAt, int told)
    {
        var day = AFacility.Looking($"person: {{ sex: male, birth_on: 1990-05-01, released_at: {releasedAt} }}\nstages:\n  - {{ {Investigation} }}\n", "2024-03-09");

        var forecast = Forecast.Of(day, 30);

        Assert.Equal((told, told, 0), (forecast.Persons, forecast.Expiring.Count, forecast.WithoutDate.Count));
    }

    [Theory]
    [InlineData("kind: investigation, started_on: 2024-01-15, events: [{ kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-02-01 }]", "inv-custody suspended psychiatric evaluation, left out since 2024-02-01")]
    [InlineData("kind: death-penalty-review, started_on: 2024-01-15", "death-review no-limit the law gives no limit")]
    [InlineData("kind: investigation, started_on: 2024-02-30", "inv-custody unknown case_stage s1 started_on is missing or cannot be read")]
    [InlineData("kind: investigation, started_on: 1996-12-31", "inv-custody unknown the revision of the law of the day it started is not supported")]
    [InlineData("kind: serving-sentence, started_on: 2024-01-15", "release-sentence-end unknown execution s1 sentence_end_on is missing or cannot be read")]
    [InlineData("kind: appeal-window, started_on: 2024-03-04", "  in the appeal window, which is no limit of custody")]
    [InlineData("kind: investigation, started_on: 2024-01-15, ended_on: 2024-03-01", "  in no current stage")]
    public void Who_has_no_deadline_is_named_and_why(string stage, string expected)
    {
        var forecast = Looking("2024-03-08", 366, $"stage_id: s1, {stage}");

        var undated = forecast.WithoutDate.Single();
        Assert.Empty(forecast.Expiring);
        Assert.Equal(expected, $"{undated.Term} {undated.Status?.Id()} {undated.Why.En}");
    }

    [Fact]
    public void Who_has_a_deadline_further_away_is_in_neither_list()
    {
        var forecast = Looking("2024-02-01", 7, Investigation);

        Assert.Empty(forecast.Expiring);
        Assert.Empty(forecast.WithoutDate);
    }

    private static Forecast Looking(string day, int days, params string[] stages) => Forecast.Of(AFacility.WithStages(day, stages), days);

    private static string InALine(Forecast forecast) => string.Join("; ", forecast.Expiring.Select(line =>
        $"{Day.Text(line.DeadlineOn)} {line.Term} {line.Status.Id()} {line.DaysLeft - line.DaysOverdue}"));
}
