namespace CustodyWatch.Rules.Subjects;

/// <summary>Two persons in custody who are in one cell at the end of the day. The first is the one with the lower id.</summary>
public sealed class CellPair : Subject
{
    public CellPair(Occupant a, Occupant b, bool sameCase)
        : base(Of(a).Day)
    {
        (A, B, SameCase) = (a, b, sameCase);
        Ids = [a.Person.Id, b.Person.Id];
    }

    public Occupant A { get; }

    public Occupant B { get; }

    /// <summary>Whether the two are co-defendants.</summary>
    public bool SameCase { get; }

    public override IReadOnlyList<string> Ids { get; }

    private static Occupant Of(Occupant occupant)
    {
        ArgumentNullException.ThrowIfNull(occupant);
        return occupant;
    }
}
