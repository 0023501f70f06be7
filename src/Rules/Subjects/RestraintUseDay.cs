using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One use of a restraint that is on, or was taken off within the look-back.</summary>
public sealed class RestraintUseDay(PersonDay person, RestraintUse use) : PersonSubject(person)
{
    public RestraintUse Use { get; } = use;
}
