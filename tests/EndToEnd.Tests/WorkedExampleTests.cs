using System.Text.Json;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>The dates of the worked examples, from the case file to the printed answer.</summary>
public class WorkedExampleTests
{
    [Theory]
    [InlineData("E01-three-days-over-a-leap-day", "2024-02-27", "2024-02-29")]
    [InlineData("E02-seven-days-over-a-leap-day", "2024-03-05", "2024-03-01 2024-03-05")]
    [InlineData("E03-thirty-days-from-the-detention", "2024-01-25", "2024-01-02 2024-01-29")]
    [InlineData("E04-seven-days-of-arrest-review", "2024-02-05", "2024-02-05")]
    [InlineData("E09-two-months-to-the-same-day", "2024-03-15", "2024-03-15")]
    [InlineData("E10-no-such-day-in-february", "2023-02-28", "2023-02-28")]
    [InlineData("E11-no-such-day-in-a-leap-february", "2024-02-29", "2024-02-29")]
    [InlineData("E12-month-end-to-leap-month-end", "2024-02-29", "2024-02-29")]
    [InlineData("E13-month-end-to-month-end", "2023-02-28", "2023-02-28")]
    [InlineData("E14-the-29th-is-not-gained", "2024-02-28", "2024-02-28")]
    [InlineData("E15-from-a-short-month-end", "2024-08-31", "2024-08-31")]
    [InlineData("E16-31st-to-31st", "2024-10-31", "2024-10-31")]
    [InlineData("E17-from-a-leap-day", "2024-04-30", "2024-04-30")]
    [InlineData("E18-from-the-end-of-february", "2023-04-30", "2023-04-30")]
    [InlineData("E19-full-ladder-from-month-end", "2024-06-30", "2024-01-31 2024-02-29 2024-04-30 2024-06-30")]
    [InlineData("E20-ladder-from-the-deadline-before", "2023-07-31", "2023-02-28 2023-03-31 2023-05-31 2023-07-31")]
    [InlineData("E22-ladder-without-drift", "2024-11-10", "2024-06-10 2024-07-10 2024-09-10 2024-11-10")]
    [InlineData("E26-review-from-the-end-of-january", "2024-03-15", "2024-02-29 2024-03-15")]
    [InlineData("E27-review-in-a-common-year", "2023-03-15", "2023-02-28 2023-03-15")]
    [InlineData("E28-review-from-a-leap-day", "2024-04-15", "2024-03-31 2024-04-15")]
    [InlineData("E34-first-instance-two-or-three-months", "2024-06-30", "2024-03-30 2024-06-30")]
    [InlineData("E35-first-instance-at-month-end", "2025-05-31", "2025-02-28 2025-05-31")]
    [InlineData("E41-second-instance-at-month-end", "2025-04-30", "2025-02-28 2025-04-30")]
    [InlineData("E49-a-holiday-moves-nothing", "2024-10-01", "2024-10-01")]
    [InlineData("E58-five-days-overdue", "2024-05-15", "2024-05-15")]
    public async Task Each_rung_leads_to_the_date_stated(string example, string on, string rungs)
    {
        var clock = await ClockOf(example, on);

        Assert.Equal(rungs.Split(' '), clock.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("to").GetString()));
        Assert.Equal(rungs.Split(' ')[^1], clock.GetProperty("deadline_on").GetString());
    }

    [Theory]
    [InlineData("E15-from-a-short-month-end", "2024-08-31", "month-rule", "2024-08-30")]
    [InlineData("E17-from-a-leap-day", "2024-04-30", "month-rule", "2024-04-29")]
    [InlineData("E18-from-the-end-of-february", "2023-04-30", "month-rule", "2023-04-28")]
    [InlineData("E20-ladder-from-the-deadline-before", "2023-07-31", "chain-mode", "2023-07-30")] // E21
    public async Task The_other_reading_is_shown_where_its_date_differs(string example, string on, string disputed, string deadline)
    {
        var clock = await ClockOf(example, on);

        var other = clock.GetProperty("other_readings").EnumerateArray().Single(reading => reading.GetProperty("switch").GetString() == disputed);
        Assert.Equal(deadline, other.GetProperty("deadline_on").GetString());
        Assert.True(other.GetProperty("earlier").GetBoolean());
    }

    [Theory]
    [InlineData("E34-first-instance-two-or-three-months", "2024-06-30", "2024-02-29")]
    [InlineData("E35-first-instance-at-month-end", "2025-05-31", "2025-01-31")]
    public async Task First_instance_has_an_ordinary_limit_beside_the_outer_one(string example, string on, string ordinary)
    {
        var clock = await ClockOf(example, on);

        Assert.Equal(ordinary, clock.GetProperty("soft_deadline_on").GetString());
    }

    [Theory]
    [InlineData("E58-five-days-overdue", "2024-05-15", "due-today", 0)]
    [InlineData("E58-five-days-overdue", "2024-05-16", "overdue", 1)]
    [InlineData("E58-five-days-overdue", "2024-05-20", "overdue", 5)]
    [InlineData("E49-a-holiday-moves-nothing", "2024-10-02", "overdue", 1)]
    public async Task The_deadline_itself_is_lawful_and_the_next_day_is_the_first_overdue(string example, string on, string status, int daysOverdue)
    {
        var clock = await ClockOf(example, on);

        Assert.Equal(status, clock.GetProperty("status").GetString());
        Assert.Equal(daysOverdue, clock.GetProperty("days_overdue").GetInt32());
    }

    // The last clock of the file that is no duty in hours: the one the example is about.
    private static async Task<JsonElement> ClockOf(string example, string on)
    {
        var file = Path.Combine(CustodyWatchProgram.Root, "tests", "EndToEnd.Tests", "Cases", example + ".yaml");
        var outcome = (await CustodyWatchProgram.RunAsync("explain", file, "--on", on, "--format", "json")).ShouldSucceed();
        return outcome.Json.GetProperty("clocks").EnumerateArray().Last(clock => clock.GetProperty("steps").EnumerateArray().All(step => step.GetProperty("length").GetString() != "24 hours"));
    }
}
