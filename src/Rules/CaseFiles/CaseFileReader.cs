using System.Globalization;
using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Turns the nodes of a case file into the rows a database would have, and reads those.</summary>
internal sealed class CaseFileReader(Faults faults)
{
    private const string NotStated = "未注明";

    private readonly List<RawRow> _rows = [];
    private string _personId = "";
    private string _facilityCode = "";

    /// <summary>Gives a facility that holds the person alone, and what the file says as texts.</summary>
    /// <exception cref="BadInputException">Something stands where it does not belong; every fault is named.</exception>
    public (FacilityFacts Facts, CaseText Text) Read(YamlNode root)
    {
        var file = new CaseEntry(root, "case file", CaseLists.Keys, faults);
        var stages = file.List(CaseLists.Stages, [.. KeysOf(SourceContract.CaseStage), CaseLists.Events]);
        var person = new CaseEntry(file.Node(CaseLists.Person), CaseLists.Person, KeysOf(SourceContract.Person), faults);
        var legalCase = new CaseEntry(file.Node(CaseLists.Case), CaseLists.Case, [.. KeysOf(SourceContract.LegalCase), CaseLists.Role], faults);
        AddPerson(person, stages);
        var caseId = AddCase(legalCase);
        foreach (var (index, stage) in stages.Index())
            AddStage(stage, index + 1, caseId);
        var lists = CaseLists.Relations.Select(list => (list.Key, Relation: list.Value, Entries: file.List(list.Key, KeysOf(list.Value)))).ToArray();
        foreach (var (_, relation, entries) in lists)
            foreach (var (index, entry) in entries.Index())
                AddEntry(entry, relation, index + 1);
        faults.Throw();
        return (Assembled(), new()
        {
            Person = person.Texts(KeysOf(SourceContract.Person)),
            Case = legalCase.Texts([.. KeysOf(SourceContract.LegalCase), CaseLists.Role]),
            Stages = [.. stages.Select(stage => new StageText(stage.Texts(KeysOf(SourceContract.CaseStage)), Texts(EventsOf(stage), SourceContract.StageEvent)))],
            Lists = lists.Where(list => list.Entries.Count > 0).ToDictionary(list => list.Key, list => Texts(list.Entries, list.Relation)),
        });
    }

    private static IReadOnlyList<CaseEntry> EventsOf(CaseEntry stage) => stage.List(CaseLists.Events, KeysOf(SourceContract.StageEvent));

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Texts(IReadOnlyList<CaseEntry> entries, Relation relation) =>
        [.. entries.Select(entry => entry.Texts(KeysOf(relation)))];

    private void AddPerson(CaseEntry person, IReadOnlyList<CaseEntry> stages)
    {
        _personId = person.Text("person_id") ?? CaseFile.UnnamedPerson;
        _facilityCode = person.Text("facility_code") ?? CaseFile.UnnamedFacility;
        var firstDay = stages.Select(stage => stage.Text("started_on")).Where(IsDate).Min(StringComparer.Ordinal);
        _rows.Add(person.Row(SourceContract.Person, 1, new()
        {
            ["person_id"] = _personId,
            ["facility_code"] = _facilityCode,
            ["name"] = _personId,
            ["identity_known"] = "1",
            ["admitted_at"] = firstDay is null ? null : $"{firstDay}T00:00:00",
        }));
    }

    // Gives the case of every stage that names none. The row of the case itself is only there if the file tells of it.
    private string AddCase(CaseEntry legalCase)
    {
        var caseId = legalCase.Text("case_id") ?? $"{_personId}-case";
        if (legalCase.IsSaid)
        {
            var defaults = new Dictionary<string, string?> { ["case_id"] = caseId, ["person_id"] = _personId };
            _rows.Add(legalCase.Row(SourceContract.LegalCase, 1, defaults));
            _rows.Add(legalCase.Row(SourceContract.CasePerson, 1, defaults));
        }
        return caseId;
    }

    private void AddStage(CaseEntry stage, int number, string caseId)
    {
        var stageId = stage.Text("stage_id") ?? $"{_personId}-stage-{number}";
        stage.MustBelongTo("person_id", _personId);
        _rows.Add(stage.Row(SourceContract.CaseStage, number, new()
        {
            ["stage_id"] = stageId,
            ["person_id"] = _personId,
            ["case_id"] = caseId,
            ["authority"] = NotStated,
        }));
        foreach (var (index, happened) in EventsOf(stage).Index())
        {
            happened.MustBelongTo("stage_id", stageId);
            _rows.Add(happened.Row(SourceContract.StageEvent, index + 1, new() { ["event_id"] = $"{stageId}-event-{index + 1}", ["stage_id"] = stageId }));
        }
    }

    private void AddEntry(CaseEntry entry, Relation relation, int number)
    {
        entry.MustBelongTo("person_id", _personId);
        var key = relation.Key!.Name;
        var row = entry.Row(relation, number, new()
        {
            [key] = $"{_personId}-{key[..^"_id".Length]}-{number}",
            ["person_id"] = _personId,
            ["facility_code"] = _facilityCode,
        });
        _rows.Add(row);
        if (relation == SourceContract.Incident)
            _rows.Add(new(SourceContract.IncidentPerson, [row.Key, _personId, null], number));
        if (row["cell_id"] is { } cellId && !_rows.Any(other => other.Relation == SourceContract.Cell && other.Key == cellId))
            _rows.Add(new(SourceContract.Cell, [cellId, _facilityCode, cellId, null], number));
    }

    private FacilityFacts Assembled()
    {
        var assembly = new FacilityAssembly(_facilityCode);
        foreach (var row in _rows)
            assembly.Add(row);
        return assembly.Build();
    }

    private static IReadOnlyList<string> KeysOf(Relation relation) => [.. relation.Columns.Select(column => column.Name)];

    private static bool IsDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
