using CustodyWatch.Alerts.Catalogues;

namespace CustodyWatch.Host.Output;

/// <summary>The versions of the catalogue as the machine-readable output has them. Fields are added, never renamed.</summary>
/// <param name="Active">The hash of the active version; null where there is none, and then the file given or shipped is used.</param>
/// <param name="InUse">What the last sweep worked by; null where there was none.</param>
/// <param name="Refused">The active version that could not be taken up; null where nothing was refused.</param>
/// <param name="Versions">All versions, in the order in which they were first proposed.</param>
/// <param name="Uses">Every catalogue sweeps have worked by, newest first.</param>
internal sealed record VersionHistoryJson(
    string? Active, CatalogueUse? InUse, CatalogueRefusal? Refused, IReadOnlyList<VersionJson> Versions, IReadOnlyList<CatalogueUse> Uses)
{
    public static VersionHistoryJson Of(CatalogueLedger ledger, IReadOnlyList<CatalogueUse> uses, CatalogueRefusal? refused, DateTimeOffset now) => new(
        ledger.ActivationAt(now)?.Hash, uses is [var newest, ..] ? newest : null, refused,
        [.. ledger.Versions.Select(hash => new VersionJson(hash, ledger.StateOf(hash, now), [.. ledger.Of(hash).Select(StepJson.Of)]))], uses);
}

/// <summary>One version.</summary>
internal sealed record VersionJson(string Hash, VersionState State, IReadOnlyList<StepJson> Steps);

/// <summary>One step of a version.</summary>
internal sealed record StepJson(VersionStepKind Kind, DateTimeOffset At, string By, string ByName, DateTimeOffset? From, string? Note)
{
    public static StepJson Of(VersionStep step) => new(step.Kind, step.At, step.ByUser, step.ByName, step.From, step.Note);
}
