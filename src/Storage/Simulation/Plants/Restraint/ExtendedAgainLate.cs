using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Extended in time, put back on at once when that ran out, and extended again only days later: a late paper does not heal what was too long.</summary>
internal sealed class ExtendedAgainLate() : RestraintPlant(
    "rst-03-extended-again-late", "rst-03", Severity.High, "extended in time, and again only after the first extension was over")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(30, 40));
        var (untilOn, offAt) = (appliedOn.AddDays(20), appliedOn.AddDays(20).ToDateTime(new TimeOnly(20, 0)));
        PutOn(person, dice.At(appliedOn, 9, 17), offAt)
            .With("extension_approved_at", dice.At(appliedOn.AddDays(12), 9, 17))
            .With("extension_until_at", untilOn.ToDateTime(new TimeOnly(23, 59, 59)));
        Restraints.Put(person, RestraintKinds.Handcuffs, RestraintReasons.Violence, offAt.AddHours(3), null)
            .With("extension_approved_at", dice.At(untilOn.AddDays(4), 9, 17));
        return untilOn.AddDays(1);
    }
}
