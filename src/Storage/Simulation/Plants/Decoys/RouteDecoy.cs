using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Somebody whose papers move a deadline that would have passed without them.</summary>
internal sealed class RouteDecoy(string kind, string note, Route route) : DecoyPlant(kind, note)
{
    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice) => [facility.AdmitQuiet(route, dice)];
}
