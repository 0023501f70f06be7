using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Gives everybody a cell: like with like, co-defendants apart, unless a plant has settled it otherwise.</summary>
internal sealed class Housing(FacilityDraft facility, Dice dice)
{
    private const int OccupantsOfCell = 9;
    private const int MovedOfHundred = 20;

    private readonly Dictionary<CellGroup, IReadOnlyList<CellDraft>> _cells = [];

    public void House()
    {
        foreach (var group in facility.Persons.Where(person => person.InCustody && IsFree(person)).GroupBy(CellGroup.Of))
            Fill(group.Key, [.. group]);
        foreach (var person in facility.Persons.Where(person => !person.InCustody && IsFree(person)))
            person.Berth.Cell = dice.Pick(CellsOf(CellGroup.Of(person)));
        foreach (var person in facility.Persons)
            Settle(person);
        foreach (var row in facility.Persons.SelectMany(Assignments))
            facility.Add(row);
    }

    private static bool IsFree(PersonDraft person) => person.Berth is { Cell: null, Beside: null };

    // Persons of one case stand side by side in the list, so dealing them out in turn keeps them apart.
    private void Fill(CellGroup group, IReadOnlyList<PersonDraft> persons)
    {
        var largestCase = persons.CountBy(person => person.Case).Max(pair => pair.Value);
        var count = Math.Max(largestCase, (persons.Count + OccupantsOfCell - 1) / OccupantsOfCell);
        var cells = Enumerable.Range(0, count).Select(_ => facility.Build(group.Designation)).ToList();
        _cells[group] = cells;
        foreach (var (place, person) in persons.Index())
            person.Berth.Cell = cells[place % count];
    }

    private IReadOnlyList<CellDraft> CellsOf(CellGroup group)
    {
        if (!_cells.TryGetValue(group, out var cells))
            _cells[group] = cells = [facility.Build(group.Designation)];
        return cells;
    }

    private void Settle(PersonDraft person)
    {
        var berth = person.Berth;
        berth.Cell = berth.Beside?.Berth.Cell ?? berth.Cell;
        berth.EarlierCell = berth.EarlierBeside?.Berth.Cell;
        if (berth.EarlierCell is null && HasMoved(person) && CellsOf(CellGroup.Unconvicted(person)) is { Count: > 1 } cells)
            berth.EarlierCell = dice.Pick(cells);
        berth.FromAt ??= berth.EarlierCell is null ? person.AdmittedAt.AddMinutes(30) : MovedAt(person);
    }

    private bool HasMoved(PersonDraft person) =>
        person.Course.TakenOn.AddDays(3) < person.Horizon
        && (person.Berth.FromAt > person.AdmittedAt.AddDays(1) || person.ExecutionPapersOn is not null || dice.Chance(MovedOfHundred));

    // Whoever is convicted moves on the day the papers come.
    private DateTime MovedAt(PersonDraft person) =>
        dice.At(person.ExecutionPapersOn ?? person.Course.TakenOn.AddDays(dice.Between(2, person.Horizon.DayNumber - person.Course.TakenOn.DayNumber)), 9, 17);

    private static IEnumerable<RowDraft> Assignments(PersonDraft person)
    {
        var berth = person.Berth;
        var current = CellAssignments.Row(person, 1, berth.Cell!, berth.FromAt!.Value, person.ReleasedAt)
            .With("exemption_document_no", berth.ExemptionDocumentNo)
            .With("exemption_reason", berth.ExemptionDocumentNo is null ? null : "监室紧张，经批准暂时同监室羁押");
        return berth.EarlierCell is { } earlier && person.AdmittedAt < berth.FromAt
            ? [CellAssignments.Row(person, 2, earlier, person.AdmittedAt, berth.FromAt), current]
            : [current];
    }
}
