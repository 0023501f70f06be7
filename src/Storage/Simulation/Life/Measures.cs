using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Restraints, confinement and illness among persons with whom nothing is wrong: approved, short and ended in time.</summary>
internal static class Measures
{
    private static readonly string[] Grounds =
        [RestraintReasons.Violence, RestraintReasons.EscapeRisk, RestraintReasons.SuicideRisk, RestraintReasons.Riot];

    private static readonly string[] Devices = [RestraintKinds.Handcuffs, RestraintKinds.LegIrons, RestraintKinds.HandcuffsAndLegIrons];

    private static readonly string[] Breaches = ["殴打同监室人员，经教育不改", "多次破坏监规，经教育不改", "损毁监室设施"];

    /// <summary>Gives a few of the persons something lawful.</summary>
    public static void Spread(FacilityDraft facility, Dice dice)
    {
        foreach (var person in facility.Persons.Where(IsFit).ToList())
        {
            switch (dice.Between(1, 200))
            {
                case <= 3:
                    Restrain(person, dice);
                    break;
                case 4:
                    Confine(person, dice);
                    break;
                case 5 when person.InCustody && person.ExecutionPapersOn is null:
                    person.Row.With("health_flags", HealthFlags.Infectious);
                    break;
            }
        }
    }

    // Nobody whom a later rule might spare: not planted, not very young or old, in custody for two weeks at least.
    private static bool IsFit(PersonDraft person) =>
        !person.Planted
        && person.Others.Count == 0
        && person.Profile.BirthOn < person.Horizon.AddYears(-20)
        && person.Profile.BirthOn > person.Horizon.AddYears(-55)
        && person.Course.TakenOn < person.Horizon.AddDays(-14);

    private static void Restrain(PersonDraft person, Dice dice)
    {
        var appliedAt = dice.At(person.Horizon.AddDays(-dice.Between(2, 8)), 8, 22);
        DateTime? removedAt = person.InCustody && dice.Chance(30) ? null : appliedAt.AddHours(dice.Between(2, 40));
        var use = Restraints.Put(person, dice.Pick(Devices), dice.Pick(Grounds), appliedAt, removedAt);
        if (dice.Chance(25))
            use.With("emergency", true).With("approved_at", appliedAt.AddMinutes(dice.Between(5, 90)));
    }

    private static void Confine(PersonDraft person, Dice dice)
    {
        var fromAt = dice.At(person.Horizon.AddDays(-dice.Between(9, 11)), 9, 18);
        var toAt = fromAt.AddDays(dice.Between(6, 8));
        Confinements.Put(person, dice.Pick(Breaches), fromAt, toAt);
    }
}
