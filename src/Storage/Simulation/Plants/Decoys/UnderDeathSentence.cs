using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Sentenced to death and in irons for weeks: the fifteen days do not apply.</summary>
internal sealed class UnderDeathSentence() : DecoyPlant("decoy-restraint-death-sentence", "sentenced to death, in irons since the review began")
{
    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice) => [facility.AdmitQuiet(Routes.DeathReviewed, dice)];
}
