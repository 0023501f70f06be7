namespace CustodyWatch.Rules.Vocabulary;

/// <summary>Puts the rows of one facility together: whose stage, whose cell, which case. A database and a case file are read by the same code.</summary>
/// <remarks>
/// Rows come in the order of <see cref="SourceContract.Relations"/>: a row after the rows it names.
/// Nobody and nothing is dropped in silence: a row that names nobody known, or comes twice, leaves a <see cref="RowProblem"/>.
/// </remarks>
public sealed class FacilityAssembly
{
    private readonly string _facilityCode;
    private readonly Dictionary<Relation, Action<RawRow>> _placeOf;
    private readonly Dictionary<string, Facility> _facilities = [];
    private readonly Dictionary<string, Office> _offices = [];
    private readonly Dictionary<string, Cell> _cells = [];
    private readonly Dictionary<string, LegalCase> _cases = [];
    private readonly OrderedDictionary<string, PersonDraft> _persons = [];
    private readonly Dictionary<string, List<StageDraft>> _stages = [];
    private readonly OrderedDictionary<string, (Incident Incident, List<IncidentPerson> Persons)> _incidents = [];
    private readonly Dictionary<(Relation, string Key), PersonDraft?> _read = [];
    private readonly HashSet<string> _elsewhere = [];
    private readonly List<RowProblem> _problems = [];

    /// <summary>Begins a facility without rows; the empty code stands for the rows that no facility claims.</summary>
    public FacilityAssembly(string facilityCode)
    {
        _facilityCode = facilityCode;
        _placeOf = new()
        {
            [SourceContract.Facility] = row => AddShared(row, Facility.Read, _facilities),
            [SourceContract.Office] = row => AddShared(row, Office.Read, _offices),
            [SourceContract.Cell] = row => AddShared(row, Cell.Read, _cells),
            [SourceContract.Person] = AddPerson,
            [SourceContract.LegalCase] = row => AddShared(row, LegalCase.Read, _cases),
            [SourceContract.CasePerson] = row => AddBound(row, CasePerson.Read, person => person.Links),
            [SourceContract.CaseStage] = AddStage,
            [SourceContract.StageEvent] = AddEvent,
            [SourceContract.CellAssignment] = row => AddBound(row, CellAssignment.Read, person => person.Cells),
            [SourceContract.Incident] = AddIncident,
            [SourceContract.IncidentPerson] = AddIncidentPerson,
            [SourceContract.Casualty] = row => AddBound(row, Casualty.Read, person => person.Casualties),
            [SourceContract.RestraintUse] = row => AddBound(row, RestraintUse.Read, person => person.Restraints),
            [SourceContract.Confinement] = row => AddBound(row, Confinement.Read, person => person.Confinements),
            [SourceContract.Execution] = row => AddBound(row, Execution.Read, person => person.Executions),
            [SourceContract.SentenceChange] = row => AddBound(row, SentenceChange.Read, person => person.SentenceChanges),
        };
    }

    /// <summary>Adds one row.</summary>
    public void Add(RawRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _placeOf[row.Relation](row);
    }

    /// <summary>Says that a person is held in another facility, so that an incident here may name them. To be said before the incidents are added.</summary>
    public void AddHeldElsewhere(string personId) => _elsewhere.Add(personId);

    /// <summary>Says that another facility has a person of the same id. To be said after the persons are added.</summary>
    public void AddHeldTwice(string personId)
    {
        if (_persons.TryGetValue(personId, out var person))
            person.Problems.Add(new("person", personId, "person_id", personId, RowProblemKind.DuplicateKey, personId, Hides: true));
    }

    /// <summary>Adds a fault that only a look at other facilities could show.</summary>
    public void AddProblem(RowProblem problem) => _problems.Add(problem);

    /// <summary>Gives what was put together.</summary>
    public FacilityFacts Build()
    {
        var facility = _facilities.GetValueOrDefault(_facilityCode);
        return new()
        {
            FacilityCode = _facilityCode,
            Facility = facility,
            Office = facility?.OfficeCode is { } office ? _offices.GetValueOrDefault(office) : null,
            Cells = _cells,
            Persons = [.. _persons.Values.Select(person => person.Build(_cases))],
            Incidents = [.. _incidents.Values.Select(record => new IncidentRecord(record.Incident, record.Persons))],
            Problems = _problems,
        };
    }

