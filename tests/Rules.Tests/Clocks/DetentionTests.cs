using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Detention before arrest, two clocks of one stage: CPL-2018 art 91.</summary>
public class DetentionTests
{
    private const string Request = "detention-request";
    private const string Review = "arrest-review-detained";

    [Theory]
    [InlineData("detention-request-special", 4, "2024-03-08")] // three days and four
    [InlineData("detention-request-special", 7, "2024-03-08")] // the paper names the whole: still day 7
    [InlineData("detention-request-special", 2, "2024-03-06")] // less was decided
    [InlineData("detention-request-roaming", 27, "2024-03-31")]
    [InlineData("detention-request-roaming", 30, "2024-03-31")] // still day 30
    [InlineData("detention-request-roaming", 10, "2024-03-14")]
    public void An_extension_reaches_day_seven_or_thirty_of_the_detention_at_most(string ground, int days, string deadline)
    {
        var clock = ACase.DetainedOn("2024-03-01").Extended(ground, "2024-03-03", "psb-head", days, "day").ReadOn("2024-03-04");

        Assert.Equal(Day.Of(deadline), clock.DeadlineOn);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Seven_and_thirty_days_decided_on_one_day_are_both_granted_whatever_their_numbers(string special, string roaming)
    {
        var clock = ACase.DetainedOn("2024-03-01")
            .Extended("detention-request-special", "2024-03-03", id: special)
            .Extended("detention-request-roaming", "2024-03-03", id: roaming)
            .ReadOn("2024-03-31");

        Assert.Equal("2024-03-31 due-today 0", clock.InALine());
        Assert.Empty(clock.Faults());
    }

    [Fact]
    public void Seven_days_after_thirty_add_nothing()
    {
        var clock = ACase.DetainedOn("2024-03-01")
            .Extended("detention-request-roaming", "2024-03-03").Extended("detention-request-special", "2024-03-05")
            .ReadOn("2024-03-31");

        Assert.Equal("2024-03-31 due-today 0", clock.InALine());
        Assert.Equal(["ext-without-effect detention-request-special"], clock.Faults());
    }

    [Fact]
    public void Seven_days_may_follow_thirty_that_were_decided_for_one() => // day 4, then day 7
        Assert.Equal("2024-03-08 due-today 0", ACase.DetainedOn("2024-03-01")
            .Extended("detention-request-roaming", "2024-03-03", length: 1, unit: "day").Extended("detention-request-special", "2024-03-05").ReadOn("2024-03-08").InALine());

    [Fact]
    public void A_late_extension_is_the_fault_of_one_clock_only()
    {
        var clocks = ACase.DetainedOn("2024-03-01")
            .Extended("detention-request-special", "2024-03-05").Reached("arrest-request-received", "2024-03-06")
            .ReadAllOn("2024-03-10");

        Assert.Equal(["ext-late detention-request-special"], clocks.SelectMany(clock => clock.Faults()));
        Assert.Equal(["2024-03-04 exceeded 2", "2024-03-13 running 0"], clocks.Select(clock => clock.InALine()));
    }

    [Fact]
    public void An_extension_decided_after_the_request_and_after_the_deadline_is_late()
    {
        var clocks = ACase.DetainedOn("2024-03-01")
            .Reached("arrest-request-received", "2024-03-06").Extended("detention-request-special", "2024-03-07")
            .ReadAllOn("2024-03-08");

        Assert.Equal(["ext-late detention-request-special"], clocks.SelectMany(clock => clock.Faults()));
    }

    [Theory]
    [InlineData("2024-03-02")] // while the request was due
    [InlineData("2024-03-03")] // on the day it was received
    [InlineData("2024-03-05")] // while the procuratorate reviews
    public void An_evaluation_during_detention_is_the_fault_of_exactly_one_clock(string ordered)
    {
        var clocks = ACase.DetainedOn("2024-03-01")
            .Reached("arrest-request-received", "2024-03-03").Excluded("psychiatric-evaluation", ordered)
            .ReadAllOn("2024-03-08");

        Assert.Equal(["exclusion-without-effect psychiatric-evaluation"], clocks.SelectMany(clock => clock.Faults()));
        Assert.Equal(Day.Of("2024-03-10"), clocks[1].DeadlineOn);
    }

    [Fact]
    public void The_approval_of_the_arrest_ends_nothing_by_itself()
    {
        var clock = ACase.DetainedOn("2024-03-01")
            .Reached("arrest-request-received", "2024-03-03").Reached("arrest-approved", "2024-03-07")
            .ReadOn("2024-03-11", Review);

        Assert.Equal("2024-03-10 overdue 1", clock.InALine());
    }

    [Fact]
    public void The_review_ends_with_the_stage()
    {
        var clock = ACase.DetainedOn("2024-03-01")
            .Reached("arrest-request-received", "2024-03-03").Reached("arrest-executed", "2024-03-08").EndedOn("2024-03-08")
            .ReadOn("2024-04-20", Review);

        Assert.Equal("2024-03-10 met 0", clock.InALine());
    }

    [Fact]
    public void Before_the_request_there_is_no_review() =>
        Assert.Equal([Request], ACase.DetainedOn("2024-03-01").Reached("arrest-request-received", "2024-03-03").ReadAllOn("2024-03-02").Select(clock => clock.Term!.Id));

    [Fact]
    public void A_request_dated_after_the_end_of_the_stage_begins_no_review() =>
        Assert.Equal([Request], ACase.DetainedOn("2024-03-01").EndedOn("2024-03-04").Reached("arrest-request-received", "2024-03-20").ReadAllOn("2024-04-01").Select(clock => clock.Term!.Id));

    [Fact]
    public void The_first_request_counts() =>
        Assert.Equal(Day.Of("2024-03-10"), ACase.DetainedOn("2024-03-01")
            .Reached("arrest-request-received", "2024-03-06").Reached("arrest-request-received", "2024-03-03").ReadOn("2024-03-07", Review).DeadlineOn);

    [Fact]
    public void Refusal_before_any_request_ends_the_time_for_it_that_day() =>
        Assert.Equal("2024-03-06 overdue 1", ACase.DetainedOn("2024-03-01")
            .Extended("detention-request-special", "2024-03-04").Reached("non-approval-received", "2024-03-06").ReadOn("2024-03-07").InALine());

    [Theory]
    [InlineData("detention-request-roaming", null, "2024-03-28")] // E60: three days before 2024-03-31
    [InlineData("detention-request-special", null, "2024-03-07")] // seven days in all: one day before
    [InlineData("detention-request-roaming", 3, "2024-03-06")] // decided for so little that seven are not passed
    public void The_warning_comes_three_days_before_a_long_detention_and_one_before_a_short_one(string ground, int? days, string warnFrom) =>
        Assert.Equal(Day.Of(warnFrom), ACase.DetainedOn("2024-03-01").Extended(ground, "2024-03-03", null, days, "day").ReadOn("2024-03-03").WarnFromOn);

    [Fact]
    public void Under_the_flat_reading_the_review_ends_ten_days_after_the_detention() => // E05
        Assert.Equal(Day.Of("2024-03-11"), ACase.DetainedOn("2024-03-01").Reached("arrest-request-received", "2024-03-03")
            .ReadingTheLaw("arrest-review-anchor", "flat-cap").ReadOn("2024-03-05", Review).DeadlineOn);
}
