using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>What was planted in one facility.</summary>
internal sealed class Findings
{
    private readonly List<PlantedViolation> _planted = [];
    private readonly List<PlantedDecoy> _decoys = [];

    public IReadOnlyList<PlantedViolation> Planted => _planted;

    public IReadOnlyList<PlantedDecoy> Decoys => _decoys;

    /// <summary>Enters a violation by persons.</summary>
    public void Expect(string plant, string rule, Severity severity, DateOnly sinceOn, string note, params IReadOnlyList<PersonDraft> persons) =>
        _planted.Add(new()
        {
            Plant = plant,
            Rule = rule,
            Severity = severity,
            Subjects = Ids(persons),
            Since = sinceOn,
            FacilityCode = persons[0].Facility.Code,
            Note = note,
        });

    /// <summary>Enters a fault of the data, at its row and column.</summary>
    public void ExpectFault(string plant, string rule, Severity severity, string subject, string facilityCode, RowDraft row, string column, string note) =>
        _planted.Add(new()
        {
            Plant = plant,
            Rule = rule,
            Severity = severity,
            Subjects = [subject],
            FacilityCode = facilityCode,
            Relation = row.Relation.Name,
            Key = row.Key,
            Column = column,
            Note = note,
        });

    /// <summary>Enters something lawful that must not be found.</summary>
    public void Spare(string plant, string note, params IReadOnlyList<PersonDraft> persons) =>
        _decoys.Add(new() { Plant = plant, Subjects = Ids(persons), FacilityCode = persons[0].Facility.Code, Note = note });

    private static string[] Ids(IReadOnlyList<PersonDraft> persons)
    {
        foreach (var person in persons)
            person.Planted = true;
        return [.. persons.Select(person => person.Id).Order(StringComparer.Ordinal)];
    }
}
