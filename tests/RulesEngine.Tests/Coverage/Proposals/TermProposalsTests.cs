using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.RulesEngine.Tests.Coverage.Proposals;

/// <summary>The rows proposed for custody for investigation: two months from the arrest, extended, counted anew, interrupted. CPL-2018 art 149, 156 to 160.</summary>
public class TermProposalsTests
{
    private static readonly TermProposals Investigation = new ProposalRun(Shipped.Text, "rules-catalog.md").OfTerm("inv-custody", fromNothing: true)!;

    [Fact]
    public void The_boundary_is_asked_on_four_days()
    {
        // From 31 August, a month's end, two months end on 31 October; the warning is seven days ahead.
        string[] days = ["on = warn-from - 1", "on = warn-from", "on = deadline", "on = deadline + 1"];

        Assert.Equal(
            ["2024-10-23 期限内", "2024-10-24 即将届满", "2024-10-31 今日届满", "2024-11-01 超期 1 天"],
            days.Select(Row).Select(row => $"{row.On:yyyy-MM-dd} {TermExampleText.Status(row)}"));
    }

    [Fact]
    public void Each_extension_is_granted_on_the_last_day_and_refused_the_day_after()
    {
        var (granted, refused) = (Row("extension inv-custody-ext-1 ✓"), Row("extension inv-custody-ext-1 ✗"));

        Assert.Equal((new DateOnly(2024, 10, 31), new DateOnly(2024, 11, 30)), (granted.Stage.Events[0].OccurredOn, granted.DeadlineOn));
        Assert.Equal((new DateOnly(2024, 11, 1), new DateOnly(2024, 10, 31)), (refused.Stage.Events[0].OccurredOn, refused.DeadlineOn));
    }

    [Fact]
    public void An_extension_that_follows_another_comes_with_it() => Assert.Equal(
        ["inv-custody-ext-1", "inv-custody-ext-2", "inv-custody-ext-3"], Row("extension inv-custody-ext-3 ✓").Stage.Events.Select(happened => happened.Ground));

    [Fact]
    public void Each_recount_and_each_exclusion_has_its_row()
    {
        // Two months from 1 October; a month left out of the two from 31 August.
        Assert.Equal(new DateOnly(2024, 12, 1), Row("recount new-major-crime-discovered ✓").DeadlineOn);
        Assert.Equal(new DateOnly(2024, 11, 30), Row("exclusion psychiatric-evaluation ✓").DeadlineOn);
    }

    [Fact]
    public void What_the_rows_of_the_catalogue_show_is_not_proposed_again()
    {
        var proposals = new ProposalRun(Shipped.Text, "rules-catalog.md").OfTerm("inv-custody")!;

        Assert.Equal(Investigation.Points.Select(point => point.Id), proposals.Points.Select(point => point.Id));
        Assert.True(proposals.Rows.Count < Investigation.Rows.Count);
        Assert.All(proposals.Points, point => Assert.NotNull(point.ShownBy));
    }

    private static TermExample Row(string name) => Investigation.Rows.Single(row => row.Name == name);
}
