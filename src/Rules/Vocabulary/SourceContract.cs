using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Vocabulary;

/// <summary>The relations a detention centre's database exposes, column by column. Readers, importer, checker and case files all use this list.</summary>
public static class SourceContract
{
    public static readonly Relation Facility = new(
        "facility", "看守所", 0,
        [
            new("facility_code", ColumnType.Text, Key: true, Required: true),
            new("office_code", ColumnType.Text),
            new("name", ColumnType.Text),
            new("level", ColumnType.Code, Codes: FacilityLevels.List),
        ]);

    public static readonly Relation Office = new(
        "office", "驻所检察室", 0,
        [
            new("office_code", ColumnType.Text, Key: true, Required: true),
            new("name", ColumnType.Text),
            new("parent_office_code", ColumnType.Text),
            new("level", ColumnType.Code, Codes: OfficeLevels.List),
        ]);

    public static readonly Relation Cell = new(
        "cell", "监室", 0,
        [
            new("cell_id", ColumnType.Text, Key: true, Required: true),
            new("facility_code", ColumnType.Text),
            new("name", ColumnType.Text),
            new("designation", ColumnType.Code, Codes: CellDesignations.List),
        ]);

    public static readonly Relation Person = new(
        "person", "在押人员", 1,
        [
            new("person_id", ColumnType.Text, Key: true, Required: true),
            new("facility_code", ColumnType.Text, Required: true, Hides: true),
            new("name", ColumnType.Text, Required: true),
            new("sex", ColumnType.Code, Expected: true, Codes: Sexes.List, Hides: true),
            new("birth_on", ColumnType.Date, Expected: true, Hides: true),
            new("nationality", ColumnType.Text),
            new("identity_known", ColumnType.Bit, Required: true),
            new("health_flags", ColumnType.CodeSet, Codes: HealthFlags.List, Hides: true),
            new("admitted_at", ColumnType.DateTime, Required: true, Hides: true),
            new("released_at", ColumnType.DateTime, Hides: true),
            new("release_reason", ColumnType.Code, Codes: ReleaseReasons.List),
        ]);

    public static readonly Relation LegalCase = new(
        "legal_case", "案件", 1,
        [
            new("case_id", ColumnType.Text, Key: true, Required: true),
            new("title", ColumnType.Text),
            new("cause", ColumnType.Text),
            new("handling_agency", ColumnType.Text),
            new("agency_kind", ColumnType.Code, Codes: AgencyKinds.List),
        ]);

    public static readonly Relation CasePerson = new(
        "case_person", "涉案人", 1,
        [
            new("case_id", ColumnType.Text, Required: true, Hides: true),
            new("person_id", ColumnType.Text, Required: true, Hides: true),
            new("role", ColumnType.Code, Codes: CaseRoles.List),
        ]);

