using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Uses of restraints, of whatever kind, that follow each other so closely that they are one.</summary>
public sealed class RestraintPeriod(PersonDay person, IReadOnlyList<RestraintUse> uses) : PersonSubject(person)
{
    /// <summary>The uses, earliest first; at least one.</summary>
    public IReadOnlyList<RestraintUse> Uses { get; } = uses;

    public DateOnly AppliedOn => DateOnly.FromDateTime(Uses[0].AppliedAt!.Value);

    /// <summary>The day the last restraint was taken off; null while one is on.</summary>
    public DateOnly? RemovedOn => Uses.Any(use => use.RemovedAt is null)
        ? null
        : Uses.Max(use => DateOnly.FromDateTime(use.RemovedAt!.Value));

    /// <summary>The last day of the period so far: the day it ended, or the day asked.</summary>
    public DateOnly LastOn => RemovedOn ?? Day.AsOf;

    /// <summary>The earliest approval of an extension; null where there is none.</summary>
    public DateOnly? ExtensionApprovedOn => Extensions.Min(use => (DateOnly?)DateOnly.FromDateTime(use.ExtensionApprovedAt!.Value));

    /// <summary>The last day of the longest extension; null where there is none, or one without an end.</summary>
    public DateOnly? ExtensionUntilOn => Extensions.Any(use => use.ExtensionUntilAt is null)
        ? null
        : Extensions.Max(use => (DateOnly?)DateOnly.FromDateTime(use.ExtensionUntilAt!.Value));

    private IEnumerable<RestraintUse> Extensions => Uses.Where(use => use.ExtensionApprovedAt is not null);
}
