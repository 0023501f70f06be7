using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A fault of the source's data.</summary>
public sealed class DataProblem(FacilityDay day, PersonDay? person, RowProblem problem) : Subject(day)
{
    /// <summary>The person the row is bound to; null where it is bound to nobody known.</summary>
    public PersonDay? Person { get; } = person;

    public RowProblem Problem { get; } = problem;

    public override IReadOnlyList<string> Ids { get; } = [problem.PersonId ?? problem.Key];
}
