namespace CustodyWatch.Alerts;

/// <summary>The accounts of the own store.</summary>
public interface IAccountStore
{
    /// <summary>Gives an account by its user name, upper and lower case alike, or null.</summary>
    Task<Account?> FindAsync(string userName, CancellationToken ct);

    /// <summary>Gives an account by its id, or null.</summary>
    Task<Account?> FindByIdAsync(string accountId, CancellationToken ct);

    /// <summary>Adds an account; false where the user name is taken.</summary>
    Task<bool> AddAsync(Account account, CancellationToken ct);

    /// <summary>Stores the changed fields of an account.</summary>
    Task UpdateAsync(Account account, CancellationToken ct);

    /// <summary>Gives all accounts by user name.</summary>
    Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct);
}
