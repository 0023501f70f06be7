using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Tests;

/// <summary>What the history of an alert says about a sweep.</summary>
public sealed class HistoryTests
{
    private readonly AQueue _queue = new();

    [Fact]
    public void A_raised_alert_says_which_sweep_found_it()
    {
        var entry = Assert.Single(After(ASweep.On("2026-03-01", AFinding.Overdue())));

        Assert.Equal(("a1", "raised", "2026-03-01 的巡查发现"), (entry.AlertId, entry.Event.Kind, entry.Event.Note));
    }

    [Fact]
    public void A_graver_alert_says_from_what_to_what()
    {
        After(ASweep.On("2026-03-01", AFinding.Overdue(severity: Severity.High)));

        var entry = Assert.Single(After(ASweep.On("2026-03-02", AFinding.Overdue())));

        Assert.Equal("级别：严重 → 危急", entry.Event.Note);
        Assert.Equal("severity: high → critical", entry.Event.NoteEn);
    }

    [Fact]
    public void A_moved_deadline_is_named_with_the_first_day()
    {
        After(ASweep.On("2026-03-01", AFinding.Overdue()));

        var entry = Assert.Single(After(ASweep.On("2026-03-02", AFinding.Overdue(deadlineOn: "2026-03-01"))));

        Assert.Equal("起始日：2026-03-01 → 2026-03-02；届满日：2026-02-28 → 2026-03-01", entry.Event.Note);
    }

    [Fact]
    public void Another_day_overdue_is_no_entry()
    {
        After(ASweep.On("2026-03-01", AFinding.Overdue(message: "超期 1 天")));

        Assert.Empty(After(ASweep.On("2026-03-02", AFinding.Overdue(message: "超期 2 天"))));
    }

    [Fact]
    public void A_resolved_alert_says_which_sweep_no_longer_found_it()
    {
        After(ASweep.On("2026-03-01", AFinding.Overdue()));

        Assert.Equal("2026-03-02 的巡查不再发现", Assert.Single(After(ASweep.On("2026-03-02"))).Event.Note);
    }

    private IReadOnlyList<AlertEntry> After(SweepFindings sweep) => History.Of(_queue.Sweep(sweep), sweep.AsOf, sweep.At);
}
