using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>The process dies between raising alerts and sending their mail.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private static readonly string[] Small = ["--persons", "200", "--facilities", "2"];

    private readonly WorkFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task After_the_restart_each_mail_goes_out_and_goes_out_once()
    {
        await using (var killed = await RunningDemo.StartAsync(_folder.Path, [.. Small, "--mail-delay", "3600"]))
        {
            await killed.KillAsync();
            Assert.Empty(killed.Mails);
        }
        var raised = await AlertsAsync();
        Assert.NotEmpty(raised);
        Assert.NotEmpty(await MailsAsync("queued"));

        await using var restarted = await RunningDemo.StartAsync(_folder.Path, Small);
        await RunningDemo.UntilAsync(() => Count("queued") == 0, "all mail has gone out");
        await Task.Delay(TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken); // three more looks at the outbox

        Assert.Equal(await MailsAsync("sent"), restarted.Mails.Select(MessageId).Order(StringComparer.Ordinal));
        Assert.Equal(raised, await AlertsAsync());
    }

    [Fact]
    public async Task A_third_start_sends_nothing_again()
    {
        await using (var first = await RunningDemo.StartAsync(_folder.Path, Small))
            await RunningDemo.UntilAsync(() => Count("queued") + Count("attempting") == 0, "all mail has gone out");
        var sent = await MailsAsync("sent");

        await using var again = await RunningDemo.StartAsync(_folder.Path, Small);
        await Task.Delay(TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken);

        Assert.Equal(sent, again.Mails.Select(MessageId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_cleanly()
    {
        await using var demo = await RunningDemo.StartAsync(_folder.Path, Small);

        Assert.Equal(0, await demo.InterruptAsync());
    }

    private static string MessageId(string file) =>
        File.ReadLines(file).First(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))["Message-Id:".Length..].Trim().Trim('<', '>');

    private int Count(string state)
    {
        using var store = Open();
        return store.ExecuteScalar<int>("SELECT count(*) FROM mail WHERE state = @state", new { state });
    }

    private async Task<string[]> MailsAsync(string state)
    {
        await using var store = Open();
        return [.. (await store.QueryAsync<string>("SELECT message_id FROM mail WHERE state = @state", new { state })).Order(StringComparer.Ordinal)];
    }

    private async Task<string[]> AlertsAsync()
    {
        await using var store = Open();
        return [.. (await store.QueryAsync<string>("SELECT alert_id FROM alert ORDER BY alert_id"))];
    }

    private SqliteConnection Open() => new($"Data Source={_folder["store.db"]};Mode=ReadOnly");
}
