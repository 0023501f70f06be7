using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Tests.Catalogues;

/// <summary>From a proposal to an active version, and what is refused on the way.</summary>
public sealed class VersionLifeTests
{
    private static readonly string First = ALedger.First.Hash;

    [Fact]
    public void A_version_is_a_draft_then_approved_then_active()
    {
        var ledger = ALedger.WithFirstApproved().Activated(First, "2026-03-02T11:00");

        Assert.Equal(VersionState.Draft, new ALedger().Proposed(ALedger.First, "2026-03-02T09:00").StateOf(ALedger.First, "2026-03-02T09:00"));
        Assert.Equal(VersionState.Approved, ALedger.WithFirstApproved().StateOf(ALedger.First, "2026-03-02T10:59"));
        Assert.Equal(VersionState.Active, ledger.StateOf(ALedger.First, "2026-03-02T11:00"));
    }

    [Fact]
    public void Every_step_keeps_who_when_and_why()
    {
        var step = Assert.Single(new ALedger().Proposed(ALedger.First, "2026-03-02T09:00").Now.Steps);

        Assert.Equal((First, VersionStepKind.Proposed, "u9", "editor", "孙检察官"), (step.Hash, step.Kind, step.ById, step.ByUser, step.ByName));
        Assert.Equal((AFinding.Instant("2026-03-02T09:00"), "第156条改为十日", null), (step.At, step.Note, step.From));
    }

    [Fact]
    public void The_proposer_never_approves_whatever_the_account_is_called_now()
    {
        var ledger = new ALedger().Proposed(ALedger.First, "2026-03-02T09:00");
        var renamed = AnAccount.Editor with { UserName = "ＥＤＩＴＯＲ", DisplayName = "王" };

        var refusal = Assert.Throws<BadInputException>(() => ledger.Approved(First, "2026-03-02T10:00", renamed));

        Assert.Equal((First, "王 has proposed this version.", "All versions stay as they were."), (refusal.Where, refusal.What, refusal.Effect));
        Assert.Contains("请另一个人用自己的账户审批。", refusal.In(Language.Zh));
    }

    [Fact]
    public void An_officer_of_a_centre_takes_no_part_in_changing_the_rules()
    {
        var ledger = new ALedger().Proposed(ALedger.First, "2026-03-02T09:00");

        Assert.Throws<BadInputException>(() => new ALedger().Proposed(ALedger.First, "2026-03-02T09:00", AnAccount.Officer));
        Assert.Throws<BadInputException>(() => ledger.Approved(First, "2026-03-02T10:00", AnAccount.Officer));
    }

    [Fact]
    public void Of_two_who_approve_at_once_the_second_is_told_who_was_first()
    {
        var third = AnAccount.Prosecutor with { AccountId = "u3", DisplayName = "钱检察官" };

        var refusal = Assert.Throws<BadInputException>(() => ALedger.WithFirstApproved().Approved(First, "2026-03-02T10:01", third));

        Assert.Contains("赵检察官", refusal.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_activated() =>
        Assert.Equal("This version is not approved.", Assert.Throws<BadInputException>(
            () => new ALedger().Proposed(ALedger.First, "2026-03-02T09:00").Activated(First, "2026-03-02T10:00")).What);

    [Fact]
    public void The_same_text_is_not_proposed_twice() =>
        Assert.Contains("孙检察官", Assert.Throws<BadInputException>(
            () => ALedger.WithFirstApproved().Proposed(ALedger.First, "2026-03-03T09:00")).What, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_a_problem_is_not_proposed_and_the_problem_is_named()
    {
        var broken = CatalogueDocument.Parse("```term\nid: [\n```\n", "rules-catalog.md");

        Assert.StartsWith("rules-catalog.md:", Assert.Throws<BadInputException>(() => new ALedger().Proposed(broken, "2026-03-02T09:00")).Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_account_takes_no_step() =>
        Assert.Equal("This account is disabled.", Assert.Throws<BadInputException>(
            () => new ALedger().Proposed(ALedger.First, "2026-03-02T09:00", AnAccount.Editor with { Disabled = true })).What);

    [Theory]
    [InlineData("")]
    [InlineData(" \t　")] // blank, with the full-width space of a Chinese keyboard
    public void A_proposal_says_why(string note) => Assert.Equal("note", Assert.Throws<BadInputException>(
        () => Propose.Apply(new([]), ALedger.First, ALedger.By(AnAccount.Editor, "2026-03-02T09:00", note))).Where);

    [Fact]
    public void A_note_may_have_2000_characters_and_not_one_more()
    {
        var ledger = new ALedger().Proposed(ALedger.First, "2026-03-02T09:00").Now;

        Assert.Equal(2000, Approve.Apply(ledger, First, ALedger.By(AnAccount.Prosecutor, "2026-03-02T10:00", new('改', 2000))).Note!.Length);
        Assert.Throws<BadInputException>(() => Approve.Apply(ledger, First, ALedger.By(AnAccount.Prosecutor, "2026-03-02T10:00", new('改', 2001))));
    }

    [Fact]
    public void A_withdrawn_version_is_neither_approved_nor_activated()
    {
        var ledger = ALedger.WithFirstApproved().Withdrawn(First, "2026-03-02T11:00");

        Assert.Equal(VersionState.Withdrawn, ledger.StateOf(ALedger.First, "2026-03-02T11:00"));
        Assert.Contains("孙检察官", Assert.Throws<BadInputException>(() => ledger.Approved(First, "2026-03-02T12:00")).What, StringComparison.Ordinal);
        Assert.Contains("孙检察官", Assert.Throws<BadInputException>(() => ledger.Activated(First, "2026-03-02T12:00")).What, StringComparison.Ordinal);
        Assert.Throws<BadInputException>(() => ledger.Withdrawn(First, "2026-03-02T12:00"));
    }

    [Fact]
    public void A_withdrawn_version_that_is_proposed_anew_needs_a_second_person_anew()
    {
        var ledger = ALedger.WithFirstApproved().Withdrawn(First, "2026-03-02T11:00").Proposed(ALedger.First, "2026-03-03T09:00", AnAccount.Prosecutor);

        Assert.Equal(VersionState.Draft, ledger.StateOf(ALedger.First, "2026-03-03T09:00"));
        Assert.Throws<BadInputException>(() => ledger.Approved(First, "2026-03-03T10:00", AnAccount.Prosecutor));
        Assert.Equal(VersionState.Approved, ledger.Approved(First, "2026-03-03T10:00", AnAccount.Editor).StateOf(ALedger.First, "2026-03-03T10:00"));
    }
}
