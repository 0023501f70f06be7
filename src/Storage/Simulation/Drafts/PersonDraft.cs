using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>A person with everything the source says of them, while it is being made.</summary>
internal sealed class PersonDraft
{
    private readonly List<StageDraft> _stages = [];
    private readonly List<RowDraft> _others = [];

    public PersonDraft(FacilityDraft facility, CaseDraft legalCase, Profile profile, Course course, int number)
    {
        (Facility, Case, Profile, Course, Number) = (facility, legalCase, profile, course, number);
        Id = $"{facility.Code}{course.TakenOn:yyyyMMdd}{number:D4}";
        Row = new RowDraft(SourceContract.Person)
            .With("person_id", Id)
            .With("facility_code", facility.Code)
            .With("name", profile.Name)
            .With("sex", profile.Sex)
            .With("birth_on", profile.BirthOn)
            .With("nationality", profile.Nationality)
            .With("identity_known", true);
    }

    public FacilityDraft Facility { get; }

    public CaseDraft Case { get; }

    public Profile Profile { get; }

    public Course Course { get; }

    /// <summary>The number within the facility and the day of intake.</summary>
    public int Number { get; }

    public string Id { get; }

    public RowDraft Row { get; }

    public string Name => Profile.Name;

    /// <summary>The last day anything has happened to the person: the day of the population, or the day they left.</summary>
    public DateOnly Horizon => Course.HorizonOn;

    public DateTime AdmittedAt { get; private set; }

    /// <summary>Null while in custody.</summary>
    public DateTime? ReleasedAt { get; private set; }

    public bool InCustody => ReleasedAt is null;

    public IReadOnlyList<StageDraft> Stages => _stages;

    /// <summary>The stage that was entered last.</summary>
    public StageDraft Last => _stages[^1];

    /// <summary>Restraints, confinements, executions and whatever else hangs on the person.</summary>
    public IReadOnlyList<RowDraft> Others => _others;

    /// <summary>Where the person sleeps.</summary>
    public Berth Berth { get; } = new();

    /// <summary>Whether the person carries a plant; the others may get lawful measures.</summary>
    public bool Planted { get; set; }

    /// <summary>The day the papers for execution came; null while there are none. From it the person belongs among the convicted.</summary>
    public DateOnly? ExecutionPapersOn { get; set; }

    public void Admit(DateTime admittedAt)
    {
        AdmittedAt = admittedAt;
        Row.With("admitted_at", admittedAt);
    }

    public void Release(DateTime releasedAt, string reason)
    {
        ReleasedAt = releasedAt;
        Row.With("released_at", releasedAt).With("release_reason", reason);
    }

    public StageDraft Enter(string kind, DateOnly startedOn, DateOnly? endedOn)
    {
        var authority = Facility.Place.Authority(kind, Case.AgencyKind, Course.Gravity == Gravity.Gravest);
        var stage = new StageDraft(this, $"{Id}-s{_stages.Count + 1}", kind, startedOn, endedOn);
        stage.Row
            .With("authority", authority.Name)
            .With("authority_level", authority.Level)
            .With("possible_sentence", Course.PossibleSentence)
            .With("document_no", DocumentNo("立", startedOn));
        // Nothing is handed over when a person first comes in.
        if (_stages.Count > 0)
            stage.Row.With("handover_on", startedOn);
        _stages.Add(stage);
        return stage;
    }

    public RowDraft Add(RowDraft row)
    {
        _others.Add(row);
        return row;
    }

    /// <summary>A key for a row of a relation, unique within the source.</summary>
    public string NextKey(string kind) => $"{Id}-{kind}{_others.Count + 1}";

    public string DocumentNo(string word, DateOnly day) => $"{Facility.Place.Name[0]}{word}字〔{day.Year}〕{Number}号";
}
