using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Taken off and put back on within a day, as another kind: one use, however it is written down.</summary>
internal sealed class PutBackOn() : RestraintPlant(
    "rst-03-put-back-on", "rst-03", Severity.High, "taken off and put back on after ten hours: one use of more than fifteen days")
{
    protected override DateOnly Restrain(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var appliedOn = asOf.AddDays(-dice.Between(17, 22));
        var pausedOn = appliedOn.AddDays(9);
        PutOn(person, dice.At(appliedOn, 9, 17), pausedOn.ToDateTime(new TimeOnly(9, 0)));
        Restraints.Put(person, RestraintKinds.Handcuffs, RestraintReasons.Violence, pausedOn.ToDateTime(new TimeOnly(19, 0)), null);
        return appliedOn.AddDays(16);
    }
}
