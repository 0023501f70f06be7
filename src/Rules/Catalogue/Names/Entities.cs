using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The names rules may use. This is all a rule can reach: no type, no file, nothing else.</summary>
public static class Entities
{
    internal static readonly Entity<LegalCase> Case = new("case", "案件", e =>
    {
        e.Column("title", "案名", VocabularyType.Text, "legal_case.title", c => c, c => c.Title ?? c.CaseId);
        e.Column("cause", "案由", VocabularyType.Text, "legal_case.cause", c => c, c => c.Cause);
        e.Column("handling_agency", "办案单位", VocabularyType.Text, "legal_case.handling_agency", c => c, c => c.HandlingAgency);
        e.Column("agency_kind", "办案机关类别", VocabularyType.Code(AgencyKinds.List), "legal_case.agency_kind", c => c, c => c.AgencyKind);
    });

    internal static readonly Entity<CellStay> Cell = new("cell", "监室", e =>
    {
        e.Derived("name", "名称", VocabularyType.Text, "cell.name, else the cell's id", c => c.Cell != null && c.Cell.Name != null ? c.Cell.Name : c.Assignment.CellId);
        e.Column("since", "入住时间", VocabularyType.Date, "cell_assignment.from_at", c => c.Assignment, c => (DateOnly?)DateOnly.FromDateTime(c.Assignment.FromAt!.Value));
        e.Column("exemption", "例外批准文号", VocabularyType.Text, "cell_assignment.exemption_document_no", c => c.Assignment, c => c.Assignment.ExemptionDocumentNo);
        e.Column("designation", "类别", VocabularyType.Code(CellDesignations.List), "cell.designation", c => c.Cell, c => c.Cell == null ? null : c.Cell.Designation);
    });

    internal static readonly Entity<Occupant> Person = new("person in custody", "在押人员", e =>
    {
        e.Derived("name", "姓名", VocabularyType.Text, "person.name, else the person's id", o => o.Person.Record.Person.Name ?? o.Person.Id);
        e.Column("sex", "性别", VocabularyType.Code(Sexes.List), "person.sex", o => o.Person.Record.Person, o => o.Person.Record.Person.Sex);
        e.Column("birth_on", "出生日期", VocabularyType.Date, "person.birth_on", o => o.Person.Record.Person, o => o.Person.Record.Person.BirthOn);
        e.Column("minor", "未成年", VocabularyType.Truth, "person.birth_on", o => o.Person.Record.Person, o => o.Person.Minor);
        e.Column("adult_from", "成年之日", VocabularyType.Date, "person.birth_on", o => o.Person.Record.Person, o => o.Person.AdultFromOn);
        e.Column("admitted_at", "收押时间", VocabularyType.Moment, "person.admitted_at", o => o.Person.Record.Person, o => o.Person.Record.Person.AdmittedAt);
        e.Derived("in_custody", "在押", VocabularyType.Truth, "admitted, and not released by the end of the day", o => (bool?)o.Person.InCustody);
        e.Derived("convicted", "已决", VocabularyType.Truth, "a stage after the judgment took effect, or an execution row", o => (bool?)o.Person.Convicted);
        e.Derived("sentenced_to_death", "被判处死刑", VocabularyType.Truth, "execution.sentence_kind, or the stage of death-penalty review", o => (bool?)o.Person.SentencedToDeath);
        e.Derived("custody_since", "羁押首日", VocabularyType.Date, "unbroken custody, in this centre or another", o => o.Person.Custody == null ? null : (DateOnly?)o.Person.Custody.Since);
        e.Derived("stage", "当前环节", VocabularyType.Code(StageKinds.List), "the kind of the stage the person entered last", o => o.Person.CurrentKind);
        e.Derived("custody_days", "羁押天数", VocabularyType.Number, "unbroken custody, both ends counted", o => o.Person.Custody == null ? null : (int?)o.Person.Custody.Days);
        e.Link("cell", "监室", Cell, o => o.Stay);
        e.Link("case", "案件", Case, o => o.Case);
    });

