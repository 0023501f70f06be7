using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>A case while its persons are being gathered.</summary>
internal sealed class CaseDraft(string id, string cause, string agencyKind)
{
    private readonly List<PersonDraft> _persons = [];

    public string Id => id;

    public string AgencyKind => agencyKind;

    public IReadOnlyList<PersonDraft> Persons => _persons;

    public void Add(PersonDraft person) => _persons.Add(person);

    /// <summary>The case's own row; its title names the first person, as titles do.</summary>
    public RowDraft Row(Place place) => new RowDraft(SourceContract.LegalCase)
        .With("case_id", id)
        .With("title", $"{_persons[0].Name}{(_persons.Count > 1 ? $"等{_persons.Count}人" : "")}{cause}案")
        .With("cause", cause)
        .With("handling_agency", place.Agency(agencyKind))
        .With("agency_kind", agencyKind);

    /// <summary>Who is in the case, and in which role: the first is the principal.</summary>
    public IEnumerable<RowDraft> Links() => _persons.Select((person, place) => new RowDraft(SourceContract.CasePerson)
        .With("case_id", id)
        .With("person_id", person.Id)
        .With("role", place == 0 ? CaseRoles.Principal : CaseRoles.Accomplice));
}