    private void AddShared<T>(RawRow row, Func<FactReader, T> read, Dictionary<string, T> into)
    {
        if (!IsRepeated(row, null))
            into.Add(row.Key, Read(row, null, read));
    }

    private void AddPerson(RawRow row)
    {
        if (_persons.TryGetValue(row.Key, out var first))
            ReportRepeated(row, first);
        else
            _persons.Add(row.Key, new(row));
    }

    private void AddBound<T>(RawRow row, Func<FactReader, T> read, Func<PersonDraft, List<T>> into)
    {
        var owner = Owner(row);
        if (IsRepeated(row, owner))
            return;
        var fact = Read(row, owner, read);
        if (owner is null)
            ReportUnknown(row, "person_id");
        else
            into(owner).Add(fact);
    }

    private void AddStage(RawRow row)
    {
        var owner = Owner(row);
        if (IsRepeated(row, owner))
            return;
        var stage = new StageDraft(owner, Read(row, owner, CaseStage.Read));
        if (owner is null)
            ReportUnknown(row, "person_id");
        else
            owner.Stages.Add(stage);
        if (!_stages.TryAdd(row.Key, [stage]))
            _stages[row.Key].Add(stage);
    }

    // Where two persons have a stage of one id, both get its events, and both a finding that their clocks cannot be trusted.
    private void AddEvent(RawRow row)
    {
        var stages = _stages.GetValueOrDefault(row["stage_id"] ?? "") ?? [];
        var owner = stages.FirstOrDefault()?.Owner;
        if (IsRepeated(row, owner))
            return;
        var happened = Read(row, owner, StageEvent.Read);
        if (stages.Count == 0)
            ReportUnknown(row, "stage_id");
        foreach (var stage in stages)
            stage.Events.Add(happened);
    }

    private void AddIncident(RawRow row)
    {
        if (!IsRepeated(row, null))
            _incidents.Add(row.Key, (Read(row, null, Incident.Read), []));
    }

    private void AddIncidentPerson(RawRow row)
    {
        var owner = Owner(row);
        if (IsRepeated(row, owner))
            return;
        var part = Read(row, owner, IncidentPerson.Read);
        if (owner is null && !_elsewhere.Contains(row["person_id"] ?? ""))
            ReportUnknown(row, "person_id");
        if (_incidents.TryGetValue(row["incident_id"] ?? "", out var record))
            record.Persons.Add(part);
        else
            ReportUnknown(row, "incident_id", owner);
    }

    private PersonDraft? Owner(RawRow row) => _persons.GetValueOrDefault(row["person_id"] ?? "");

    private T Read<T>(RawRow row, PersonDraft? owner, Func<FactReader, T> read) =>
        read(new FactReader(row, owner?.Person.PersonId, ProblemsOf(owner)));

    // The first row of a key is kept. A second one of the same person is not, one of another person is; both persons are told of.
    private bool IsRepeated(RawRow row, PersonDraft? owner)
    {
        if (LinksNothing(row) || _read.TryAdd((row.Relation, row.Key), owner))
            return false;
        var first = _read[(row.Relation, row.Key)];
        ReportRepeated(row, first);
        if (first == owner)
            return true;
        ReportRepeated(row, owner);
        return false;
    }

    private static bool LinksNothing(RawRow row) => row.Relation.Key is null && row.Values.Take(2).Any(string.IsNullOrWhiteSpace);

    private void ReportRepeated(RawRow row, PersonDraft? owner)
    {
        var key = row.Relation.Key ?? row.Relation.Columns[0];
        Report(row, key.Name, row[key.Name], RowProblemKind.DuplicateKey, owner);
    }

    // A blank reference is a missing value, which reading the row has reported already.
    private void ReportUnknown(RawRow row, string column, PersonDraft? owner = null)
    {
        if (!string.IsNullOrWhiteSpace(row[column]))
            Report(row, column, row[column], RowProblemKind.UnknownReference, owner);
    }

    private void Report(RawRow row, string column, string? value, RowProblemKind kind, PersonDraft? owner) =>
        ProblemsOf(owner).Add(new(
            row.Relation.Name, row.Key, column, value, kind, owner?.Person.PersonId, Hides: row.Relation.Columns.Any(other => other.Hides)));

    private List<RowProblem> ProblemsOf(PersonDraft? owner) => owner?.Problems ?? _problems;
}
