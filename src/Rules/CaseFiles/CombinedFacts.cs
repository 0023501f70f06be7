using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Puts the persons of several case files into one facility.</summary>
internal static class CombinedFacts
{
    /// <summary>Gives one facility; what two files say about one cell or case is taken from the first.</summary>
    public static FacilityFacts Of(IReadOnlyList<FacilityFacts> parts)
    {
        var cases = Cases(parts);
        return new()
        {
            FacilityCode = parts[0].FacilityCode,
            Cells = parts.SelectMany(part => part.Cells).DistinctBy(cell => cell.Key).ToDictionary(),
            Persons = [.. parts.SelectMany(part => part.Persons).Select(person => WithCases(person, cases))],
            Incidents = [.. parts.SelectMany(part => part.Incidents).GroupBy(record => record.Incident.IncidentId).Select(Joined)],
            Problems = [.. parts.SelectMany(part => part.Problems).Distinct()],
        };
    }

    private static Dictionary<string, LegalCase> Cases(IReadOnlyList<FacilityFacts> parts) => parts
        .SelectMany(part => part.Persons).SelectMany(person => person.Cases)
        .Select(record => record.Case).OfType<LegalCase>()
        .DistinctBy(legalCase => legalCase.CaseId).ToDictionary(legalCase => legalCase.CaseId);

    private static PersonRecord WithCases(PersonRecord person, Dictionary<string, LegalCase> cases) => person with
    {
        Cases = [.. person.Cases.Select(record => record with { Case = record.Link.CaseId is { } id ? cases.GetValueOrDefault(id) : null })],
    };

    private static IncidentRecord Joined(IGrouping<string, IncidentRecord> records) =>
        new(records.First().Incident, [.. records.SelectMany(record => record.Persons)]);
}
