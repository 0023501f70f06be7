using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>The window in which a judgment or a ruling may be appealed, which is no limit of custody: CPL-2018 art 230.</summary>
public class AppealWindowTests
{
    [Theory]
    [InlineData("2024-10-08", "2024-10-08 running 0")] // E46: moved over the National Day
    [InlineData("2024-10-09", "2024-10-08 met 0")] // effective
    [InlineData("2024-12-31", "2024-10-08 met 0")] // never overdue
    public void After_its_last_day_it_is_closed_and_never_overdue(string day, string told) =>
        Assert.Equal(told, ACase.In(StageKinds.AppealWindow, "2024-09-25").Reached("judgment-served", "2024-09-25").ReadOn(day).InALine());

    [Fact]
    public void A_ruling_has_five_days() => // E47
        Assert.Equal(("appeal-ruling", "2024-02-18"), Of(ACase.In(StageKinds.AppealWindow, "2024-02-09").Reached("ruling-served", "2024-02-09"), "2024-02-10"));

    [Theory]
    [InlineData("2024-09-25", "judgment-served", "holiday 2024-10-05 2024-10-08")] // E46
    [InlineData("2024-02-09", "ruling-served", "holiday 2024-02-14 2024-02-18")] // E47
    public void A_step_shows_from_which_day_it_was_moved(string served, string milestone, string told)
    {
        var step = ACase.In(StageKinds.AppealWindow, served).Reached(milestone, served).ReadOn("2024-10-01").Steps[^1];
        Assert.Equal(told, $"{step.What} {Day.Text(step.From)} {Day.Text(step.To)}");
    }

    [Fact]
    public void The_window_of_the_last_recipient_counts() =>
        Assert.Equal(("appeal-judgment", "2024-03-25"), Of(ACase.In(StageKinds.AppealWindow, "2024-03-11")
            .Reached("judgment-served", "2024-03-15").Reached("judgment-served", "2024-03-11"), "2024-03-20"));

    [Fact]
    public void A_year_without_a_calendar_is_marked() =>
        Assert.True(ACase.In(StageKinds.AppealWindow, "2031-03-11").ReadOn("2031-03-12").CalendarMissing);

    private static (string, string) Of(ACase window, string day)
    {
        var clock = window.ReadOn(day);
        return (clock.Term!.Id, Day.Text(clock.DeadlineOn));
    }
}
