namespace CustodyWatch.Rules.Vocabulary;

/// <summary>An incident with the persons it concerned.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Persons">Who had a part in it.</param>
public sealed record IncidentRecord(Incident Incident, IReadOnlyList<IncidentPerson> Persons);

/// <summary>Everything the source has about one facility: the unit of loading, evaluation and failure.</summary>
public sealed record FacilityFacts
{
    /// <summary>The facility's code; empty for the rows that no known facility claims.</summary>
    public required string FacilityCode { get; init; }

    /// <summary>The facility's own row; null where the source has persons of a facility it does not list.</summary>
    public Facility? Facility { get; init; }

    /// <summary>The resident prosecution office; null where unknown.</summary>
    public Office? Office { get; init; }

    /// <summary>The facility's cells by id.</summary>
    public IReadOnlyDictionary<string, Cell> Cells { get; init; } = new Dictionary<string, Cell>();

    /// <summary>Everybody the source has under this facility, those who have left included.</summary>
    public IReadOnlyList<PersonRecord> Persons { get; init; } = [];

    public IReadOnlyList<IncidentRecord> Incidents { get; init; } = [];

    /// <summary>What could not be read in rows that are bound to no person.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
}
