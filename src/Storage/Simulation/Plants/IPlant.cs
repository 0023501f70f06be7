using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants;

/// <summary>One kind of violation, or of a lawful decoy, that is put into the population.</summary>
internal interface IPlant
{
    /// <summary>Its name in the list of what was planted.</summary>
    string Kind { get; }

    /// <summary>How many persons it needs; always this many.</summary>
    int Persons => 1;

    /// <summary>Admits its persons and enters what must, or must not, be found of them.</summary>
    void Plant(FacilityDraft facility, Dice dice);
}
