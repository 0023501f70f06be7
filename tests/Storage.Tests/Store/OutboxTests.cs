using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>Mail between the commit of its alert and the mail server.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = AFinding.Instant("2026-03-01T00:11");
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
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

    private Outbox OfProcess(string claimant) => new(_store.Connection, claimant);

    [Fact]
    public async Task A_mail_is_claimed_as_it_was_written()
    {
        var mail = await OfProcess("one").ClaimAsync(At, _ct);

        var written = AMail.About([]) with { AlertIds = ["a000001"], State = MailState.Attempting, Attempts = 1 };
        Assert.Equivalent(written, mail, strict: true);
    }

    [Fact]
    public async Task A_claimed_mail_is_not_claimed_again()
    {
        await OfProcess("one").ClaimAsync(At, _ct);

        Assert.Null(await OfProcess("one").ClaimAsync(At, _ct));
    }

    [Fact]
    public async Task A_sent_mail_is_sent_once_and_stands_in_the_history_of_its_alert()
    {
        var outbox = OfProcess("one");
        await outbox.SentAsync((await outbox.ClaimAsync(At, _ct))!, At, "250 OK", _ct);

        Assert.Null(await outbox.ClaimAsync(At.AddYears(1), _ct));
        var mail = Assert.Single(await outbox.ListAsync(_ct));
        Assert.Equal((MailState.Sent, At, "250 OK"), (mail.State, mail.SentAt, mail.LastOutcome));
        Assert.Equal(("mail-sent", "赵检察官 <zhao@jcy.example>"), await LastEntryAsync());
    }

    [Fact]
    public async Task A_mail_put_back_waits_for_its_time()
    {
        var outbox = OfProcess("one");
        await outbox.PutBackAsync((await outbox.ClaimAsync(At, _ct))!, At.AddMinutes(5), "451 稍后再试", _ct);

        Assert.Null(await outbox.ClaimAsync(At.AddMinutes(4), _ct));
        Assert.Equal(2, (await outbox.ClaimAsync(At.AddMinutes(5), _ct))!.Attempts);
    }

    [Fact]
    public async Task A_refused_mail_is_not_tried_again_and_the_alert_says_why()
    {
        var outbox = OfProcess("one");
        await outbox.FailedAsync((await outbox.ClaimAsync(At, _ct))!, At, "550 no such user", _ct);

        Assert.Null(await outbox.ClaimAsync(At.AddYears(1), _ct));
        Assert.Equal(("mail-failed", "赵检察官 <zhao@jcy.example>：550 no such user"), await LastEntryAsync());
    }

    [Fact]
    public async Task A_process_that_dies_before_it_claims_a_mail_leaves_it_for_the_next_once()
    {
        _store.OpenAnew();
        var next = OfProcess("two");

        Assert.Equal(0, await next.RecoverAsync(At, _ct));
        await next.SentAsync((await next.ClaimAsync(At, _ct))!, At, "250 OK", _ct);
        Assert.Null(await next.ClaimAsync(At, _ct));
    }

    [Fact]
    public async Task A_process_that_dies_while_it_sends_leaves_the_mail_for_the_next_with_the_same_message_id()
    {
        var claimed = await OfProcess("one").ClaimAsync(At, _ct);

        _store.OpenAnew();
        var next = OfProcess("two");
        Assert.Equal(1, await next.RecoverAsync(At, _ct));

        Assert.Equal("mail-outcome-unknown", (await LastEntryAsync()).Kind);
        var again = await next.ClaimAsync(At, _ct);
        Assert.Equal((claimed!.MessageId, 2), (again!.MessageId, again.Attempts));
        await next.SentAsync(again, At, "250 OK", _ct);
        Assert.Null(await next.ClaimAsync(At, _ct));
    }

    [Fact]
    public async Task What_a_living_process_is_sending_is_not_put_back_by_itself()
    {
        var outbox = OfProcess("one");
        await outbox.ClaimAsync(At, _ct);

        Assert.Equal(0, await outbox.RecoverAsync(At, _ct));
    }

    [Fact]
    public async Task The_gravest_mail_goes_first_then_the_oldest()
    {
        await _store.SweepAsync(
            ASweep.On("2026-03-02", AFinding.Overdue(), AFinding.SameCell("p1", "p2")), changes => AMail.About(changes, "m0", Severity.High));
        var outbox = OfProcess("one");

        Assert.Equal("m1", (await outbox.ClaimAsync(At, _ct))!.MailId);
        Assert.Equal("m0", (await outbox.ClaimAsync(At, _ct))!.MailId);
    }

    [Fact]
    public async Task Eight_claims_at_once_give_one_mail_to_one_of_them()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => OfProcess($"p{number}").ClaimAsync(At, _ct), _ct)));

        Assert.Single(claims, mail => mail is not null);
    }

    private async Task<(string Kind, string? Note)> LastEntryAsync()
    {
        var entry = (await _store.Alerts.HistoryAsync("a000001", AnAccount.Prosecutor.Reach, _ct))[^1];
        return (entry.Kind, entry.Note);
    }
}
