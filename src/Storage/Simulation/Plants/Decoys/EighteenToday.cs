using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Plants.Separation;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Somebody whose eighteenth birthday is today, in a cell with a minor: an adult only from tomorrow.</summary>
internal sealed class EighteenToday() : DecoyPlant("decoy-eighteen-today", "eighteen today, with a minor: an adult only tomorrow")
{
    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var minor = facility.AdmitBorn(facility.AsOf.AddYears(-16).AddDays(-dice.Between(10, 300)), dice);
        var eighteen = facility.AdmitBorn(BirthdayToday(facility.AsOf), dice);
        Sharing.OneCell(facility, CellDesignations.Juvenile, minor, eighteen, dice);
        return [minor, eighteen];
    }

    // Eighteen years before a 29 February there is none; who is born on the next day turns eighteen tomorrow.
    private static DateOnly BirthdayToday(DateOnly day)
    {
        var birthday = day.AddYears(-18);
        return birthday.Day == day.Day ? birthday : birthday.AddDays(1);
    }
}
