using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One solitary confinement that goes on, or ended within the look-back.</summary>
public sealed class ConfinementDay(PersonDay person, Confinement stay) : PersonSubject(person)
{
    public Confinement Stay { get; } = stay;

    internal static IEnumerable<ConfinementDay> Of(PersonDay person) =>
        person.Record.Confinements.Where(stay => LookBack.Includes(person.Day, stay.ToAt)).Select(stay => new ConfinementDay(person, stay));
}
