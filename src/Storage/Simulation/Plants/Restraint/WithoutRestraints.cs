using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Plants.Restraint;

/// <summary>Somebody sentenced to death, not executed yet, and without restraints.</summary>
/// <param name="takenOff">Whether there were some; else the violation began with the review.</param>
internal sealed class WithoutRestraints(bool takenOff) : IPlant
{
    private static readonly Route NeverRestrained = Routes.DeathReviewed with { Last = new DeathReview { Restrained = false } };

    public string Kind => takenOff ? "rst-07-taken-off" : "rst-07-never-put-on";

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(takenOff ? Routes.DeathReviewed : NeverRestrained, dice);
        var sinceOn = takenOff ? TakeOff(person, facility.AsOf.AddDays(-dice.Between(1, 10)), dice) : person.Last.StartedOn;
        facility.Findings.Expect(Kind, "rst-07", Severity.Medium, sinceOn, $"sentenced to death, and without restraints since {sinceOn:yyyy-MM-dd}", person);
    }

    private static DateOnly TakeOff(PersonDraft person, DateOnly day, Dice dice)
    {
        person.Others.Single(row => row.Relation == SourceContract.RestraintUse).With("removed_at", dice.At(day, 9, 17));
        return day;
    }
}
