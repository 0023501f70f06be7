namespace CustodyWatch.Rules.Subjects;

/// <summary>Something that is about one person.</summary>
public abstract class PersonSubject(PersonDay person) : Subject(Of(person).Day)
{
    public PersonDay Person { get; } = person;

    public override IReadOnlyList<string> Ids { get; } = [person.Id];

    private static PersonDay Of(PersonDay person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person;
    }
}
