using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A person in custody, with the cell and, beside a co-defendant, the case that matters here.</summary>
public sealed class Occupant(PersonDay person, CellStay? stay, LegalCase? sharedCase) : PersonSubject(person)
{
    /// <summary>The stay in a cell; null where the person is in none.</summary>
    public CellStay? Stay { get; } = stay;

    /// <summary>The case shared with the other person of a pair, else the first case; null where the source names none.</summary>
    public LegalCase? Case { get; } = sharedCase;
}

/// <summary>A stay in a cell that goes on at the end of the day.</summary>
/// <param name="Assignment">The row.</param>
/// <param name="Cell">The cell; null where the source does not list it.</param>
public sealed record CellStay(CellAssignment Assignment, Cell? Cell);
