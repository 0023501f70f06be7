namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A stage while its events are still being read.</summary>
/// <param name="owner">Whose stage it is; null where its row names nobody known.</param>
/// <param name="stage">The stage.</param>
internal sealed class StageDraft(PersonDraft? owner, CaseStage stage)
{
    public PersonDraft? Owner { get; } = owner;
    public CaseStage Stage { get; } = stage;
    public List<StageEvent> Events { get; } = [];
}

/// <summary>A person while the rows bound to it are still being read.</summary>
internal sealed class PersonDraft
{
    /// <summary>Reads the person's own row.</summary>
    public PersonDraft(RawRow row) => Person = Person.Read(new FactReader(row, row.Key, Problems));

    public Person Person { get; }
    public List<RowProblem> Problems { get; } = [];
    public List<CasePerson> Links { get; } = [];
    public List<StageDraft> Stages { get; } = [];
    public List<CellAssignment> Cells { get; } = [];
    public List<RestraintUse> Restraints { get; } = [];
    public List<Confinement> Confinements { get; } = [];
    public List<Casualty> Casualties { get; } = [];
    public List<Execution> Executions { get; } = [];
    public List<SentenceChange> SentenceChanges { get; } = [];

    /// <summary>Gives what was read.</summary>
    public PersonRecord Build(IReadOnlyDictionary<string, LegalCase> cases) => new()
    {
        Person = Person,
        Cases = [.. AllLinks().Select(link => new CaseRecord(link, link.CaseId is { } id ? cases.GetValueOrDefault(id) : null))],
        Stages = [.. Stages.Select(draft => new StageRecord(draft.Stage, draft.Events))],
        Cells = Cells,
        Restraints = Restraints,
        Confinements = Confinements,
        Casualties = Casualties,
        Executions = Executions,
        SentenceChanges = SentenceChanges,
        Problems = Problems,
    };

    // Whoever has a stage in a case is part of it, also where no row of case_person says so: a co-defendant must not be missed.
    private IEnumerable<CasePerson> AllLinks() => Links.Concat(
        Stages.Select(draft => draft.Stage.CaseId).OfType<string>().Distinct()
            .Except(Links.Select(link => link.CaseId).OfType<string>())
            .Select(caseId => new CasePerson { CaseId = caseId, PersonId = Person.PersonId }));
}
