namespace CustodyWatch.Rules.Subjects;

/// <summary>Two persons in custody who share something at the end of the day. The first is the one with the lower id.</summary>
public abstract class PersonPair : Subject
{
    private protected PersonPair(Occupant a, Occupant b, bool sameCase)
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

/// <summary>Two persons in custody who are in one cell.</summary>
public sealed class CellPair(Occupant a, Occupant b, bool sameCase) : PersonPair(a, b, sameCase);

/// <summary>Two persons in custody in one centre who are co-defendants, whatever their cells.</summary>
public sealed class CasePair(Occupant a, Occupant b) : PersonPair(a, b, sameCase: true)
{
    /// <summary>Every pair of co-defendants in the centre, once.</summary>
    internal static IEnumerable<CasePair> Of(IEnumerable<PersonDay> persons)
    {
        var inCustody = persons.Where(person => person.InCustody).SelectMany(person => person.CaseIds.Select(id => (id, person))).ToLookup(pair => pair.id, pair => pair.person);
        return inCustody.SelectMany(of => of.SelectMany(a => of.Where(b => string.CompareOrdinal(a.Id, b.Id) < 0).Select(b => (a, b)))).Distinct()
            .Select(pair => new CasePair(pair.a.Alone, pair.b.Alone));
    }
}
