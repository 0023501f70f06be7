using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Given;
using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Tests.Catalogues;

/// <summary>Which version is active at which moment.</summary>
public sealed class ActivationTests
{
    private static readonly string First = ALedger.First.Hash;
    private static readonly string Second = ALedger.Second.Hash;

    [Fact]
    public void Before_the_first_activation_no_version_is_active() => Assert.Null(ALedger.WithFirstApproved().ActiveAt("2026-03-02T11:00"));

    [Fact]
    public void A_later_activation_takes_the_place_of_the_one_before_from_its_moment_on()
    {
        var ledger = ALedger.WithSecondInThePlaceOfFirst();

        Assert.Equal((First, Second), (ledger.ActiveAt("2026-03-05T10:59"), ledger.ActiveAt("2026-03-05T11:00")));
        Assert.Equal(VersionState.Superseded, ledger.StateOf(ALedger.First, "2026-03-05T11:00"));
    }

    [Fact]
    public void A_version_planned_for_a_moment_to_come_waits_for_it()
    {
        var ledger = ALedger.WithFirstApproved().Activated(First, "2026-03-02T11:00", from: "2026-04-01T00:00");

        Assert.Equal(VersionState.Planned, ledger.StateOf(ALedger.First, "2026-03-31T23:59"));
        Assert.Equal(VersionState.Active, ledger.StateOf(ALedger.First, "2026-04-01T00:00"));
    }

    [Fact]
    public void A_moment_that_is_past_is_refused() => Assert.Equal("--from", Assert.Throws<BadInputException>(
        () => ALedger.WithFirstApproved().Activated(First, "2026-03-02T11:00", from: "2026-03-02T10:59")).Where);

    [Fact]
    public void The_active_version_is_not_activated_again() => Assert.Contains("赵检察官", Assert.Throws<BadInputException>(
        () => ALedger.WithSecondInThePlaceOfFirst().Activated(Second, "2026-03-06T09:00", note: "再次启用")).What, StringComparison.Ordinal);

    [Fact]
    public void Going_back_to_an_earlier_version_needs_a_reason()
    {
        var ledger = ALedger.WithSecondInThePlaceOfFirst();

        Assert.Equal("note", Assert.Throws<BadInputException>(() => ledger.Activated(First, "2026-03-06T09:00")).Where);
        Assert.Equal(First, ledger.Activated(First, "2026-03-06T09:00", note: "新版误报").ActiveAt("2026-03-06T09:00"));
        Assert.Equal(VersionState.Superseded, ledger.StateOf(ALedger.Second, "2026-03-06T09:00"));
    }

    [Fact]
    public void Of_two_activations_for_one_moment_the_one_recorded_later_holds()
    {
        var ledger = ALedger.WithFirstApproved().Proposed(ALedger.Second, "2026-03-02T10:10").Approved(Second, "2026-03-02T10:20")
            .Activated(Second, "2026-03-02T11:00", from: "2026-04-01T00:00").Activated(First, "2026-03-02T11:01", from: "2026-04-01T00:00");

        Assert.Equal(First, ledger.ActiveAt("2026-04-01T00:00"));
    }

    [Fact]
    public void Going_back_for_now_leaves_a_version_planned_for_later_as_it_is()
    {
        var ledger = ALedger.WithFirstApproved().Proposed(ALedger.Second, "2026-03-02T10:10").Approved(Second, "2026-03-02T10:20")
            .Activated(Second, "2026-03-02T11:00", from: "2026-04-01T00:00").Activated(First, "2026-03-02T12:00");

        Assert.Equal((First, Second), (ledger.ActiveAt("2026-03-31T23:59"), ledger.ActiveAt("2026-04-01T00:00")));
    }

    [Fact]
    public void The_active_version_is_not_withdrawn() => Assert.Equal("This version is active.", Assert.Throws<BadInputException>(
        () => ALedger.WithSecondInThePlaceOfFirst().Withdrawn(Second, "2026-03-06T09:00")).What);

    [Fact]
    public void A_planned_version_that_is_withdrawn_is_never_active_not_even_when_approved_anew()
    {
        var ledger = ALedger.WithFirstApproved().Activated(First, "2026-03-02T11:00", from: "2026-04-01T00:00").Withdrawn(First, "2026-03-03T09:00");

        Assert.Null(ledger.ActiveAt("2026-04-01T00:00"));
        Assert.Null(ledger.Proposed(ALedger.First, "2026-03-04T09:00").Approved(First, "2026-03-04T10:00").ActiveAt("2026-04-01T00:00"));
    }

    [Fact]
    public void A_superseded_version_that_is_withdrawn_was_active_all_the_same() =>
        Assert.Equal(First, ALedger.WithSecondInThePlaceOfFirst().Withdrawn(First, "2026-03-06T09:00").ActiveAt("2026-03-05T10:59"));
}
