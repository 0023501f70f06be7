namespace CustodyWatch.Alerts;

/// <summary>What a person who signs in is.</summary>
public enum AccountRole
{
    /// <summary>An officer of a detention centre: sees that centre's alerts, acknowledges them.</summary>
    Officer,

    /// <summary>A prosecutor of a resident office: sees the alerts of the office's centres, is sent mail.</summary>
    Prosecutor,
}

/// <summary>Whose alerts somebody may see: those of one office, or of one facility only.</summary>
/// <param name="OfficeCode">The office.</param>
/// <param name="FacilityCode">The one facility an officer of a centre is bound to; null for everybody of the office.</param>
public sealed record Reach(string OfficeCode, string? FacilityCode);

/// <summary>Somebody who signs in or is sent mail.</summary>
public sealed record Account
{
    public required string AccountId { get; init; }
    public required string UserName { get; init; }
    public required string DisplayName { get; init; }
    public required AccountRole Role { get; init; }
    public required Reach Reach { get; init; }

    /// <summary>Where mail goes; null for somebody who is sent none.</summary>
    public string? Email { get; init; }

    /// <summary>A hash as made by ASP.NET Core Identity; never the password.</summary>
    public required string PasswordHash { get; init; }

    public bool Disabled { get; init; }

    /// <summary>Failed sign-ins since the last good one.</summary>
    public int FailedSignIns { get; init; }

    /// <summary>Until when sign-in is refused; null where it is not.</summary>
    public DateTimeOffset? LockedUntil { get; init; }
}
