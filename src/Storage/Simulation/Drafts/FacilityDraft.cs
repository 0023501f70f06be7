using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>A detention centre while it is being filled.</summary>
internal sealed class FacilityDraft
{
    private readonly List<PersonDraft> _persons = [];
    private readonly List<CaseDraft> _cases = [];
    private readonly List<CellDraft> _cells = [];
    private readonly List<RowDraft> _others = [];

    public FacilityDraft(int index, DateOnly asOf)
    {
        (Place, AsOf) = (PlaceNames.Of(index), asOf);
        Code = $"9{index + 1:D5}111";
        Row = new RowDraft(SourceContract.Facility)
            .With("facility_code", Code)
            .With("office_code", Offices.CodeOf(index))
            .With("name", $"{Place.Name}看守所")
            .With("level", FacilityLevels.County);
    }

    public string Code { get; }

    public Place Place { get; }

    public DateOnly AsOf { get; }

    public RowDraft Row { get; }

    public IReadOnlyList<PersonDraft> Persons => _persons;

    public IReadOnlyList<CellDraft> Cells => _cells;

    public Findings Findings { get; } = new();

    public CaseDraft Open(string cause, string agencyKind)
    {
        var legalCase = new CaseDraft($"A{Code}{_cases.Count + 1:D6}", cause, agencyKind);
        _cases.Add(legalCase);
        return legalCase;
    }

    public PersonDraft Admit(Profile profile, CaseDraft legalCase, Course course)
    {
        var person = new PersonDraft(this, legalCase, profile, course, _persons.Count % 9999 + 1);
        _persons.Add(person);
        legalCase.Add(person);
        course.Write(person);
        return person;
    }

    public CellDraft Build(string? designation)
    {
        var number = _cells.Count + 1;
        var id = $"{Code}-{number:D3}";
        var cell = new CellDraft(id, new RowDraft(SourceContract.Cell)
            .With("cell_id", id)
            .With("facility_code", Code)
            .With("name", $"{(number - 1) / 20 + 1}{(number - 1) % 20 + 1:D2}监室")
            .With("designation", designation));
        _cells.Add(cell);
        return cell;
    }

    public RowDraft Add(RowDraft row)
    {
        _others.Add(row);
        return row;
    }

    /// <summary>All rows of the facility, relation by relation in the order of the contract.</summary>
    public IEnumerable<RowDraft> Rows()
    {
        var rows = AllRows().ToLookup(row => row.Relation);
        return SourceContract.Relations.SelectMany(relation => rows[relation]);
    }

    private IEnumerable<RowDraft> AllRows() =>
    [
        Row,
        .. _cells.Select(cell => cell.Row),
        .. _persons.Select(person => person.Row),
        .. _cases.Select(legalCase => legalCase.Row(Place)),
        .. _cases.SelectMany(legalCase => legalCase.Links()),
        .. _persons.SelectMany(person => person.Stages).Select(stage => stage.Row),
        .. _persons.SelectMany(person => person.Stages).SelectMany(stage => stage.Events),
        .. _persons.SelectMany(person => person.Others),
        .. _others,
    ];
}
