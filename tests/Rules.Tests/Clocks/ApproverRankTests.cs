using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Who may decide where the law names the lowest organ that may.</summary>
public class ApproverRankTests
{
    [Theory]
    [InlineData("proc-up1", "proc-up1", true)] // the organ named
    [InlineData("proc-prov", "proc-up1", true)] // a higher one
    [InlineData("npcsc", "proc-up1", true)]
    [InlineData("proc-self", "proc-up1", false)] // a lower one
    [InlineData("psb-head", "proc-self", false)]
    [InlineData("court-high", "proc-up1", false)] // no court decides on an investigation
    [InlineData("spp", "court-up1", false)] // no procuratorate decides on a trial
    [InlineData("court-high", "court-up1", true)]
    [InlineData("court-pres", "court-up1", false)]
    [InlineData("court-up1", "court-high", false)] // CPL-1996 art 168
    [InlineData("spc", "court-high", true)]
    [InlineData("spp", "npcsc", false)]
    [InlineData(null, "spc", true)] // nobody recorded is taken as right
    public void An_organ_may_decide_if_it_is_not_below_the_one_the_law_names(string? decided, string lowest, bool may) =>
        Assert.Equal(may, ApproverRank.MayDecide(decided, lowest));
}
