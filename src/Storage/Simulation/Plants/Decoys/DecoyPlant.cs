using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Something lawful that a rule drawn too wide would find.</summary>
internal abstract class DecoyPlant(string kind, string note) : IPlant
{
    public string Kind => kind;

    public virtual int Persons => 1;

    public void Plant(FacilityDraft facility, Dice dice) => facility.Findings.Spare(kind, note, Admit(facility, dice));

    /// <summary>Admits the persons of whom nothing may be found.</summary>
    protected abstract IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice);
}
