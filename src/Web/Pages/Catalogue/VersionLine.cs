using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Catalogues;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>One version of the catalogue as the list of versions has it.</summary>
/// <param name="Hash">Its whole hash.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Steps">What was done with it, oldest first.</param>
/// <param name="Planned">The moment it comes into force, where that is to come; else null.</param>
/// <param name="IsOwn">Whether the reader has proposed it, and so cannot approve it.</param>
/// <param name="GoesBack">Whether activating it goes back to what was in force before.</param>
internal sealed record VersionLine(string Hash, VersionState State, IReadOnlyList<VersionStep> Steps, DateTimeOffset? Planned, bool IsOwn, bool GoesBack)
{
    private const int ShortHash = 12;

    public bool MayApprove => State == VersionState.Draft && !IsOwn;

    public bool MayActivate => State is VersionState.Approved or VersionState.Superseded;

    public bool MayWithdraw => State is VersionState.Draft or VersionState.Approved or VersionState.Planned;

    /// <summary>Every version, newest first.</summary>
    public static IReadOnlyList<VersionLine> Of(CatalogueLedger ledger, Account reader, DateTimeOffset now) =>
        [.. ledger.Versions.Reverse().Select(hash => new VersionLine(
            hash, ledger.StateOf(hash, now), ledger.Of(hash), ledger.PlannedAt(hash, now)?.From,
            ledger.ProposalOf(hash).ById == reader.AccountId, ledger.WasActiveBefore(hash, now)))];

    /// <summary>The beginning of a hash, enough for the eye.</summary>
    public static string Short(string hash)
    {
        var name = hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return name.Length > ShortHash ? name[..ShortHash] : name;
    }

    /// <summary>The place of a version on the page.</summary>
    public static string AnchorOf(string hash) => "v-" + Short(hash);
}
