namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>incident_person</c> (事故涉及人员) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record IncidentPerson : Fact
{
    public override string RowKey => $"{IncidentId}/{PersonId}";

    public string? IncidentId { get; init; }
    public string? PersonId { get; init; }
    public string? Part { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static IncidentPerson Read(FactReader row) => new()
    {
        IncidentId = row.Text("incident_id"),
        PersonId = row.Text("person_id"),
        Part = row.Code("part"),
        Unreadable = row.Unreadable,
    };
}
