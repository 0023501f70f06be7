using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Tests.Source;

namespace CustodyWatch.Scheduler.Tests;

/// <summary>From the detention database to the queue and the outbox.</summary>
public sealed class SweepTests : IAsyncLifetime
{
    private const string Other = "330109111";
    private ACentre _centre = null!;

    public async ValueTask InitializeAsync() => _centre = await ACentre.OpenAsync();

    public ValueTask DisposeAsync()
    {
        _centre.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Overdue_custody_becomes_an_alert_and_a_mail_in_one_sweep()
    {
        var totals = await _centre.SweepAsync("2026-04-10");

        Assert.Equal((1, new Census(0, 1, 0)), (totals.Facilities, totals.Census));
        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
        Assert.StartsWith("[CustodyWatch][危急] 某市看守所：", Assert.Single(await _centre.MailsAsync()).Subject, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 4, 10), (await _centre.StateAsync()).SweptFor);
    }

    [Fact]
    public async Task The_same_sweep_again_makes_no_second_alert_and_no_second_mail()
    {
        await _centre.SweepAsync("2026-04-10");
        var queue = await _centre.RulesInQueueAsync();

        await _centre.SweepAsync("2026-04-10");

        Assert.Equal(queue, await _centre.RulesInQueueAsync());
        Assert.Single(await _centre.MailsAsync());
    }