    public static readonly Relation CaseStage = new(
        "case_stage", "诉讼环节", 1,
        [
            new("stage_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true, Hides: true),
            new("case_id", ColumnType.Text, Required: true, Hides: true),
            new("kind", ColumnType.Code, Required: true, Codes: Measures.WithStages, Hides: true),
            new("started_on", ColumnType.Date, Required: true, Hides: true),
            new("started_at", ColumnType.DateTime),
            new("ended_on", ColumnType.Date, Hides: true),
            new("authority", ColumnType.Text, Required: true),
            new("authority_level", ColumnType.Code, Codes: AuthorityLevels.List),
            new("procedure", ColumnType.Code, Codes: Procedures.List, Hides: true),
            new("possible_sentence", ColumnType.Code, Codes: PossibleSentences.List),
            new("document_no", ColumnType.Text),
            new("recorded_deadline_on", ColumnType.Date),
            new("handover_on", ColumnType.Date),
        ]);

    public static readonly Relation StageEvent = new(
        "stage_event", "环节内事件", 1,
        [
            new("event_id", ColumnType.Text, Key: true, Required: true),
            new("stage_id", ColumnType.Text, Required: true, Hides: true),
            new("kind", ColumnType.Code, Required: true, Codes: EventKinds.List, Hides: true),
            new("ground", ColumnType.Code, Required: true, Codes: EventGrounds.List, Hides: true),
            new("occurred_on", ColumnType.Date, Required: true, Hides: true),
            new("occurred_at", ColumnType.DateTime),
            new("until_on", ColumnType.Date, Hides: true),
            new("length", ColumnType.WholeNumber, Hides: true),
            new("unit", ColumnType.Code, Codes: Units.List, Hides: true),
            new("approved_by_level", ColumnType.Code, Codes: ApproverLevels.List, Hides: true),
            new("approved_on", ColumnType.Date, Hides: true),
            new("document_no", ColumnType.Text),
        ]);

    public static readonly Relation CellAssignment = new(
        "cell_assignment", "监室安排", 2,
        [
            new("assignment_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true, Hides: true),
            new("cell_id", ColumnType.Text, Required: true, Hides: true),
            new("from_at", ColumnType.DateTime, Required: true, Hides: true),
            new("to_at", ColumnType.DateTime, Hides: true),
            new("exemption_document_no", ColumnType.Text),
            new("exemption_reason", ColumnType.Text),
        ]);

    public static readonly Relation Incident = new(
        "incident", "事故", 3,
        [
            new("incident_id", ColumnType.Text, Key: true, Required: true),
            new("facility_code", ColumnType.Text, Required: true),
            new("kind", ColumnType.Code, Required: true, Codes: IncidentKinds.List),
            new("occurred_at", ColumnType.DateTime, Required: true),
            new("found_at", ColumnType.DateTime),
            new("reported_at", ColumnType.DateTime),
            new("summary", ColumnType.Text),
        ]);

    public static readonly Relation IncidentPerson = new(
        "incident_person", "事故涉及人员", 3,
        [
            new("incident_id", ColumnType.Text, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("part", ColumnType.Code, Codes: IncidentParts.List),
        ]);

    public static readonly Relation Casualty = new(
        "casualty", "伤亡", 4,
        [
            new("casualty_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("kind", ColumnType.Code, Required: true, Codes: CasualtyKinds.List),
            new("natural", ColumnType.Bit),
            new("occurred_at", ColumnType.DateTime, Required: true),
            new("procuratorate_notified_at", ColumnType.DateTime),
            new("family_notified_at", ColumnType.DateTime),
            new("autopsy_decided_at", ColumnType.DateTime),
            new("inspection_report_at", ColumnType.DateTime),
            new("cause", ColumnType.Text),
        ]);

    public static readonly Relation RestraintUse = new(
        "restraint_use", "戒具使用", 5,
        [
            new("restraint_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("kind", ColumnType.Code, Required: true, Codes: RestraintKinds.List),
            new("applied_at", ColumnType.DateTime, Required: true),
            new("removed_at", ColumnType.DateTime),
            new("reason", ColumnType.Code, Codes: RestraintReasons.List),
            new("emergency", ColumnType.Bit),
            new("approved_by", ColumnType.Code, Codes: RestraintApprovers.List),
            new("approved_at", ColumnType.DateTime),
            new("extension_approved_at", ColumnType.DateTime),
            new("extension_until_at", ColumnType.DateTime),
            new("behind_back", ColumnType.Bit),
        ]);

    public static readonly Relation Confinement = new(
        "confinement", "禁闭", 5,
        [
            new("confinement_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("from_at", ColumnType.DateTime, Required: true),
            new("to_at", ColumnType.DateTime),
            new("approved_by", ColumnType.Code, Codes: RestraintApprovers.List),
            new("approved_at", ColumnType.DateTime),
            new("reason", ColumnType.Text),
        ]);

    public static readonly Relation Execution = new(
        "execution", "交付执行", 6,
        [
            new("execution_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("judgment_effective_on", ColumnType.Date, Required: true, Hides: true),
            new("documents_received_on", ColumnType.Date, Hides: true),
            new("sentence_kind", ColumnType.Code, Codes: SentenceKinds.List, Hides: true),
            new("sentence_end_on", ColumnType.Date, Hides: true),
            new("remaining_days_at_receipt", ColumnType.WholeNumber),
            new("sentence_years", ColumnType.WholeNumber, Hides: true),
            new("sentence_months", ColumnType.WholeNumber, Hides: true),
            new("set_off_days", ColumnType.WholeNumber, Hides: true),
            new("delivered_on", ColumnType.Date, Hides: true),
            new("rejected_on", ColumnType.Date),
            new("rejection_reason", ColumnType.Text),
            new("rejection_reported_on", ColumnType.Date),
            new("serves_here", ColumnType.Bit, Hides: true),
            new("serves_here_approved_on", ColumnType.Date),
        ]);

    public static readonly Relation SentenceChange = new(
        "sentence_change", "减刑、假释、暂予监外执行", 7,
        [
            new("change_id", ColumnType.Text, Key: true, Required: true),
            new("person_id", ColumnType.Text, Required: true),
            new("kind", ColumnType.Code, Required: true, Codes: SentenceChangeKinds.List),
            new("proposed_on", ColumnType.Date, Required: true),
            new("procuratorate_copied_on", ColumnType.Date),
            new("publicised_from_on", ColumnType.Date),
            new("publicised_to_on", ColumnType.Date),
            new("submitted_on", ColumnType.Date),
            new("decided_on", ColumnType.Date),
            new("decision", ColumnType.Code, Codes: Decisions.List),
            new("decision_served_on", ColumnType.Date),
            new("executed_on", ColumnType.Date),
            new("outside_reason", ColumnType.Code, Codes: OutsideReasons.List),
            new("outside_until_on", ColumnType.Date),
        ]);

    /// <summary>All relations, in the order of the contract: a row comes after the rows it names.</summary>
    public static readonly IReadOnlyList<Relation> Relations =
    [
        Facility, Office, Cell, Person, LegalCase, CasePerson, CaseStage, StageEvent, CellAssignment, Incident, IncidentPerson, Casualty, RestraintUse, Confinement, Execution, SentenceChange,
    ];

    /// <summary>Gives the relation of this name, or null where the contract has none.</summary>
    public static Relation? Find(string name) => Relations.FirstOrDefault(relation => relation.Name == name);
}