    internal static readonly Entity<RestraintUseDay> RestraintUse = new("restraint use", "戒具使用", e =>
    {
        e.Column("kind", "种类", VocabularyType.Code(RestraintKinds.List), "restraint_use.kind", u => u.Use, u => u.Use.Kind);
        e.Column("applied_at", "使用时间", VocabularyType.Moment, "restraint_use.applied_at", u => u.Use, u => u.Use.AppliedAt);
        e.Column("removed_at", "解除时间", VocabularyType.Moment, "restraint_use.removed_at", u => u.Use, u => u.Use.RemovedAt);
        e.Column("reason", "事由", VocabularyType.Code(RestraintReasons.List), "restraint_use.reason", u => u.Use, u => u.Use.Reason);
        e.Column("emergency", "紧急", VocabularyType.Truth, "restraint_use.emergency", u => u.Use, u => u.Use.Emergency);
        e.Column("approved_by", "批准人", VocabularyType.Code(RestraintApprovers.List), "restraint_use.approved_by", u => u.Use, u => u.Use.ApprovedBy);
        e.Column("approved_at", "批准时间", VocabularyType.Moment, "restraint_use.approved_at", u => u.Use, u => u.Use.ApprovedAt);
        e.Column("behind_back", "背铐", VocabularyType.Truth, "restraint_use.behind_back", u => u.Use, u => u.Use.BehindBack);
        e.Link("person", "人员", Person, u => u.Person.Alone);
    });

    internal static readonly Entity<RestraintPeriod> RestraintPeriod = new("restraint period", "连续使用戒具", e =>
    {
        e.Derived("applied_on", "使用之日", VocabularyType.Date, "the day of the first use", p => (DateOnly?)p.AppliedOn);
        e.Derived("removed_on", "解除之日", VocabularyType.Date, "the day the last was taken off; missing while one is on", p => p.RemovedOn);
        e.Derived("last_on", "最后一日", VocabularyType.Date, "the day the last was taken off, else the day asked", p => (DateOnly?)p.LastOn);
        e.Derived("extension_approved_on", "延长批准之日", VocabularyType.Date, "the earliest restraint_use.extension_approved_at", p => p.ExtensionApprovedOn);
        e.Derived("extension_until_on", "延长至", VocabularyType.Date, "the latest restraint_use.extension_until_at; missing for an open end", p => p.ExtensionUntilOn);
        e.Derived("for_death_sentence", "因死刑使用", VocabularyType.Truth, "a restraint_use.reason is death-sentence", p => (bool?)p.ForDeathSentence);
        e.Link("person", "人员", Person, p => p.Person.Alone);
    });

    internal static readonly Entity<ClockDay> Clock = new("clock", "期限", e =>
    {
        e.Derived("term", "期限编号", VocabularyType.Text, "the term's id", c => c.Reading.Term == null ? null : c.Reading.Term.Id);
        e.Derived("title", "名称", VocabularyType.Words, "the term's title", c => c.Reading.Term == null ? null : c.Reading.Term.Title);
        e.Derived("status", "状态", VocabularyType.Code(ClockStatuses.List), "worked out by the clock", c => c.Reading.Status.Id());
        e.Derived("current", "当前", VocabularyType.Truth, "a clock running in a stage the person is in, in custody", c => (bool?)c.Current);
        e.Derived("started_on", "起算日", VocabularyType.Date, "the day counted from, itself not counted", c => c.Reading.StartedOn);
        e.Derived("deadline", "届满日", VocabularyType.Date, "the last lawful day", c => c.Reading.DeadlineOn);
        e.Derived("due", "届满时", VocabularyType.Text, "the deadline, with its moment where it does not end with the day", c => c.Reading.Due);
        e.Derived("breach", "逾期称谓", VocabularyType.Words, "what the term is called when its deadline has passed", c => c.Reading.Term == null ? null : c.Reading.Term.Breach);
        e.Derived("duty", "义务", VocabularyType.Truth, "the term is a duty of an organ, and no limit of custody", c => (bool?)(c.Reading.Term != null && c.Reading.Term.IsDuty));
        e.Derived("hourly", "以小时计", VocabularyType.Truth, "the term is counted in hours", c => (bool?)(c.Reading.Term != null && c.Reading.Term.IsHourly));
        e.Derived("effective_on", "生效之日", VocabularyType.Date, "of a window: the first day on which the judgment has effect if nobody appeals", c => c.Reading.EffectiveOn);
        e.Derived("gap_ends", "衔接截止日", VocabularyType.Date, "of a window: the last day by which the next organ should have accepted the case", c => c.Reading.GapEndsOn);
        e.Derived("judgment_effective", "判决已生效", VocabularyType.Truth, "a milestone judgment-effective in the stage", c => (bool?)c.HasMilestone(Milestones.JudgmentEffective));
        e.Derived("notice_due", "最迟通知日", VocabularyType.Date, "the last day for the centre's expiry notice; missing where none is owed", c => c.Notice == null ? null : (DateOnly?)c.Notice.DueOn);
        e.Derived("notice_sent", "通知之日", VocabularyType.Date, "a milestone expiry-notice-sent for the present deadline", c => c.Notice == null ? null : c.Notice.SentOn);
        e.Derived("overdue_from", "超期首日", VocabularyType.Date, "the day after the deadline", c => c.Reading.DeadlineOn == null ? null : (DateOnly?)DayCount.After(c.Reading.DeadlineOn.Value));
        e.Derived("warn_from", "预警首日", VocabularyType.Date, "the first day of the warning", c => c.Reading.WarnFromOn);
        e.Derived("days_left", "剩余天数", VocabularyType.Number, "days to the deadline", c => c.Reading.DaysLeft);
        e.Derived("days_overdue", "超期天数", VocabularyType.Number, "days after the deadline", c => c.Reading.DaysOverdue);
        e.Derived("severity", "等级", VocabularyType.Code(Severities.List), "the term's severity for its status", c => SeverityOf(c.Reading));
        e.Derived("authority", "办案单位", VocabularyType.Text, "case_stage.authority", c => c.Stage.Stage.Authority);
        e.Derived("recorded_deadline", "登记的届满日", VocabularyType.Date, "case_stage.recorded_deadline_on", c => c.Stage.Stage.RecordedDeadlineOn);
        e.Derived("recorded_cause", "登记不同的原因", VocabularyType.Code(RecordedDeadline.Causes), "worked out from both deadlines", c => c.RecordedCause);
        e.Derived("stage", "环节", VocabularyType.Code(Measures.WithStages), "case_stage.kind", c => c.Stage.Stage.Kind);
        e.Derived("stage_row", "环节记录", VocabularyType.Text, "case_stage.stage_id", c => c.Stage.Stage.StageId);
        e.Derived("ordinal", "第几次", VocabularyType.Number, "which stage of its kind in the case", c => (int?)c.Ordinal);
        e.Derived("soft_deadline", "一般期限届满日", VocabularyType.Date, "the ordinary limit beside an outer one", c => c.Reading.SoftDeadlineOn);
        e.Link("person", "人员", Person, c => c.Person.Alone);
    });

