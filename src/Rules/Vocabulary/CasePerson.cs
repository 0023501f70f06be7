namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>case_person</c> (涉案人) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record CasePerson : Fact
{
    public override string RowKey => $"{CaseId}/{PersonId}";

    public string? CaseId { get; init; }
    public string? PersonId { get; init; }
    public string? Role { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static CasePerson Read(FactReader row) => new()
    {
        CaseId = row.Text("case_id"),
        PersonId = row.Text("person_id"),
        Role = row.Code("role"),
        Unreadable = row.Unreadable,
    };
}
