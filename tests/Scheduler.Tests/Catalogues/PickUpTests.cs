using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Given;
using CustodyWatch.Storage.Store.Catalogues;
using Microsoft.Extensions.DependencyInjection;

namespace CustodyWatch.Scheduler.Tests.Catalogues;

/// <summary>Which catalogue sweeps work by, as versions are activated, and as they turn out to be no good.</summary>
public sealed class PickUpTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private ACentre _centre = null!;
    private ServiceProvider _process = null!;

    private CatalogueUses Uses => new(_centre.Store.Connection);

    public async ValueTask InitializeAsync() => (_centre, _process) = (await ACentre.OpenAsync(), null!);

    public async ValueTask DisposeAsync()
    {
        await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
        _centre.Dispose();
    }

    [Fact]
    public async Task Without_an_active_version_the_file_is_used_and_the_store_says_so()
    {
        Assert.Equal(ALedger.First.Hash, await SweepAsync());

        Assert.Equal((ALedger.First.Hash, CatalogueOrigin.File), await InUseAsync());
    }

    [Fact]
    public async Task A_version_is_taken_up_by_the_next_sweep_without_a_restart_and_every_alert_names_it()
    {
        await SweepAsync();
        var second = await _centre.ActivateAsync(ALedger.TextOfSecond);

        Assert.Equal(second, await SweepAsync());

        Assert.Equal((second, CatalogueOrigin.Store), await InUseAsync());
        Assert.All((await _centre.Store.Alerts.QueueAsync(new(ACentre.Office), _ct)).Alerts, alert => Assert.Equal(second, alert.Catalogue));
    }

    [Fact]
    public async Task A_version_planned_for_later_is_taken_up_when_its_moment_has_come()
    {
        await _centre.ActivateAsync(ALedger.TextOfFirst);
        var second = await _centre.ActivateAsync(ALedger.TextOfSecond);
        _centre.Tamper("DROP TRIGGER catalogue_step_unaltered");
        _centre.Tamper($"UPDATE catalogue_step SET from_at = '2026-04-10T04:00:00.0000000Z' WHERE hash = '{second}' AND kind = 'activated'");

        Assert.Equal(ALedger.First.Hash, await SweepAsync());
        _centre.Clock.SetUtcNow(AFinding.Instant("2026-04-10T12:00"));

        Assert.Equal(second, await SweepAsync());
    }

    [Theory]
    [InlineData("\n```term\nid: [\n```\n", "rules-catalog.md:")] // a block that cannot be read
    [InlineData("\n```rul\n```\n", "unknown-block")] // a block this program does not know
    public async Task A_version_that_does_not_check_is_refused_and_sweeps_stay_on_the_last_good_one(string fault, string why)
    {
        var first = await _centre.ActivateAsync(ALedger.TextOfFirst);
        await SweepAsync();
        var faulty = _centre.ActivateFaulty(ALedger.TextOfFirst + fault);
        _centre.Tamper("DROP TRIGGER catalogue_step_unaltered");
        _centre.Tamper($"UPDATE catalogue_step SET from_at = '2026-04-09T15:00:00.0000000Z' WHERE hash = '{first}' AND kind = 'activated'");

        Assert.Equal(first, await SweepAsync());

        var refused = await Uses.RefusedAsync(_ct);
        Assert.Equal(faulty, refused!.Hash);
        Assert.Contains(why, refused.Why.Zh, StringComparison.Ordinal);
        Assert.Contains("inv-custody-overdue", await _centre.RulesInQueueAsync());
    }

    [Fact]
    public async Task A_version_whose_own_example_fails_under_this_program_is_refused()
    {
        var faulty = _centre.ActivateFaulty(ALedger.TextOfFirst.Replace("| 超期 1 天 |", "| 超期 2 天 |", StringComparison.Ordinal));

        Assert.Equal(ALedger.First.Hash, await SweepAsync());

        Assert.Equal(faulty, (await Uses.RefusedAsync(_ct))!.Hash);
        Assert.Contains("examples failed", (await Uses.RefusedAsync(_ct))!.Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legal_staff_are_mailed_once_a_refusal_and_not_once_a_sweep()
    {
        var faulty = _centre.ActivateFaulty(ALedger.TextOfFirst + "\n```rul\n```\n");
        await SweepAsync();
        await SweepAsync();
        await RestartAsync();
        await SweepAsync();

        var mail = Assert.Single(await _centre.MailsAsync(), mail => mail.Recipient == "law@jcy.example");
        Assert.StartsWith("[CustodyWatch][规则目录] 启用的版本未被采用", mail.Subject, StringComparison.Ordinal);
        Assert.Contains(faulty, mail.Text, StringComparison.Ordinal);
        Assert.Contains(ALedger.First.Hash, mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_changed_by_hand_is_refused_after_a_restart_and_the_version_used_before_is_taken()
    {
        var first = await _centre.ActivateAsync(ALedger.TextOfFirst);
        await SweepAsync();
        var second = await _centre.ActivateAsync(ALedger.TextOfSecond);
        await SweepAsync();
        _centre.Tamper($"DROP TRIGGER catalogue_version_unaltered; UPDATE catalogue_version SET content = content || x'0A' WHERE hash = '{second}'");
        await RestartAsync();

        Assert.Equal(first, await SweepAsync());

        Assert.Equal((first, CatalogueOrigin.Store), await InUseAsync());
        Assert.Contains("版本号不符", (await Uses.RefusedAsync(_ct))!.Why.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_stops_no_sweep()
    {
        var first = await _centre.ActivateAsync(ALedger.TextOfFirst);
        await SweepAsync();
        _centre.Tamper("DROP TRIGGER catalogue_step_unaltered; UPDATE catalogue_step SET at = 'yesterday'");
        await RestartAsync();

        Assert.Equal(first, await SweepAsync());

        Assert.Null((await Uses.RefusedAsync(_ct))!.Hash);
    }

    [Fact]
    public async Task A_good_version_activated_in_its_place_ends_the_refusal()
    {
        _centre.ActivateFaulty(ALedger.TextOfFirst + "\n```rul\n```\n");
        await SweepAsync();

        var second = await _centre.ActivateAsync(ALedger.TextOfSecond);

        Assert.Equal(second, await SweepAsync());
        Assert.Null(await Uses.RefusedAsync(_ct));
    }

    // One process sweeps again and again, as the worker does.
    private async Task<string> SweepAsync()
    {
        _process ??= _centre.AProcess();
        var totals = await _process.GetRequiredService<Sweep>().RunAsync(new(AFinding.Day("2026-04-10")), progress: null, _ct);
        Assert.Empty(totals.Failed);
        return totals.Catalogue;
    }

    private async Task RestartAsync()
    {
        await _process.DisposeAsync();
        _process = _centre.AProcess();
        _centre.Store.OpenAnew();
    }

    private async Task<(string Hash, CatalogueOrigin Origin)> InUseAsync() =>
        (await Uses.AllAsync(_ct)) is [var newest, ..] ? (newest.Hash, newest.Origin) : throw new InvalidOperationException("No sweep has recorded anything.");
}