    internal static readonly Entity<PaperFault> Paper = new("defective paper", "不产生效力的文书", e =>
    {
        e.Derived("kind", "缺陷", VocabularyType.Code(PaperDefects.List), "worked out by the clock", p => p.Paper.Defect.Id());
        e.Derived("ground", "事由", VocabularyType.Code(EventGrounds.List), "stage_event.ground", p => p.Paper.Ground);
        e.Derived("document_no", "文号", VocabularyType.Text, "stage_event.document_no, else the event's key", p => p.Paper.DocumentNo ?? p.Paper.EventId);
        e.Derived("decided_on", "决定之日", VocabularyType.Date, "stage_event.approved_on, else occurred_on", p => (DateOnly?)p.Paper.DecidedOn);
        e.Derived("deadline", "原届满日", VocabularyType.Date, "the deadline it was to move", p => p.Paper.DeadlineOn);
        e.Derived("title", "期限名称", VocabularyType.Words, "the term's title", p => p.Clock.Reading.Term == null ? null : p.Clock.Reading.Term.Title);
        e.Link("person", "人员", Person, p => p.Clock.Person.Alone);
    });

    internal static readonly Entity<DataProblem> DataProblem = new("data problem", "数据问题", e =>
    {
        e.Derived("kind", "类别", VocabularyType.Code(DataProblemKinds.List), "worked out when the row was read", d => d.Problem.Kind.Id());
        e.Derived("relation", "关系", VocabularyType.Text, "the relation's name", d => d.Problem.Relation);
        e.Derived("row", "记录", VocabularyType.Text, "the row's key", d => d.Problem.Key);
        e.Derived("column", "列", VocabularyType.Text, "the column's name", d => d.Problem.Column);
        e.Derived("value", "原值", VocabularyType.Text, "what stood there", d => d.Problem.Value ?? "");
        e.Derived("hides", "可能掩盖", VocabularyType.Truth, "whether it can hide a deadline or a violation of separation", d => (bool?)d.Problem.Hides);
        e.Link("person", "人员", Person, d => d.Person == null ? null : d.Person.Alone);
    });

    /// <summary>Everything a rule can be about, in the order it is shown.</summary>
    public static readonly IReadOnlyList<Entity> All = [Person, Cell, Case, Clock, Paper, RestraintUse, RestraintPeriod, DataProblem];

    private static string? SeverityOf(ClockReading reading) => (reading.Term, reading.Status) switch
    {
        ({ } term, ClockStatus.Expiring) => term.Expiring.Id(),
        ({ } term, ClockStatus.DueToday) => term.DueToday.Id(),
        ({ } term, ClockStatus.Overdue) => term.Overdue.Id(),
        _ => null,
    };
}
