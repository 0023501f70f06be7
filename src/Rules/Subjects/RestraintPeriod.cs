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

    /// <summary>
    /// The last day of the extensions; null where there is none, or one without an end. One that was approved only after those before it
    /// had ended does not count: a late paper does not heal what was too long.
    /// </summary>
    public DateOnly? ExtensionUntilOn
    {
        get
        {
            DateOnly? until = null;
            foreach (var use in Extensions.OrderBy(use => use.ExtensionApprovedAt).TakeWhile(use => !(DateOnly.FromDateTime(use.ExtensionApprovedAt!.Value) > until)))
            {
                if (use.ExtensionUntilAt is not { } end)
                    return null;
                var day = DateOnly.FromDateTime(end);
                until = until > day ? until : day;
            }
            return until;
        }
    }

    private IEnumerable<RestraintUse> Extensions => Uses.Where(use => use.ExtensionApprovedAt is not null);
}
