using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>A use that is unlawful in itself, from the day it began, and has been over for some days.</summary>
/// <param name="kind">Its name in the list of what was planted.</param>
/// <param name="rule">The rule that must find it.</param>
/// <param name="note">What is wrong with it, in words.</param>
/// <param name="spoil">Makes the lawful use unlawful.</param>
internal sealed class Misuse(string kind, string rule, string note, Action<RowDraft> spoil) : RestraintPlant(kind, rule, Severity.High, note)
{
    public static readonly IReadOnlyList<IPlant> All =
    [
        new Misuse("rst-02-no-reason", "rst-02", "no reason is given", use => use.With("reason", (string?)null)),
        new Misuse("rst-02-other-reason", "rst-02", "the reason is 'other'", use => use.With("reason", RestraintReasons.Other)),
        new Misuse("rst-05-rope", "rst-05", "rope against violence", use => use.With("kind", RestraintKinds.Rope)),
        new Misuse("rst-06-behind-back", "rst-06", "cuffed behind the back", use => use.With("behind_back", true)),
        new Misuse("rst-09-belt-without-reason", "rst-09", "a belt, and no reason", use => use.With("kind", RestraintKinds.RestraintBelt).With("reason", (string?)null)),
        new Misuse("rst-09-fixed-point-not-approved", "rst-09", "fixed to a point, and nobody approved", use => Unapproved(use.With("kind", RestraintKinds.FixedPoint))),
        new Misuse("rst-09-belt-approved-by-deputy", "rst-09", "a belt, approved by the deputy head",
            use => use.With("kind", RestraintKinds.RestraintBelt).With("approved_by", RestraintApprovers.Deputy)),
        new Misuse("rst-09-belt-emergency-forgotten", "rst-09", "a belt in an emergency that nobody has approved since",
            use => Unapproved(use.With("kind", RestraintKinds.RestraintBelt).With("emergency", true))),
    ];

    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(3, 20));
        var appliedAt = dice.At(appliedOn, 9, 17);
        spoil(PutOn(person, appliedAt, appliedAt.AddHours(20)));
        return appliedOn;
    }

    private static void Unapproved(RowDraft use) => use.With("approved_by", RestraintApprovers.None).With("approved_at", (DateTime?)null);
}
