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
        e.Column("release_reason", "出所原因", VocabularyType.Code(ReleaseReasons.List), "person.release_reason", o => o.Person.Record.Person, o => o.Person.Record.Person.ReleaseReason);
        e.Derived("in_custody", "在押", VocabularyType.Truth, "admitted, and not released by the end of the day", o => (bool?)o.Person.InCustody);
        e.Derived("convicted", "已决", VocabularyType.Truth, "a stage after the judgment took effect, or an execution row", o => (bool?)o.Person.Convicted);
        e.Derived("convict_from", "已决关押之日", VocabularyType.Date, "the day after the execution documents came, else the start of the sentence served here", o => o.Person.ConvictFromOn);
        e.Derived("held_as_convict", "按已决关押", VocabularyType.Truth, "that day has come", o => o.Person.HeldAsConvict);
        e.Derived("sentenced_to_death", "被判处死刑", VocabularyType.Truth, "execution.sentence_kind, the stage of death-penalty review, or a restraint's reason", o => (bool?)o.Person.SentencedToDeath);
        e.Derived("death_sentence_on", "死刑记录之日", VocabularyType.Date, "the first day on which a sentence of death is recorded", o => o.Person.DeathSentenceOn);
        e.Derived("restrained", "使用戒具中", VocabularyType.Truth, "a restraint is on at the end of the day", o => o.Person.Restrained);
        e.Derived("unrestrained_from", "未使用戒具之日", VocabularyType.Date, "the day the last restraint was taken off, else the admission", o => o.Person.UnrestrainedFromOn);
        e.Column("nationality", "国籍", VocabularyType.Text, "person.nationality", o => o.Person.Record.Person, o => o.Person.Record.Person.Nationality);
        Flag(e, "infectious", "传染病", HealthFlags.Infectious);
        Flag(e, "pregnant", "怀孕", HealthFlags.Pregnant);
        Flag(e, "nursing", "哺乳", HealthFlags.Nursing);
        Flag(e, "severe_illness", "严重疾病", HealthFlags.SevereIllness);
        Flag(e, "disabled", "残疾", HealthFlags.Disabled);
        e.Derived("custody_since", "羁押首日", VocabularyType.Date, "unbroken custody, in this centre or another", o => o.Person.Custody == null ? null : (DateOnly?)o.Person.Custody.Since);
        e.Derived("stage", "当前环节", VocabularyType.Code(StageKinds.List), "the kind of the stage the person entered last", o => o.Person.CurrentKind);
        e.Derived("custody_days", "羁押天数", VocabularyType.Number, "unbroken custody, both ends counted", o => o.Person.Custody == null ? null : (int?)o.Person.Custody.Days);
        e.Derived("restraints", "各次戒具", VocabularyType.Spans, "restraint_use, one stretch a use", o => o.Person.RestraintSpans);
        e.Derived("confinements", "各次禁闭", VocabularyType.Spans, "confinement, one stretch each", o => o.Person.ConfinementSpans);
        e.Derived("cell_stays", "各次入住", VocabularyType.Spans, "cell_assignment, one stretch each", o => o.Person.CellSpans);
        e.Derived("injuries", "各次受伤", VocabularyType.Spans, "casualty of the kinds injury and disability, one day each", o => o.Person.InjurySpans);
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
        e.Link("person", "人员", Person, p => p.Person.Alone);
    });

    internal static readonly Entity<ConfinementDay> Confinement = new("confinement", "禁闭", e =>
    {
        e.Column("from_at", "开始时间", VocabularyType.Moment, "confinement.from_at", c => c.Stay, c => c.Stay.FromAt);
        e.Column("to_at", "结束时间", VocabularyType.Moment, "confinement.to_at", c => c.Stay, c => c.Stay.ToAt);
        e.Column("approved_by", "批准人", VocabularyType.Code(RestraintApprovers.List), "confinement.approved_by", c => c.Stay, c => c.Stay.ApprovedBy);
        e.Column("approved_at", "批准时间", VocabularyType.Moment, "confinement.approved_at", c => c.Stay, c => c.Stay.ApprovedAt);
        e.Column("reason", "事由", VocabularyType.Text, "confinement.reason", c => c.Stay, c => c.Stay.Reason);
        e.Link("person", "人员", Person, c => c.Person.Alone);
    });

    internal static readonly Entity<ConfinementPeriod> ConfinementPeriod = new("confinement period", "连续禁闭", e =>
    {
        e.Derived("from_on", "开始之日", VocabularyType.Date, "the day of the first confinement", p => (DateOnly?)p.FromOn);
        e.Derived("to_on", "结束之日", VocabularyType.Date, "the day the last ended; missing while one goes on", p => p.ToOn);
        e.Derived("last_on", "最后一日", VocabularyType.Date, "the day the last ended, else the day asked", p => (DateOnly?)p.LastOn);
        e.Link("person", "人员", Person, p => p.Person.Alone);
    });

    internal static readonly Entity<IncidentDay> Incident = new("incident", "事故", e =>
    {
        e.Derived("id", "编号", VocabularyType.Text, "incident.incident_id", i => i.Incident.IncidentId);
        e.Column("kind", "种类", VocabularyType.Code(IncidentKinds.List), "incident.kind", i => i.Incident, i => i.Incident.Kind);
        e.Column("occurred_at", "发生时间", VocabularyType.Moment, "incident.occurred_at", i => i.Incident, i => i.Incident.OccurredAt);
        e.Column("found_at", "发现时间", VocabularyType.Moment, "incident.found_at", i => i.Incident, i => i.Incident.FoundAt);
        e.Column("reported_at", "报告时间", VocabularyType.Moment, "incident.reported_at", i => i.Incident, i => i.Incident.ReportedAt);
        e.Column("summary", "概要", VocabularyType.Text, "incident.summary", i => i.Incident, i => i.Incident.Summary);
    });

    internal static readonly Entity<CasualtyDay> Casualty = new("casualty", "伤亡", e =>
    {
        e.Column("kind", "种类", VocabularyType.Code(CasualtyKinds.List), "casualty.kind", c => c.Casualty, c => c.Casualty.Kind);
        e.Column("natural", "正常死亡", VocabularyType.Truth, "casualty.natural", c => c.Casualty, c => c.Casualty.Natural);
        e.Column("occurred_at", "发生时间", VocabularyType.Moment, "casualty.occurred_at", c => c.Casualty, c => c.Casualty.OccurredAt);
        e.Column("procuratorate_notified_at", "通知检察机关时间", VocabularyType.Moment, "casualty.procuratorate_notified_at", c => c.Casualty, c => c.Casualty.ProcuratorateNotifiedAt);
        e.Column("family_notified_at", "通知家属时间", VocabularyType.Moment, "casualty.family_notified_at", c => c.Casualty, c => c.Casualty.FamilyNotifiedAt);
        e.Column("inspection_report_at", "检验报告时间", VocabularyType.Moment, "casualty.inspection_report_at", c => c.Casualty, c => c.Casualty.InspectionReportAt);
        e.Column("cause", "原因", VocabularyType.Text, "casualty.cause", c => c.Casualty, c => c.Casualty.Cause);
        e.Derived("notice_recent", "通知仍在检查", VocabularyType.Truth, "a notice is missing, or the later was given within the look-back", c => (bool?)c.NoticeRecent);
        e.Derived("inspection_recent", "检验仍在检查", VocabularyType.Truth, "the report is missing, or came within the look-back", c => (bool?)c.InspectionRecent);
        e.Link("person", "人员", Person, c => c.Person.Alone);
    });

    internal static readonly Entity<ExecutionDay> Execution = new("execution", "交付执行", e =>
    {
        e.Column("judgment_effective_on", "判决生效之日", VocabularyType.Date, "execution.judgment_effective_on", x => x.Execution, x => x.Execution.JudgmentEffectiveOn);
        e.Column("documents_received_on", "收到文书之日", VocabularyType.Date, "execution.documents_received_on", x => x.Execution, x => x.Execution.DocumentsReceivedOn);
        e.Column("sentence_kind", "刑种", VocabularyType.Code(SentenceKinds.List), "execution.sentence_kind", x => x.Execution, x => x.Execution.SentenceKind);
        e.Column("sentence_end", "刑期终止日", VocabularyType.Date, "execution.sentence_end_on", x => x.Execution, x => x.SentenceEndOn);
        e.Column("delivered_on", "送交之日", VocabularyType.Date, "execution.delivered_on", x => x.Execution, x => x.Execution.DeliveredOn);
        e.Column("rejected_on", "拒收之日", VocabularyType.Date, "execution.rejected_on", x => x.Execution, x => x.Execution.RejectedOn);
        e.Column("rejection_reason", "拒收理由", VocabularyType.Text, "execution.rejection_reason", x => x.Execution, x => x.Execution.RejectionReason);
        e.Column("rejection_reported_on", "拒收报告之日", VocabularyType.Date, "execution.rejection_reported_on", x => x.Execution, x => x.Execution.RejectionReportedOn);
        e.Column("serves_here", "留所服刑", VocabularyType.Truth, "execution.serves_here", x => x.Execution, x => x.Execution.ServesHere);
        e.Column("serves_here_approved_on", "留所批准之日", VocabularyType.Date, "execution.serves_here_approved_on", x => x.Execution, x => x.Execution.ServesHereApprovedOn);
        e.Derived("papers_deadline", "文书截止日", VocabularyType.Date, "the last day of the term exec-docs", x => x.PapersDeadlineOn);
        e.Derived("papers_recent", "文书仍在检查", VocabularyType.Truth, "they are missing, or came within the look-back", x => (bool?)x.PapersRecent);
        e.Derived("delivery_deadline", "送交截止日", VocabularyType.Date, "the last day of the term deliver-prison", x => x.DeliveryDeadlineOn);
        e.Derived("delivery_recent", "送交仍在检查", VocabularyType.Truth, "it is missing, or was made within the look-back", x => (bool?)x.DeliveryRecent);
        e.Derived("refusal_recent", "拒收仍在检查", VocabularyType.Truth, "it has no reason or no report, or was reported within the look-back", x => (bool?)x.RefusalRecent);
        e.Derived("stay_until", "可留所的最后终止日", VocabularyType.Date, "the threshold of the term deliver-prison, from the day the judgment took effect, that day included", x => x.StayLastOn);
        e.Link("person", "人员", Person, x => x.Person.Alone);
    });

    internal static readonly Entity<SentenceChangeDay> SentenceChange = new("sentence change", "刑罚变更", e =>
    {
        e.Column("kind", "种类", VocabularyType.Code(SentenceChangeKinds.List), "sentence_change.kind", c => c.Change, c => c.Change.Kind);
        e.Column("proposed_on", "提请之日", VocabularyType.Date, "sentence_change.proposed_on", c => c.Change, c => c.Change.ProposedOn);
        e.Column("copied_on", "抄送检察机关之日", VocabularyType.Date, "sentence_change.procuratorate_copied_on", c => c.Change, c => c.Change.ProcuratorateCopiedOn);
        e.Column("publicised_from", "公示起始日", VocabularyType.Date, "sentence_change.publicised_from_on", c => c.Change, c => c.Change.PublicisedFromOn);
        e.Column("publicised_to", "公示终止日", VocabularyType.Date, "sentence_change.publicised_to_on", c => c.Change, c => c.Change.PublicisedToOn);
        e.Column("submitted_on", "报送之日", VocabularyType.Date, "sentence_change.submitted_on", c => c.Change, c => c.Change.SubmittedOn);
        e.Column("decided_on", "决定之日", VocabularyType.Date, "sentence_change.decided_on", c => c.Change, c => c.Change.DecidedOn);
        e.Column("decision", "决定", VocabularyType.Code(Decisions.List), "sentence_change.decision", c => c.Change, c => c.Change.Decision);
        e.Column("decision_served_on", "送达之日", VocabularyType.Date, "sentence_change.decision_served_on", c => c.Change, c => c.Change.DecisionServedOn);
        e.Column("executed_on", "执行之日", VocabularyType.Date, "sentence_change.executed_on", c => c.Change, c => c.Change.ExecutedOn);
        e.Column("outside_reason", "监外执行事由", VocabularyType.Code(OutsideReasons.List), "sentence_change.outside_reason", c => c.Change, c => c.Change.OutsideReason);
        e.Column("outside_until", "监外执行至", VocabularyType.Date, "sentence_change.outside_until_on", c => c.Change, c => c.Change.OutsideUntilOn);
        e.Derived("last_of_kind", "最近一次", VocabularyType.Truth, "the person has no later proposal of its kind", c => (bool?)c.LastOfKind);
        e.Derived("sentence_end", "刑期终止日", VocabularyType.Date, "the latest of the person's execution rows", c => c.SentenceEndOn);
        e.Derived("recent", "仍在检查", VocabularyType.Truth, "it is undecided, or was decided within the look-back", c => (bool?)c.Recent);
        e.Derived("publicity_workdays", "公示工作日数", VocabularyType.Number, "working days, both ends counted, by the calendar", c => c.PublicityWorkdays);
        e.Derived("calendar_missing", "缺节假日历", VocabularyType.Truth, "a year of the publicity has no calendar: only weekends are known", c => (bool?)c.CalendarMissing);
        e.Link("person", "人员", Person, c => c.Person.Alone);
    });

    internal static readonly Entity<HandoverDay> Handover = new("handover", "换押", e =>
    {
        e.Column("started_on", "接收之日", VocabularyType.Date, "case_stage.started_on", h => h.To, h => h.To.StartedOn);
        e.Column("handover_on", "换押登记之日", VocabularyType.Date, "case_stage.handover_on", h => h.To, h => h.To.HandoverOn);
        e.Column("authority", "办案单位", VocabularyType.Text, "case_stage.authority", h => h.To, h => h.To.Authority);
        e.Column("authority_before", "原办案单位", VocabularyType.Text, "case_stage.authority", h => h.From, h => h.From.Authority);
        e.Derived("registered_here", "本所登记换押", VocabularyType.Truth, "the centre registers handovers at all", h => (bool?)h.Day.RegistersHandovers);
        e.Link("person", "人员", Person, h => h.Person.Alone);
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
    public static readonly IReadOnlyList<Entity> All = 
    [
        Person, Cell, Case, Clock, Paper, RestraintUse, RestraintPeriod, Confinement, ConfinementPeriod, Incident, Casualty, Execution, SentenceChange, Handover, DataProblem,
    ];

    // A flag that could not be read says nothing about any other.
    private static void Flag(Entity<Occupant> e, string name, string zh, string flag) =>
        e.Column(name, zh, VocabularyType.Truth, "person.health_flags", o => o.Person.Record.Person, o => o.Person.Health(flag));

    private static string? SeverityOf(ClockReading reading) => (reading.Term, reading.Status) switch
    {
        ({ } term, ClockStatus.Expiring) => term.Expiring.Id(),
        ({ } term, ClockStatus.DueToday) => term.DueToday.Id(),
        ({ } term, ClockStatus.Overdue) => term.Overdue.Id(),
        _ => null,
    };
}
