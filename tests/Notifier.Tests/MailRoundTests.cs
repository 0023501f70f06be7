using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;
using Microsoft.Extensions.Time.Testing;

namespace CustodyWatch.Notifier.Tests;

/// <summary>From the outbox of a real store to a real mail server.</summary>
public sealed class MailRoundTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private readonly FakeTimeProvider _clock = new(AFinding.Instant("2026-03-01T00:11"));
    private AStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await AStore.MigratedAsync();
        await _store.SweepAsync(ASweep.On("2026-03-01", AFinding.Overdue()), changes => AMail.About(changes));
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_is_due_is_sent_once_and_the_alert_says_so()
    {
        await using var server = await AMailServer.StartAsync();

        Assert.Equal(1, (await RoundAsync(server.Port)).Sent);
        Assert.Equal(0, (await RoundAsync(server.Port)).Sent);

        Assert.Single(server.Mails);
        Assert.Equal(["raised", "mail-sent"], await HistoryAsync());
    }

    [Fact]
    public async Task A_mail_whose_process_died_before_the_attempt_goes_out_once()
    {
        await using var server = await AMailServer.StartAsync();
        _store.OpenAnew();

        Assert.Equal(0, await OutboxOf("two").RecoverAsync(_clock.GetUtcNow(), _ct));
        await RoundAsync(server.Port, "two");
        await RoundAsync(server.Port, "two");

        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task A_mail_whose_process_died_during_the_attempt_goes_out_with_the_same_message_id_and_the_history_says_why()
    {
        await using var server = await AMailServer.StartAsync();
        await OutboxOf("one").ClaimAsync(_clock.GetUtcNow(), _ct);
        _store.OpenAnew();

        Assert.Equal(1, await OutboxOf("two").RecoverAsync(_clock.GetUtcNow(), _ct));
        await RoundAsync(server.Port, "two");

        Assert.Equal("m1@custodywatch.example", Assert.Single(server.Mails).MessageId);
        Assert.Equal(["raised", "mail-outcome-unknown", "mail-sent"], await HistoryAsync());
    }

    [Fact]
    public async Task A_refused_mail_is_given_up_with_its_reason_and_does_not_stop_the_next()
    {
        await using var server = await AMailServer.StartAsync(unknownRecipient: "zhao@jcy.example");
        await _store.SweepAsync(
            ASweep.On("2026-03-02", AFinding.Overdue(), AFinding.SameCell("p1", "p2")),
            changes => AMail.About(changes, "m2", Severity.High) with { Recipient = "qian@jcy.example" });

        var report = await RoundAsync(server.Port);

        Assert.Equal((1, 1), (report.Failed, report.Sent));
        Assert.Contains("mail-failed", await HistoryAsync());
    }

    [Fact]
    public async Task A_server_that_says_later_is_asked_again_after_one_five_and_fifteen_minutes()
    {
        await using var server = AScriptedServer.At("RCPT", "450 4.2.1 mailbox busy");

        foreach (var minutes in (int[])[1, 5, 15])
        {
            Assert.Equal(1, (await RoundAsync(server.Port)).PutBack);
            _clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Equal(0, (await RoundAsync(server.Port)).PutBack);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task After_many_attempts_it_goes_on_every_hour()
    {
        await using var busy = AScriptedServer.At("RCPT", "450 4.2.1 mailbox busy");
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await RoundAsync(busy.Port);
            _clock.Advance(TimeSpan.FromHours(1));
        }

        await using var server = await AMailServer.StartAsync();
        Assert.Equal(1, (await RoundAsync(server.Port)).Sent);
    }

    [Fact]
    public async Task A_server_that_is_away_ends_the_round_and_costs_a_mail_one_minute_only()
    {
        Assert.NotNull((await RoundAsync(port: 1)).Unavailable);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull((await RoundAsync(port: 1)).Unavailable);
        _clock.Advance(TimeSpan.FromMinutes(1));

        await using var server = await AMailServer.StartAsync();
        Assert.Equal(1, (await RoundAsync(server.Port)).Sent);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_message_is_recorded_as_unknown()
    {
        await using var server = AScriptedServer.At("end", null);

        Assert.Equal(1, (await RoundAsync(server.Port)).PutBack);

        Assert.Equal(["raised", "mail-outcome-unknown"], await HistoryAsync());
    }

    [Fact]
    public async Task An_attempt_that_was_never_recorded_is_made_again_by_the_same_process()
    {
        await OutboxOf("one").ClaimAsync(_clock.GetUtcNow(), _ct);
        await using var server = await AMailServer.StartAsync();

        await RoundAsync(server.Port);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, (await RoundAsync(server.Port)).Sent);
    }

    private Outbox OutboxOf(string process) => new(_store.Connection, process);

    private Task<MailRoundReport> RoundAsync(int port, string process = "one")
    {
        var smtp = new SmtpOptions { Host = "127.0.0.1", Port = port, Tls = SmtpTls.None, Patience = TimeSpan.FromSeconds(2) };
        return new MailRound(OutboxOf(process), smtp, APipeline.Options, _clock).RunAsync(_ct);
    }

    private async Task<IReadOnlyList<string>> HistoryAsync() =>
        [.. (await _store.Alerts.HistoryAsync("a000001", AnAccount.Prosecutor.Reach, _ct)).Select(entry => entry.Kind)];
}
