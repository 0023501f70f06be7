using System.Text;
using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Given;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Tests.Store.Catalogues;

/// <summary>The versions of the catalogue in a real store.</summary>
public sealed class CatalogueVersionsTests : IAsyncLifetime
{
    private static readonly string First = ALedger.First.Hash;
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    private CatalogueVersions Versions => new(_store.Connection);

    public async ValueTask InitializeAsync()
    {
        _store = await AStore.MigratedAsync();
        await new AccountStore(_store.Connection).AddAsync(AnAccount.Editor, _ct);
        await new AccountStore(_store.Connection).AddAsync(AnAccount.Prosecutor, _ct);
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_version_is_kept_byte_for_byte()
    {
        await ProposeAsync();

        var text = await Versions.FindTextAsync(First, _ct);

        Assert.Equal(Encoding.UTF8.GetBytes(ALedger.TextOfFirst), text!.Content.ToArray());
        Assert.True(text.IsIntact);
        Assert.Null(await Versions.FindTextAsync(ALedger.Second.Hash, _ct));
    }

    [Fact]
    public async Task Every_step_is_read_as_it_was_taken()
    {
        var steps = new List<VersionStep> { await ProposeAsync(), await ApproveAsync(AnAccount.Prosecutor) };
        steps.Add((await Versions.StepAsync(
            ledger => Activate.Apply(ledger, First, ALedger.By(AnAccount.Editor, "2026-03-02T11:00"), AFinding.Instant("2026-04-01T00:00")), _ct)).Step);
        steps.Add((await Versions.StepAsync(ledger => Withdraw.Apply(ledger, First, ALedger.By(AnAccount.Editor, "2026-03-03T09:00", "数字有误")), _ct)).Step);

        Assert.Equal(steps, (await Versions.LedgerAsync(_ct)).Steps);
    }

    [Fact]
    public async Task A_step_that_is_refused_leaves_no_trace()
    {
        await Assert.ThrowsAsync<BadInputException>(() => Versions.ProposeAsync(
            ALedger.TextOfFirst, ledger => Propose.Apply(ledger, ALedger.First, ALedger.By(AnAccount.Editor, "2026-03-02T09:00", note: "")), _ct));

        Assert.Empty((await Versions.LedgerAsync(_ct)).Steps);
        Assert.Null(await Versions.FindTextAsync(First, _ct));
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_one_wins_and_the_other_is_told()
    {
        await ProposeAsync();
        var third = AnAccount.Prosecutor with { AccountId = "u3", UserName = "qian", DisplayName = "钱检察官" };
        await new AccountStore(_store.Connection).AddAsync(third, _ct);

        var both = await Task.WhenAll(Outcome(ApproveAsync(AnAccount.Prosecutor)), Outcome(ApproveAsync(third)));

        Assert.Single(both, fault => fault is null);
        Assert.StartsWith("This version is approved already", Assert.IsType<BadInputException>(Assert.Single(both, fault => fault is not null)).What, StringComparison.Ordinal);
        Assert.Equal(2, (await Versions.LedgerAsync(_ct)).Steps.Count);
    }

    [Fact]
    public async Task A_version_proposed_anew_keeps_its_text_and_its_first_life()
    {
        await ProposeAsync();
        await Versions.StepAsync(ledger => Withdraw.Apply(ledger, First, ALedger.By(AnAccount.Editor, "2026-03-02T10:00", "数字有误")), _ct);

        await ProposeAsync();

        Assert.Equal(
            [VersionStepKind.Proposed, VersionStepKind.Withdrawn, VersionStepKind.Proposed], (await Versions.LedgerAsync(_ct)).Steps.Select(step => step.Kind));
    }

    [Theory]
    [InlineData("UPDATE catalogue_step SET by_name = '赵检察官'")]
    [InlineData("DELETE FROM catalogue_step")]
    [InlineData("UPDATE catalogue_version SET content = x'00'")]
    [InlineData("DELETE FROM catalogue_version")]
    public async Task What_was_done_can_be_neither_altered_nor_deleted(string sql)
    {
        await ProposeAsync();

        Assert.Contains("never", Assert.Throws<SqliteException>(() => Execute(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_changed_by_hand_is_seen_to_be_changed()
    {
        await ProposeAsync();
        Execute("DROP TRIGGER catalogue_version_unaltered; UPDATE catalogue_version SET content = content || x'0A'");

        Assert.False((await Versions.FindTextAsync(First, _ct))!.IsIntact);
    }

    private Task<VersionStep> ProposeAsync() => Versions.ProposeAsync(
        ALedger.TextOfFirst, ledger => Propose.Apply(ledger, ALedger.First, ALedger.By(AnAccount.Editor, "2026-03-02T09:00", "第156条改为十日")), _ct);

    private async Task<VersionStep> ApproveAsync(Account by) =>
        (await Versions.StepAsync(ledger => Approve.Apply(ledger, First, ALedger.By(by, "2026-03-02T10:00")), _ct)).Step;

    private static async Task<Exception?> Outcome(Task step) => await Record.ExceptionAsync(() => step);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_store.Connection.Path}");
        connection.Execute(sql);
    }
}
