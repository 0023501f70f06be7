using CustodyWatch.Alerts;
using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>What the queue shows, to whom, in which order.</summary>
public sealed class AlertStoreQueueTests : IAsyncLifetime
{
    private const string OtherFacility = "330109111";
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await AStore.MigratedAsync();
        await _store.SweepAsync(
            "2026-03-01",
            AFinding.MissingBirthDate("p2"),
            AFinding.Expiring("p2", "2026-03-05"),
            AFinding.SameCell("p1", "p2"),
            AFinding.Overdue("p3", "2026-02-28"),
            AFinding.Overdue("p1", "2026-01-31"));
        await _store.SweepAsync(ASweep.On("2026-03-01", AFinding.Overdue("p9") with { FacilityCode = OtherFacility })
            with { FacilityCode = OtherFacility, FacilityName = "萧山区看守所", Names = new Dictionary<string, string> { ["p9"] = "100%_[赵]" } });
        await _store.SweepAsync(ASweep.On("2026-03-01", AFinding.Overdue("p8") with { FacilityCode = "330200111" })
            with { FacilityCode = "330200111", OfficeCode = "330200" });
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_worst_stands_first_then_the_nearest_deadline_and_what_has_none_last()
    {
        var page = await QueueAsync(new(AnAccount.Officer.Reach));

        Assert.Equal(
            ["inv-custody-overdue|p1", "inv-custody-overdue|p3", "sep-03|p1,p2", "inv-custody-expiring|p2", "data-missing-value|p2|person/p2/birth_on"],
            page.Alerts.Select(alert => alert.Finding.Key));
    }

    [Fact]
    public async Task Among_equals_what_has_no_deadline_comes_after_what_has_one()
    {
        await _store.SweepAsync("2026-03-02", AFinding.SameCell("p1", "p2"), AFinding.Overdue("p3", "2026-03-31", Severity.High));

        var page = await QueueAsync(new(AnAccount.Officer.Reach));

        Assert.Equal(["inv-custody-overdue", "sep-03"], page.Alerts.Select(alert => alert.Finding.Rule));
    }

    [Fact]
    public async Task An_officer_sees_the_own_centre_and_a_prosecutor_every_centre_of_the_office()
    {
        Assert.Equal(5, (await QueueAsync(new(AnAccount.Officer.Reach))).Total);
        Assert.Equal(6, (await QueueAsync(new(AnAccount.Prosecutor.Reach))).Total);
    }

    [Fact]
    public async Task Asking_for_a_centre_out_of_reach_shows_nothing() =>
        Assert.Equal(0, (await QueueAsync(new(AnAccount.Officer.Reach, FacilityCode: OtherFacility))).Total);

    [Fact]
    public async Task Counts_by_severity_and_rule_leave_the_other_filters_out_and_the_reach_in()
    {
        var page = await QueueAsync(new(AnAccount.Officer.Reach, Severity: Severity.Low));

        Assert.Equal((1, 2, 1, 1, 1), (page.Total, page.BySeverity[Severity.Critical], page.BySeverity[Severity.High], page.BySeverity[Severity.Medium], page.BySeverity[Severity.Low]));
        Assert.Equal(new RuleCount("inv-custody-overdue", new("侦查羁押期限超期", "Investigation custody overdue"), 2), page.ByRule[0]);
        Assert.Equal(4, page.ByRule.Count);
    }

    [Theory]
    [InlineData("张三", 2)] // by name, in a pair too
    [InlineData("p3", 1)] // by id
    [InlineData(" 欧阳锋 ", 1)] // blanks around are not meant
    [InlineData("%", 0)] // a wildcard is a letter like any other
    [InlineData("_", 0)]
    [InlineData("", 5)]
    public async Task A_search_finds_names_and_ids_as_they_are_written(string text, int found) =>
        Assert.Equal(found, (await QueueAsync(new(AnAccount.Officer.Reach, Text: text))).Total);

    [Fact]
    public async Task A_name_made_of_wildcards_is_found_by_itself() =>
        Assert.Equal("p9", Assert.Single((await QueueAsync(new(AnAccount.Prosecutor.Reach, Text: "0%_[赵"))).Alerts).Subjects[0].Id);

    [Fact]
    public async Task A_search_text_of_any_length_has_an_answer() =>
        Assert.Equal(0, (await QueueAsync(new(AnAccount.Officer.Reach, Text: new string('张', 100_000)))).Total);

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var second = await QueueAsync(new(AnAccount.Officer.Reach, Page: 2, PageSize: 2));

        Assert.Equal((5, 2), (second.Total, second.Alerts.Count));
        Assert.Equal("sep-03", second.Alerts[0].Finding.Rule);
    }

    [Theory]
    [InlineData(-1, 5)] // before the first page is the first
    [InlineData(int.MaxValue, 0)] // far beyond the last there is nothing
    public async Task A_page_that_does_not_exist_is_no_fault(int page, int shown) =>
        Assert.Equal(shown, (await QueueAsync(new(AnAccount.Officer.Reach, Page: page))).Alerts.Count);

    [Fact]
    public async Task Resolved_alerts_are_shown_if_asked_for()
    {
        await _store.SweepAsync("2026-03-02");

        Assert.Equal(0, (await QueueAsync(new(AnAccount.Officer.Reach))).Total);
        Assert.Equal(5, (await QueueAsync(new(AnAccount.Officer.Reach, State: AlertState.Resolved))).Total);
    }

    [Fact]
    public async Task An_alert_and_its_history_are_out_of_reach_for_another_office()
    {
        var alertId = (await QueueAsync(new(AnAccount.Officer.Reach))).Alerts[0].AlertId;
        var stranger = new Reach("330200", null);

        Assert.Null(await _store.Alerts.FindAsync(alertId, stranger, _ct));
        Assert.Empty(await _store.Alerts.HistoryAsync(alertId, stranger, _ct));
        Assert.Equal(["330200111"], (await _store.Alerts.FacilitiesAsync(stranger, _ct)).Select(state => state.FacilityCode));
    }

    [Fact]
    public async Task An_officer_of_another_centre_of_the_office_cannot_reach_an_alert()
    {
        var alertId = (await QueueAsync(new(AnAccount.Officer.Reach))).Alerts[0].AlertId;

        Assert.Null(await _store.Alerts.FindAsync(alertId, new("330110", OtherFacility), _ct));
    }

    private Task<QueuePage> QueueAsync(QueueQuery query) => _store.Alerts.QueueAsync(query, _ct);
}
