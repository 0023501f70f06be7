using CustodyWatch.Alerts;
using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>A sweep becomes alerts, history, facility state and mail in one transaction.</summary>
public sealed class SweepCommitTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await AStore.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_alert_comes_back_as_it_was_raised()
    {
        var raised = (await _store.SweepAsync("2026-03-01", AFinding.Overdue()))[0].After;

        var stored = Assert.Single((await _store.QueueAsync()).Alerts);

        Assert.Equivalent(raised, stored, strict: true);
        Assert.Equal(raised.Finding.Message, stored.Finding.Message);
    }

    [Fact]
    public async Task The_same_sweep_a_second_time_changes_nothing()
    {
        await _store.SweepAsync("2026-03-01", AFinding.Overdue(), AFinding.SameCell("p1", "p2"), AFinding.MissingBirthDate("p3"));

        Assert.Empty(await _store.SweepAsync("2026-03-01", AFinding.Overdue(), AFinding.SameCell("p1", "p2"), AFinding.MissingBirthDate("p3")));
    }

    [Fact]
    public async Task A_resolved_alert_leaves_the_queue_and_its_return_is_linked_to_it()
    {
        await _store.SweepAsync("2026-03-01", AFinding.SameCell("p1", "p2"));
        await _store.SweepAsync("2026-03-02");
        Assert.Equal(0, (await _store.QueueAsync()).Total);

        var back = Assert.Single(await _store.SweepAsync("2026-03-03", AFinding.SameCell("p1", "p2")));

        Assert.Equal((AlertChangeKind.Returned, "a000001"), (back.Kind, back.After.PreviousAlertId));
        Assert.Equal("a000002", Assert.Single((await _store.QueueAsync()).Alerts).AlertId);
    }

    [Fact]
    public async Task The_alerts_of_another_facility_are_left_alone()
    {
        await _store.SweepAsync("2026-03-01", AFinding.Overdue());

        await _store.SweepAsync(ASweep.On("2026-03-02") with { FacilityCode = "330109111", FacilityName = "萧山区看守所" });

        Assert.Equal(1, (await _store.QueueAsync()).Total);
    }

    [Fact]
    public async Task The_state_of_the_facility_says_for_which_day_it_was_swept()
    {
        await _store.SweepAsync("2026-03-01", AFinding.Overdue());

        var state = Assert.Single(await _store.Alerts.FacilitiesAsync(AnAccount.Officer.Reach, _ct));

        Assert.Equal((new DateOnly(2026, 3, 1), AFinding.Instant("2026-03-01T00:10")), (state.SweptFor, state.SweptAt));
        Assert.Equal(new Census(10, 1, 0), state.Census);
    }

    [Fact]
    public async Task Nothing_is_written_if_one_part_cannot_be()
    {
        await _store.SweepAsync(ASweep.On("2026-03-01", AFinding.Overdue()), changes => AMail.About(changes));

        // The second mail has the id of the first.
        await Assert.ThrowsAnyAsync<Exception>(() =>
            _store.SweepAsync(ASweep.On("2026-03-02", AFinding.SameCell("p1", "p2")), changes => AMail.About(changes)));

        Assert.Equal("inv-custody-overdue", Assert.Single((await _store.QueueAsync()).Alerts).Finding.Rule);
        Assert.Equal(new DateOnly(2026, 3, 1), (await new FacilityStates(_store.Connection).FindAsync(AFinding.Facility, _ct))!.SweptFor);
    }

    [Fact]
    public async Task A_failed_sweep_leaves_the_last_good_one_standing_and_a_good_one_clears_it()
    {
        await _store.SweepAsync("2026-03-01", AFinding.Overdue());
        var states = new FacilityStates(_store.Connection);

        await states.RecordFailureAsync(AFinding.Facility, AFinding.Instant("2026-03-02T00:10"), "数据库无法连接", _ct);
        var failed = await states.FindAsync(AFinding.Facility, _ct);
        Assert.Equal(("数据库无法连接", new DateOnly(2026, 3, 1)), (failed!.Failure, failed.SweptFor));

        await _store.SweepAsync("2026-03-02", AFinding.Overdue());
        Assert.Null((await states.FindAsync(AFinding.Facility, _ct))!.FailedAt);
    }

    [Fact]
    public async Task A_facility_that_never_had_a_good_sweep_can_fail()
    {
        var states = new FacilityStates(_store.Connection);

        await states.RecordFailureAsync("330109111", AFinding.Instant("2026-03-02T00:10"), "数据库无法连接", _ct);

        Assert.Null(Assert.Single(await states.AllAsync(_ct)).SweptFor);
    }

    [Fact]
    public async Task Two_thousand_findings_are_reconciled_in_one_commit()
    {
        Finding[] findings = [.. Enumerable.Range(0, 2000).Select(number => AFinding.Overdue($"p{number:D4}"))];
        await _store.SweepAsync("2026-03-01", findings);
        await _store.SweepAsync("2026-03-02");

        var back = await _store.SweepAsync("2026-03-03", findings);

        Assert.All(back, change => Assert.Equal(AlertChangeKind.Returned, change.Kind));
        Assert.Equal(2000, (await _store.QueueAsync()).Total);
    }
}
