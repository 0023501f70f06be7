using CustodyWatch.Alerts.Transitions;
using CustodyWatch.Given;
using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Tests.Transitions;

/// <summary>Taking an alert up.</summary>
public sealed class AcknowledgeTests
{
    private static readonly DateTimeOffset At = AFinding.Instant("2026-03-01T09:00");
    private readonly Alert _alert = new AQueue().Sweep(ASweep.On("2026-03-01", AFinding.Overdue()))[0].After;

    [Fact]
    public void An_open_alert_is_taken_up_with_name_time_and_note()
    {
        var (outcome, after) = Acknowledge.Apply(_alert, 1, AnAccount.Officer, "已催办", At);

        Assert.Equal(Acknowledged.Now, outcome);
        Assert.Equal((AlertState.Acknowledged, 2, "王警官", "已催办"), (after.State, after.Version, after.AcknowledgedBy, after.AcknowledgedNote));
        Assert.Equal(At, after.AcknowledgedAt);
    }

    [Fact]
    public void A_second_click_of_the_same_officer_changes_nothing()
    {
        var (_, once) = Acknowledge.Apply(_alert, 1, AnAccount.Officer, "已催办", At);

        Assert.Equal((Acknowledged.Already, once), Acknowledge.Apply(once, 1, AnAccount.Officer, "再点一次", At));
    }

    [Fact]
    public void Another_officer_is_told_that_it_has_changed()
    {
        var (_, taken) = Acknowledge.Apply(_alert, 1, AnAccount.Officer, "已催办", At);
        var other = AnAccount.Officer with { AccountId = "u9" };

        Assert.Equal((Acknowledged.ChangedMeanwhile, taken), Acknowledge.Apply(taken, 2, other, "我来办", At));
    }

    [Fact]
    public void A_click_on_an_old_page_is_refused() =>
        Assert.Equal(Acknowledged.ChangedMeanwhile, Acknowledge.Apply(_alert with { Version = 2 }, 1, AnAccount.Officer, "已催办", At).Outcome);

    [Fact]
    public void A_resolved_alert_cannot_be_taken_up() =>
        Assert.Equal(
            Acknowledged.ChangedMeanwhile,
            Acknowledge.Apply(_alert with { State = AlertState.Resolved }, 1, AnAccount.Officer, "已催办", At).Outcome);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n　")] // blank, with the full-width space of a Chinese keyboard
    public void A_note_without_a_word_is_refused(string note) =>
        Assert.Throws<BadInputException>(() => Acknowledge.Note(note));

    [Fact]
    public void A_note_may_have_2000_characters_and_not_one_more()
    {
        Assert.Equal(2000, Acknowledge.Note(new string('办', 2000)).Length);
        Assert.Throws<BadInputException>(() => Acknowledge.Note(new string('办', 2001)));
    }
}
