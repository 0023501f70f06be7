using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>Which rows of each relation belong to one facility, and which belong nowhere.</summary>
/// <remarks>
/// Every row of a fact is read in at least one place: in a facility, or under the empty code.
/// <c>IS NOT TRUE</c> stands where a null must not hide a row.
/// </remarks>
/// <param name="facilityCode">The facility; empty for the rows that belong nowhere.</param>
/// <param name="everybody">Where to look whether a person exists: <see cref="ContractViews.Everybody"/>.</param>
internal sealed class FacilityStatements(string facilityCode, string everybody)
{
    private const string Here = "facility_code IN ($text, $bytes)";
    private const string NowhereSaid = "blank(facility_code)";
    private const string Persons = "SELECT person_id FROM person WHERE {here}";
    private const string OfPersons = $"person_id IN ({Persons})";
    private const string OfNobody = "(person_id IN (SELECT person_id FROM {everybody})) IS NOT TRUE";

    private static readonly Dictionary<Relation, Place> Places = new()
    {
        [SourceContract.Facility] = new("{here}", NowhereSaid),
        [SourceContract.Office] = new("office_code IN (SELECT office_code FROM facility WHERE {here})", "blank(office_code)"),
        [SourceContract.Cell] = new("{here}", null),
        [SourceContract.Person] = new("{here}", NowhereSaid),
        [SourceContract.LegalCase] = new(
            $"case_id IN (SELECT case_id FROM case_person WHERE {OfPersons} UNION SELECT case_id FROM case_stage WHERE {OfPersons})",
            "blank(case_id)"),
        [SourceContract.CasePerson] = new(OfPersons, OfNobody),
        [SourceContract.CaseStage] = new(OfPersons, OfNobody),
        [SourceContract.StageEvent] = new(
            $"stage_id IN (SELECT stage_id FROM case_stage WHERE {OfPersons})",
            "(stage_id IN (SELECT stage_id FROM case_stage WHERE person_id IN (SELECT person_id FROM {everybody}))) IS NOT TRUE"),
        [SourceContract.CellAssignment] = new(
            $"{OfPersons} OR (cell_id IN (SELECT cell_id FROM cell WHERE {{here}}) AND {OfNobody})",
            $"{OfNobody} AND (cell_id IN (SELECT cell_id FROM cell WHERE NOT {NowhereSaid})) IS NOT TRUE"),
        [SourceContract.Incident] = new("{here}", NowhereSaid),
        [SourceContract.IncidentPerson] = new(
            $"incident_id IN (SELECT incident_id FROM incident WHERE {{here}}) OR ({OfPersons} AND (incident_id IN (SELECT incident_id FROM incident)) IS NOT TRUE)",
            $"{OfNobody} AND (incident_id IN (SELECT incident_id FROM incident)) IS NOT TRUE"),
        [SourceContract.Casualty] = new(OfPersons, OfNobody),
        [SourceContract.RestraintUse] = new(OfPersons, OfNobody),
        [SourceContract.Confinement] = new(OfPersons, OfNobody),
        [SourceContract.Execution] = new(OfPersons, OfNobody),
        [SourceContract.SentenceChange] = new(OfPersons, OfNobody),
    };

    /// <summary>Every facility code that is listed or that a row names, as it is stored; null among them where a row names none.</summary>
    public const string Codes = "SELECT facility_code FROM facility UNION SELECT facility_code FROM person UNION SELECT facility_code FROM cell UNION SELECT facility_code FROM incident";

    /// <summary>Whether any row belongs nowhere.</summary>
    public string AnyNowhere => At("SELECT " + string.Join(" OR ", Places
        .Where(place => place.Value.Nowhere is not null)
        .Select(place => $"EXISTS (SELECT 1 FROM {place.Key.Name} WHERE {place.Value.Nowhere})")));

    /// <summary>The persons of the facility whose id another facility has too.</summary>
    public string HeldTwice => At($"SELECT DISTINCT person_id FROM person WHERE {OfPersons} AND ({{here}}) IS NOT TRUE ORDER BY person_id");

    /// <summary>The persons whom the facility's incidents name and who exist anywhere.</summary>
    public string NamedByIncidents => At(
        "SELECT DISTINCT person_id FROM incident_person WHERE incident_id IN (SELECT incident_id FROM incident WHERE {here}) AND person_id IN (SELECT person_id FROM {everybody}) ORDER BY person_id");

    /// <summary>Gives the statement that reads a relation's rows of the facility, with SQLite's number of the row as the last column.</summary>
    public string Rows(Relation relation)
    {
        var place = Places[relation];
        var where = facilityCode.Length > 0 || place.Nowhere is null ? place.Here : $"({place.Here}) OR ({place.Nowhere})";
        var columns = string.Join(", ", relation.Columns.Select(column => SourceSchema.Quoted(column.Name)));
        return At($"SELECT {columns}, {ContractViews.RowNumber} FROM {relation.Name} WHERE {where} ORDER BY {Order(relation)}");
    }

    private string At(string sql) => sql
        .Replace("{here}", facilityCode.Length > 0 ? Here : NowhereSaid, StringComparison.Ordinal)
        .Replace("{everybody}", everybody, StringComparison.Ordinal);

    // Of two rows of one person the first is kept: the one that has not left comes first, so that nobody in custody is hidden by a row that has.
    private static string Order(Relation relation) => relation == SourceContract.Person
        ? $"person_id, released_at, {ContractViews.RowNumber}"
        : $"{SourceSchema.Quoted(relation.Columns[0].Name)}, {SourceSchema.Quoted(relation.Columns[1].Name)}, {ContractViews.RowNumber}";

    /// <summary>Where the rows of a relation are found.</summary>
    /// <param name="Here">The condition of belonging to the facility.</param>
    /// <param name="Nowhere">The condition of belonging to no facility; null where such a row is no fault.</param>
    private sealed record Place(string Here, string? Nowhere);
}
