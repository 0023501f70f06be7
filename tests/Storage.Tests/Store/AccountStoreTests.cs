using CustodyWatch.Given;
using CustodyWatch.Storage.Store;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>The accounts of officers and prosecutors.</summary>
public sealed class AccountStoreTests : IAsyncLifetime
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;
    private AStore _store = null!;

    private AccountStore Accounts => new(_store.Connection);

    public async ValueTask InitializeAsync() => _store = await AStore.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_account_is_found_as_it_was_added()
    {
        Assert.True(await Accounts.AddAsync(AnAccount.Prosecutor, _ct));

        Assert.Equal(AnAccount.Prosecutor, await Accounts.FindAsync("prosecutor", _ct));
        Assert.Equal(AnAccount.Prosecutor, await Accounts.FindByIdAsync("u2", _ct));
    }

    [Theory]
    [InlineData("Prosecutor")]
    [InlineData(" prosecutor ")]
    [InlineData("ｐｒｏｓｅｃｕｔｏｒ")] // full-width letters
    public async Task A_user_name_is_taken_however_it_is_typed(string typed)
    {
        await Accounts.AddAsync(AnAccount.Prosecutor, _ct);

        Assert.NotNull(await Accounts.FindAsync(typed, _ct));
        Assert.False(await Accounts.AddAsync(AnAccount.Officer with { UserName = typed }, _ct));
    }

    [Fact]
    public async Task A_user_nobody_knows_is_not_found() => Assert.Null(await Accounts.FindAsync("nobody", _ct));

    [Fact]
    public async Task Changes_are_kept()
    {
        await Accounts.AddAsync(AnAccount.Officer, _ct);
        var locked = AnAccount.Officer with { Disabled = true, FailedSignIns = 5, LockedUntil = AFinding.Instant("2026-03-01T10:00") };

        await Accounts.UpdateAsync(locked, _ct);

        Assert.Equal(locked, Assert.Single(await Accounts.ListAsync(_ct)));
    }

    [Fact]
    public async Task An_account_that_is_not_there_cannot_be_changed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Accounts.UpdateAsync(AnAccount.Officer, _ct));

    [Fact]
    public async Task An_officer_without_a_centre_cannot_be_stored() =>
        await Assert.ThrowsAsync<SqliteException>(() => Accounts.AddAsync(AnAccount.Officer with { Reach = new("330110", null) }, _ct));
}
