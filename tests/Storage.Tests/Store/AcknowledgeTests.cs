using CustodyWatch.Alerts;
using CustodyWatch.Given;
using CustodyWatch.Rules;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>Taking an alert up, in the store.</summary>
public sealed class AcknowledgeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = AFinding.Instant("2026-03-01T09:00");
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await AStore.MigratedAsync();
        await _store.SweepAsync("2026-03-01", AFinding.Overdue());
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_is_kept_with_name_time_and_note_and_stands_in_the_history()
    {
        Assert.Equal(Acknowledged.Now, await AcknowledgeAsync(AnAccount.Officer, note: " 已催办 "));

        var alert = await _store.Alerts.FindAsync("a000001", AnAccount.Officer.Reach, _ct);
        Assert.Equal((AlertState.Acknowledged, 2, "王警官", "已催办", At), (alert!.State, alert.Version, alert.AcknowledgedBy, alert.AcknowledgedNote, alert.AcknowledgedAt));
        var entry = (await _store.Alerts.HistoryAsync("a000001", AnAccount.Officer.Reach, _ct))[^1];
        Assert.Equal(new AlertEvent(At, "acknowledged", "王警官", "已催办"), entry);
    }

    [Fact]
    public async Task A_double_click_is_one_acknowledgement()
    {
        await AcknowledgeAsync(AnAccount.Officer);

        Assert.Equal(Acknowledged.Already, await AcknowledgeAsync(AnAccount.Officer));
        Assert.Equal(2, (await _store.Alerts.HistoryAsync("a000001", AnAccount.Officer.Reach, _ct)).Count);
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_wins_and_the_other_is_told()
    {
        var other = AnAccount.Officer with { AccountId = "u9", DisplayName = "孙警官" };

        var outcomes = await Task.WhenAll(
            Task.Run(() => AcknowledgeAsync(AnAccount.Officer), _ct), Task.Run(() => AcknowledgeAsync(other), _ct));

        Assert.Equal([Acknowledged.Now, Acknowledged.ChangedMeanwhile], outcomes.Order());
        Assert.Equal(2, (await _store.Alerts.HistoryAsync("a000001", AnAccount.Officer.Reach, _ct)).Count);
    }

    [Fact]
    public async Task It_survives_the_next_sweep()
    {
        await AcknowledgeAsync(AnAccount.Officer);

        await _store.SweepAsync("2026-03-02", AFinding.Overdue(message: "超期 2 天"));

        var alert = await _store.Alerts.FindAsync("a000001", AnAccount.Officer.Reach, _ct);
        Assert.Equal((AlertState.Acknowledged, "王警官", "超期 2 天"), (alert!.State, alert.AcknowledgedBy, alert.Finding.Message.Zh));
    }

    [Fact]
    public async Task A_click_on_a_page_from_before_the_sweep_is_told_so()
    {
        await _store.SweepAsync("2026-03-02", AFinding.Overdue(message: "超期 2 天"));

        Assert.Equal(Acknowledged.ChangedMeanwhile, await AcknowledgeAsync(AnAccount.Officer));
    }

    [Fact]
    public async Task An_alert_out_of_reach_is_not_there()
    {
        var stranger = AnAccount.Officer with { Reach = new("330110", "330109111") };

        Assert.Equal(Acknowledged.NotFound, await AcknowledgeAsync(stranger));
    }

    [Fact]
    public async Task Without_a_note_nothing_happens()
    {
        await Assert.ThrowsAsync<BadInputException>(() => AcknowledgeAsync(AnAccount.Officer, note: "  "));

        Assert.Single(await _store.Alerts.HistoryAsync("a000001", AnAccount.Officer.Reach, _ct));
    }

    private Task<Acknowledged> AcknowledgeAsync(Account officer, string note = "已催办") =>
        _store.Alerts.AcknowledgeAsync("a000001", 1, officer, note, At, _ct);
}
