using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Tests;

/// <summary>From findings to alerts: new, refreshed, resolved, returned.</summary>
public sealed class ReconciliationTests
{
    private readonly AQueue _queue = new();

    [Fact]
    public void A_finding_nobody_has_seen_raises_an_open_alert()
    {
        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue())));

        Assert.Equal(AlertChangeKind.Raised, change.Kind);
        Assert.Equal(("a1", 1, AlertState.Open), (change.After.AlertId, change.After.Version, change.After.State));
        Assert.Equal([new AlertSubject("p1", "张三")], change.After.Subjects);
        Assert.Equal("330110", change.After.OfficeCode);
        Assert.Null(change.Before);
    }

    [Fact]
    public void The_same_sweep_a_second_time_changes_nothing()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue(), AFinding.SameCell("p1", "p2")));

        Assert.Empty(_queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue(), AFinding.SameCell("p1", "p2"))));
    }

    [Fact]
    public void The_picture_moves_on_with_the_day_and_the_version_stays()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue()));

        var nextDay = AFinding.Overdue() with { Timeline = AFinding.Timeline("2026-03-02", "2026-02-28") };
        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02", nextDay)));

        Assert.Equal(1, change.After.Version);
        Assert.Equal(new DateOnly(2026, 3, 2), change.After.Finding.Timeline!.AsOf);
    }

    [Fact]
    public void A_finding_that_reads_the_same_the_next_day_keeps_its_version()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.SameCell("p1", "p2")));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02", AFinding.SameCell("p1", "p2"))));

        Assert.Equal((AlertChangeKind.Refreshed, 1), (change.Kind, change.After.Version));
        Assert.Equal(new DateOnly(2026, 3, 2), change.After.LastFoundOn);
    }

    [Fact]
    public void A_finding_that_reads_another_way_raises_the_version()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue(message: "超期 1 天")));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02", AFinding.Overdue(message: "超期 2 天"))));

        Assert.Equal((AlertChangeKind.Refreshed, "a1", 2), (change.Kind, change.After.AlertId, change.After.Version));
    }

    public static TheoryData<Finding> ChangedInOneThing => new(
        AFinding.Overdue() with { Law = ["中华人民共和国刑事诉讼法（2018）第一百五十八条"] },
        AFinding.Overdue() with { Steps = [] },
        AFinding.Overdue() with { Facts = new Dictionary<string, string?> { ["stage.kind"] = "investigation" } },
        AFinding.Overdue() with { Since = new(2026, 3, 2) });

    [Theory]
    [MemberData(nameof(ChangedInOneThing))]
    public void An_article_a_step_a_fact_or_a_day_that_changes_raises_the_version(Finding changed)
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue()));

        Assert.Equal(2, Assert.Single(_queue.Sweep(ASweep.On("2026-03-01", changed))).After.Version);
    }

    [Theory]
    [InlineData(Severity.High, Severity.Critical, true)] // graver: somebody has to be told
    [InlineData(Severity.Critical, Severity.High, false)] // less grave: nobody has
    public void A_refreshed_alert_is_news_if_it_has_become_graver(Severity was, Severity now, bool news)
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue(severity: was)));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02", AFinding.Overdue(severity: now))));

        Assert.Equal(news, change.IsNews);
    }

    [Fact]
    public void An_acknowledged_alert_stays_acknowledged_while_its_finding_holds()
    {
        var raised = _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue()))[0].After;
        _queue.Put(raised with { State = AlertState.Acknowledged, Version = 2, AcknowledgedBy = "王警官", AcknowledgedNote = "已催办" });

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02", AFinding.Overdue(message: "超期 2 天"))));

        Assert.Equal((AlertState.Acknowledged, "王警官", "已催办"), (change.After.State, change.After.AcknowledgedBy, change.After.AcknowledgedNote));
        Assert.Equal(3, change.After.Version);
    }

    [Fact]
    public void An_alert_whose_finding_is_gone_is_resolved_with_its_last_evidence()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue()));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-02")));

        Assert.Equal((AlertChangeKind.Resolved, AlertState.Resolved, 2), (change.Kind, change.After.State, change.After.Version));
        Assert.Equal(AFinding.Instant("2026-03-02T00:10"), change.After.ResolvedAt);
        Assert.Equal(new DateOnly(2026, 3, 1), change.After.LastFoundOn);
        Assert.Equal(new DateOnly(2026, 2, 28), change.After.Finding.DeadlineOn);
    }

    [Fact]
    public void A_finding_that_comes_back_opens_a_new_episode_linked_to_the_last()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.SameCell("p1", "p2")));
        _queue.Sweep(ASweep.On("2026-03-02"));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-03", AFinding.SameCell("p1", "p2"))));

        Assert.Equal((AlertChangeKind.Returned, "a2", "a1"), (change.Kind, change.After.AlertId, change.After.PreviousAlertId));
        Assert.Equal(1, change.After.Version);
        Assert.True(change.IsNews);
    }

    [Fact]
    public void A_third_episode_is_linked_to_the_second()
    {
        foreach (var day in (string[])["2026-03-01", "2026-03-03"])
            _queue.Sweep(ASweep.On(day, AFinding.SameCell("p1", "p2")));
        _queue.Sweep(ASweep.On("2026-03-04"));
        _queue.Sweep(ASweep.On("2026-03-05", AFinding.SameCell("p1", "p2")));
        _queue.Sweep(ASweep.On("2026-03-06"));

        var change = Assert.Single(_queue.Sweep(ASweep.On("2026-03-07", AFinding.SameCell("p1", "p2"))));

        Assert.Equal(("a3", "a2"), (change.After.AlertId, change.After.PreviousAlertId));
    }

    [Fact]
    public void A_sweep_for_an_earlier_day_is_refused()
    {
        _queue.Sweep(ASweep.On("2026-03-02", AFinding.Overdue()));

        var refusal = Assert.Throws<BadInputException>(() => _queue.Sweep(ASweep.On("2026-03-01")));

        Assert.Contains("2026-03-02", refusal.What, StringComparison.Ordinal);
        Assert.Single(_queue.Open);
    }

    [Fact]
    public void A_finding_given_twice_is_one_alert_the_gravest()
    {
        var changes = _queue.Sweep(ASweep.On(
            "2026-03-01", AFinding.MissingBirthDate("p1"), AFinding.MissingBirthDate("p1", Severity.High)));

        Assert.Equal(Severity.High, Assert.Single(changes).After.Finding.Severity);
    }

    [Fact]
    public void Two_data_findings_about_two_columns_of_one_person_are_two_alerts()
    {
        var sex = AFinding.MissingBirthDate("p1") with { Detail = "person/p1/sex" };

        Assert.Equal(2, _queue.Sweep(ASweep.On("2026-03-01", AFinding.MissingBirthDate("p1"), sex)).Count);
    }

    [Fact]
    public void A_name_that_the_source_no_longer_gives_stays_as_it_was_last_known()
    {
        _queue.Sweep(ASweep.On("2026-03-01", AFinding.Overdue()));
        var nameless = ASweep.On("2026-03-02", AFinding.Overdue()) with { Names = new Dictionary<string, string>() };

        Assert.Equal("张三", Assert.Single(_queue.Sweep(nameless)).After.Subjects[0].Name);
    }
}