    [Fact]
    public async Task The_day_after_the_deadline_turns_due_today_into_overdue()
    {
        await _centre.SweepAsync("2026-04-09");
        Assert.Contains("inv-custody-due-today", await _centre.RulesInQueueAsync());

        await _centre.SweepAsync("2026-04-10");

        Assert.DoesNotContain("inv-custody-due-today", await _centre.RulesInQueueAsync());
        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task What_has_not_changed_is_left_alone_until_the_day_changes()
    {
        _centre.Clock.SetUtcNow(AFinding.Instant("2026-04-11T00:10"));
        await _centre.SweepAsync("2026-04-10");

        Assert.Equal((0, 1), Counts(await _centre.SweepAsync("2026-04-10", onlyChanged: true)));
        Assert.Equal((1, 0), Counts(await _centre.SweepAsync("2026-04-11", onlyChanged: true)));
    }

    [Fact]
    public async Task A_change_in_the_database_is_found_within_the_next_sweep_of_changed_facilities()
    {
        await _centre.SweepAsync("2026-04-10");
        _centre.Source.Sql("UPDATE case_stage SET ended_on = '2026-04-08'");

        Assert.Equal((1, 0), Counts(await _centre.SweepAsync("2026-04-10", onlyChanged: true)));

        Assert.DoesNotContain("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_change_while_the_facts_are_loaded_is_seen_the_next_time()
    {
        _centre.Meanwhile = () => Task.FromResult(_centre.Source.Sql("UPDATE case_stage SET ended_on = '2026-04-08'"));
        await _centre.SweepAsync("2026-04-10");

        Assert.Equal((1, 0), Counts(await _centre.SweepAsync("2026-04-10", onlyChanged: true)));
    }

    [Fact]
    public async Task Facts_that_another_process_has_overtaken_do_not_undo_what_it_wrote()
    {
        _centre.Meanwhile = async () =>
        {
            _centre.Source.Sql("UPDATE case_stage SET ended_on = '2026-04-08'");
            await _centre.SweepAsync("2026-04-10");
        };

        await _centre.SweepAsync("2026-04-10");

        Assert.DoesNotContain("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_facility_that_fails_shows_as_stale_and_does_not_stop_the_others()
    {
        WithOtherFacility();
        _centre.Defect = Other;

        var totals = await _centre.SweepAsync("2026-04-10");

        Assert.Equal([new FailedFacility(Other, "A rule failed.")], totals.Failed);
        Assert.Equal("A rule failed.", (await _centre.StateAsync(Other)).Failure);
        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_facility_that_failed_is_swept_again_though_nothing_has_changed()
    {
        await _centre.SweepAsync("2026-04-10");
        _centre.Defect = ASource.Facility;
        await _centre.SweepAsync("2026-04-10");
        _centre.Defect = null;

        Assert.Equal((1, 0), Counts(await _centre.SweepAsync("2026-04-10", onlyChanged: true)));

        Assert.Null((await _centre.StateAsync()).FailedAt);
    }

    [Fact]
    public async Task A_failed_sweep_resolves_nothing()
    {
        await _centre.SweepAsync("2026-04-10");
        _centre.Defect = ASource.Facility;

        await _centre.SweepAsync("2026-04-10");

        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_database_that_is_away_makes_every_facility_stale()
    {
        await _centre.SweepAsync("2026-04-10");
        File.Delete(_centre.Source.Connection.Path);

        await Assert.ThrowsAsync<DependencyUnavailableException>(() => _centre.SweepAsync("2026-04-10"));

        Assert.NotNull((await _centre.StateAsync()).FailedAt);
        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_facility_that_is_no_longer_in_the_database_keeps_its_alerts_and_shows_as_stale()
    {
        WithOtherFacility();
        await _centre.SweepAsync("2026-04-10");
        _centre.Source.Sql($"DELETE FROM person WHERE facility_code = '{Other}'; DELETE FROM facility WHERE facility_code = '{Other}'");

        var totals = await _centre.SweepAsync("2026-04-10");

        Assert.Equal(Other, Assert.Single(totals.Failed).FacilityCode);
        Assert.NotNull((await _centre.StateAsync(Other)).FailedAt);
    }

    [Fact]
    public async Task A_facility_whose_row_loses_its_office_stays_with_the_office_it_had()
    {
        await _centre.SweepAsync("2026-04-10");
        _centre.Source.Sql("UPDATE facility SET office_code = NULL, name = NULL");

        await _centre.SweepAsync("2026-04-10");

        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
        Assert.Equal("某市看守所", (await _centre.StateAsync()).FacilityName);
    }

    [Fact]
    public async Task Rows_that_nobody_claims_are_swept_until_they_are_gone()
    {
        _centre.Source.WithPerson("p9", facilityCode: null);
        await _centre.SweepAsync("2026-04-10");
        Assert.Equal(1, (await _centre.StateAsync("")).Census.Persons);
        _centre.Source.Sql("DELETE FROM person WHERE person_id = 'p9'");

        var totals = await _centre.SweepAsync("2026-04-10");

        Assert.Equal((2, 0), (totals.Facilities, totals.Failed.Count));
        Assert.Equal(0, (await _centre.StateAsync("")).Census.Persons);
    }

    [Fact]
    public async Task A_day_before_the_last_sweep_is_refused_before_any_facility_is_touched()
    {
        await _centre.SweepAsync("2026-04-10", onlyChanged: false, ASource.Facility);
        WithOtherFacility();

        await Assert.ThrowsAsync<BadInputException>(() => _centre.SweepAsync("2026-04-09"));

        Assert.Null(await new FacilityStates(_centre.Store.Connection).FindAsync(Other, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_so_that_it_does_not_bar_the_days_until_then() =>
        await Assert.ThrowsAsync<BadInputException>(() => _centre.SweepAsync("2026-04-11"));

    [Fact]
    public async Task A_facility_the_database_does_not_have_is_refused_by_name()
    {
        var refusal = await Assert.ThrowsAsync<BadInputException>(() => _centre.SweepAsync("2026-04-10", onlyChanged: false, "999"));

        Assert.Contains("--facility 999", refusal.Where, StringComparison.Ordinal);
        Assert.Contains(ASource.Facility, refusal.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_facility_asked_for_is_swept()
    {
        WithOtherFacility();

        Assert.Equal(1, (await _centre.SweepAsync("2026-04-10", onlyChanged: false, Other)).Facilities);

        Assert.Empty(await _centre.RulesInQueueAsync());
    }

    private void WithOtherFacility() => _centre.Source
        .With("facility", ("facility_code", Other), ("office_code", "o1"), ("name", "萧山区看守所"))
        .WithPerson("p2", Other, "李小明", releasedAt: "2026-02-01T10:00:00");

    private static (int Facilities, int Unchanged) Counts(SweepTotals totals) => (totals.Facilities, totals.Unchanged);
}
