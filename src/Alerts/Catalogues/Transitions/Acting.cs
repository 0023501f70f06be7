using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>Who takes a step, and when.</summary>
/// <param name="By">The account.</param>
/// <param name="At">The moment.</param>
/// <param name="Note">What the person writes; null or blank for nothing.</param>
public sealed record Acting(Account By, DateTimeOffset At, string? Note)
{
    /// <exception cref="BadInputException">The account is out of use, or an officer's: the supervised do not write the rules of their supervision.</exception>
    internal VersionStep Step(VersionStepKind kind, string hash, string? note)
    {
        if (By.Disabled)
            throw Refusal.Of(By.UserName, new("这个账户已停用。", "This account is disabled."), new("用自己的、在用的账户。", "Act under an account of your own that is in use."));
        if (By.Role == AccountRole.Officer)
            throw Refusal.Of(By.UserName, new("看守所民警不参与规则目录的变更。", "An officer of a centre takes no part in changing the rules."), new("由检察官办理。", "Have a prosecutor do it."));
        return new() { Hash = hash, Kind = kind, At = At, ById = By.AccountId, ByUser = By.UserName, ByName = By.DisplayName, Note = note };
    }
}
