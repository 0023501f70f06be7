using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Plants.Separation;
using CustodyWatch.Storage.Simulation.Stages;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>Convicted, with the papers since today, and still in a cell with somebody unconvicted.</summary>
internal sealed class PapersCameToday() : DecoyPlant("decoy-papers-came-today", "the papers for execution came today, the move is due tomorrow")
{
    private static readonly AwaitingTransport PapersToday = new(5);

    public override int Persons => 2;

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var unconvicted = facility.AdmitBorn(facility.AsOf.AddYears(-35), dice);
        var convicted = facility.AdmitAfter(Routes.PapersAwaited with { Last = PapersToday }, PapersToday.PapersOnDay, dice);
        Sharing.OneCell(facility, CellDesignations.AdultMale, convicted, unconvicted, dice);
        return [unconvicted, convicted];
    }
}
