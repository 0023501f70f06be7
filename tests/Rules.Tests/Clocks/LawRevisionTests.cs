using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Which revision applies is decided by the day a limit starts.</summary>
public class LawRevisionTests
{
    [Theory]
    [InlineData(StageKinds.ProcuratorateDetention, "2012-12-31", "2013-01-10")] // ten days
    [InlineData(StageKinds.ProcuratorateDetention, "2013-01-01", "2013-01-15")] // fourteen
    [InlineData(StageKinds.FirstInstance, "2012-12-31", "2013-02-15")] // a month and fifteen days
    [InlineData(StageKinds.FirstInstance, "2013-01-01", "2013-04-01")] // three months
    [InlineData(StageKinds.SecondInstance, "2012-12-31", "2013-02-15")]
    [InlineData(StageKinds.SecondInstance, "2013-01-01", "2013-03-01")] // two months
    [InlineData(StageKinds.SupervisionDetention, "2018-10-26", "2018-11-05")]
    [InlineData(StageKinds.Investigation, "1997-01-01", "1997-03-01")]
    public void Both_sides_of_each_change(string stage, string startedOn, string deadline) =>
        Assert.Equal(deadline, Day.Text(ACase.In(stage, startedOn).ReadOn(startedOn).DeadlineOn));

    [Theory]
    [InlineData(StageKinds.Investigation, "1996-12-31")]
    [InlineData(StageKinds.CriminalDetention, "1996-12-31")]
    [InlineData(StageKinds.DeathPenaltyReview, "1996-12-31")]
    [InlineData(StageKinds.SupervisionDetention, "2018-10-25")]
    public void Before_the_first_revision_known_no_date_is_worked_out(string stage, string startedOn) =>
        Assert.All(ACase.In(stage, startedOn).ReadAllOn(startedOn), clock => Assert.Equal(
            (ClockStatus.Unknown, true, null, null), (clock.Status, clock.LawVersionNotSupported, clock.DeadlineOn, clock.DaysOverdue)));

    [Fact]
    public void A_recount_takes_the_law_of_its_own_day() =>
        Assert.Equal("2013-04-10", Day.Text(ACase.ReceivedByCourtOn("2012-12-15").Recounted("jurisdiction-changed", "2013-01-10").ReadOn("2013-01-15").DeadlineOn));

    [Fact]
    public void An_extension_takes_the_law_of_the_limit_it_extends() // one month from 2013-01-30, with the high court
    {
        var trial = ACase.ReceivedByCourtOn("2012-12-15");

        Assert.Equal("2013-02-28", Day.Text(trial.Extended("trial1-ext-up1", "2013-01-20", "court-high").ReadOn("2013-01-25").DeadlineOn));
    }

    [Theory]
    [InlineData("trial1-ext-spc")]
    [InlineData("trial2-ext-spc")]
    public void The_supreme_court_extends_nothing_before_2013(string ground)
    {
        var (stage, first) = ground.StartsWith("trial1", StringComparison.Ordinal) ? (StageKinds.FirstInstance, "trial1-ext-up1") : (StageKinds.SecondInstance, "trial2-ext-high");
        var clock = ACase.In(stage, "2002-01-31").Extended(first, "2002-03-10", "court-high").Extended(ground, "2002-04-10", "spc").ReadOn("2002-04-15");

        Assert.Equal("2002-04-15 due-today 0", clock.InALine());
        Assert.Equal([$"ext-without-effect {ground}"], clock.Faults());
    }
}
