using System.Text;
using CustodyWatch.Alerts;

namespace CustodyWatch.Storage.Store;

/// <summary>The accounts in the own store.</summary>
public sealed class AccountStore(StoreConnection store) : IAccountStore
{
    private const string Insert = """
        INSERT INTO account (
          account_id, user_name, user_name_key, display_name, role, office_code, facility_code, email,
          password_hash, disabled, failed_sign_ins, locked_until)
        VALUES (
          @AccountId, @UserName, @UserNameKey, @DisplayName, @Role, @OfficeCode, @FacilityCode, @Email,
          @PasswordHash, @Disabled, @FailedSignIns, @LockedUntil)
        """;

    private const string Update = """
        UPDATE account SET
          user_name = @UserName, user_name_key = @UserNameKey, display_name = @DisplayName, role = @Role,
          office_code = @OfficeCode, facility_code = @FacilityCode, email = @Email,
          password_hash = @PasswordHash, disabled = @Disabled, failed_sign_ins = @FailedSignIns, locked_until = @LockedUntil
        WHERE account_id = @AccountId
        """;

    public Task<Account?> FindAsync(string userName, CancellationToken ct) =>
        store.ReadAsync(session => FindAsync(session, "user_name_key", Key(userName)), ct);

    public Task<Account?> FindByIdAsync(string accountId, CancellationToken ct) =>
        store.ReadAsync(session => FindAsync(session, "account_id", accountId), ct);

    public Task<bool> AddAsync(Account account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(account);
        return store.WriteAsync(async session =>
        {
            if (await FindAsync(session, "user_name_key", Key(account.UserName)) is not null)
                return false;
            await session.ExecuteAsync(Insert, Row.Of(account));
            return true;
        }, ct);
    }

    public Task UpdateAsync(Account account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(account);
        return store.WriteAsync(async session => await session.ExecuteAsync(Update, Row.Of(account)) == 1
            ? true
            : throw new InvalidOperationException($"There is no account '{account.AccountId}' to update; this is a bug in CustodyWatch."), ct);
    }

    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct) =>
        store.ReadAsync<IReadOnlyList<Account>>(async session =>
            [.. (await session.QueryAsync<Row>("SELECT * FROM account ORDER BY user_name_key")).Select(row => row.ToAccount())], ct);

    private static async Task<Account?> FindAsync(StoreSession session, string column, string value) =>
        (await session.FirstOrDefaultAsync<Row>($"SELECT * FROM account WHERE {column} = @value", new { value }))?.ToAccount();

    // Upper and lower case alike, and full-width letters like plain ones: a Chinese keyboard gives both.
    private static string Key(string userName) => userName.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private sealed class Row
    {
        public string AccountId { get; init; } = "";
        public string UserName { get; init; } = "";
        public string UserNameKey { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string Role { get; init; } = "";
        public string OfficeCode { get; init; } = "";
        public string? FacilityCode { get; init; }
        public string? Email { get; init; }
        public string PasswordHash { get; init; } = "";
        public bool Disabled { get; init; }
        public int FailedSignIns { get; init; }
        public DateTimeOffset? LockedUntil { get; init; }

        public static Row Of(Account account) => new()
        {
            AccountId = account.AccountId,
            UserName = account.UserName,
            UserNameKey = Key(account.UserName),
            DisplayName = account.DisplayName,
            Role = account.Role == AccountRole.Officer ? "officer" : "prosecutor",
            OfficeCode = account.Reach.OfficeCode,
            FacilityCode = account.Reach.FacilityCode,
            Email = account.Email,
            PasswordHash = account.PasswordHash,
            Disabled = account.Disabled,
            FailedSignIns = account.FailedSignIns,
            LockedUntil = account.LockedUntil,
        };

        public Account ToAccount() => new()
        {
            AccountId = AccountId,
            UserName = UserName,
            DisplayName = DisplayName,
            Role = Role == "officer" ? AccountRole.Officer : AccountRole.Prosecutor,
            Reach = new(OfficeCode, FacilityCode),
            Email = Email,
            PasswordHash = PasswordHash,
            Disabled = Disabled,
            FailedSignIns = FailedSignIns,
            LockedUntil = LockedUntil,
        };
    }
}
