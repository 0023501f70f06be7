using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Finds who is together in a cell at the end of the day.</summary>
internal static class CellMates
{
    private static readonly string[] Ends = ["from_at", "to_at"];

    /// <summary>Every pair of persons in custody in one cell, once, the person with the lower id first.</summary>
    public static IEnumerable<CellPair> Of(IEnumerable<PersonDay> persons, IReadOnlyDictionary<string, Cell> cells) =>
        from stay in persons.Where(person => person.InCustody).SelectMany(StaysOf)
        group stay by stay.Assignment.CellId into inCell
        let cell = cells.GetValueOrDefault(inCell.Key!)
        let occupants = inCell.ToArray()
        from a in occupants
        from b in occupants
        where string.CompareOrdinal(a.Person.Id, b.Person.Id) < 0
        select Pair(a, b, cell);

    /// <summary>The stay that began last of those that go on; null where the person is in no cell.</summary>
    public static CellStay? LastStay(PersonDay person) =>
        StaysOf(person).Select(stay => stay.Assignment).MaxBy(stay => stay.FromAt) is { } last ? new(last, person.Day.CellOf(last.CellId!)) : null;

    // A stay whose dates cannot be read puts nobody together with anybody; the data finding says that it is not known.
    private static IEnumerable<(PersonDay Person, CellAssignment Assignment)> StaysOf(PersonDay person) =>
        from stay in person.Record.Cells
        where stay.CellId is not null && stay.FromAt is not null && stay.ToAt is null && !stay.Unreadable.Overlaps(Ends)
        group stay by stay.CellId into inCell
        select (person, inCell.MinBy(stay => stay.FromAt)!);

    private static CellPair Pair((PersonDay Person, CellAssignment Assignment) a, (PersonDay Person, CellAssignment Assignment) b, Cell? cell)
    {
        var shared = a.Person.CaseIds.FirstOrDefault(b.Person.CaseIds.Contains);
        return new(Occupant(a, cell, shared), Occupant(b, cell, shared), shared is not null);
    }

    private static Occupant Occupant((PersonDay Person, CellAssignment Assignment) who, Cell? cell, string? sharedCaseId)
    {
        var cases = who.Person.Record.Cases;
        var link = sharedCaseId is null ? null : cases.FirstOrDefault(candidate => candidate.Link.CaseId == sharedCaseId);
        return new(who.Person, new(who.Assignment, cell), (link ?? (cases.Count > 0 ? cases[0] : null))?.Case);
    }
}
