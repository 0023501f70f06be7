using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CustodyWatch.Scheduler.Tests;

/// <summary>The worker as a host runs it, on its schedule, against a real mail server.</summary>
public sealed class WorkerTests : IAsyncLifetime
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private ACentre _centre = null!;
    private AMailServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _centre = await ACentre.OpenAsync();
        _server = await AMailServer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _centre.Dispose();
    }

    [Fact]
    public async Task From_the_start_to_the_mail_nobody_has_to_do_anything()
    {
        await using var worker = await StartAsync();

        await UntilAsync(() => _server.Mails.Count == 1);

        Assert.Equal("zhao@jcy.example", _server.Mails[0].To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task A_change_in_the_database_is_mailed_without_a_restart()
    {
        await using var worker = await StartAsync();
        await UntilAsync(() => _server.Mails.Count == 1);

        _centre.Source.WithPerson("p2", name: "李小明").WithStage("s2", "p2", "k2");

        await UntilAsync(() => _server.Mails.Count == 2);
        Assert.Contains("李某某", _server.Mails[1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_under_way_when_the_process_died_goes_out_after_the_restart_once()
    {
        await _centre.SweepAsync("2026-04-10");
        var abandoned = await new Outbox(_centre.Store.Connection, "dead").ClaimAsync(_centre.Clock.GetUtcNow(), _ct);

        await using var worker = await StartAsync();
        await UntilAsync(() => _server.Mails.Count > 0);
        await Task.Delay(TimeSpan.FromSeconds(1), _ct);

        Assert.Single(_server.Mails, mail => mail.MessageId == abandoned!.MessageId);
    }

    [Fact]
    public async Task The_full_sweep_starts_at_ten_past_midnight_in_the_centre()
    {
        await using var worker = await StartAsync();
        var scheduler = await worker.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(_ct);

        var trigger = await scheduler.GetTrigger(new TriggerKey("full-sweep"), _ct);

        var next = trigger!.GetFireTimeAfter(AFinding.Instant("2100-04-10T00:11"));
        Assert.Equal(AFinding.Instant("2100-04-11T00:10"), next);
    }

    [Fact]
    public void A_cron_expression_that_cannot_be_read_is_refused_at_the_start()
    {
        var parts = _centre.Parts() with { Schedule = new() { FullSweepCron = "ten past midnight" } };

        var refusal = Assert.Throws<BadInputException>(() => new ServiceCollection().AddCustodyWatchWorker(parts));

        Assert.Equal("schedule.fullSweepCron", refusal.Where);
    }

    private async Task<RunningWorker> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddLogging().AddSingleton(TimeProvider.System).AddCustodyWatchWorker(_centre.Parts(_server.Port) with
        {
            Schedule = new() { ChangedEvery = TimeSpan.FromMilliseconds(500), MailEvery = TimeSpan.FromMilliseconds(200) },
        });
        var host = builder.Build();
        await host.StartAsync(_ct);
        return new(host);
    }

    private async Task UntilAsync(Func<bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_ct);
        patience.CancelAfter(LongEnough);
        while (!holds())
            await Task.Delay(50, patience.Token);
    }

    private sealed class RunningWorker(IHost host) : IAsyncDisposable
    {
        public IServiceProvider Services => host.Services;

        public async ValueTask DisposeAsync()
        {
            await host.StopAsync(CancellationToken.None);
            host.Dispose();
        }
    }
}
