namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "milestone" in the source contract, with their names.</summary>
public static class Milestones
{
    public const string ArrestRequestReceived = "arrest-request-received";
    public const string ArrestApproved = "arrest-approved";
    public const string NonApprovalReceived = "non-approval-received";
    public const string ArrestExecuted = "arrest-executed";
    public const string JudgmentPronounced = "judgment-pronounced";
    public const string JudgmentServed = "judgment-served";
    public const string RulingServed = "ruling-served";
    public const string AppealFiled = "appeal-filed";
    public const string ProtestFiled = "protest-filed";
    public const string JudgmentEffective = "judgment-effective";
    public const string ExecutionDocsReceived = "execution-docs-received";
    public const string InterrogatedFirst = "interrogated-first";
    public const string FamilyNotified = "family-notified";
    public const string DeliveredToFacility = "delivered-to-facility";
    public const string CustodyNecessityReviewed = "custody-necessity-reviewed";
    public const string ExpiryNoticeSent = "expiry-notice-sent";
    public const string ChangeNoticeServed = "change-notice-served";
    public const string CaseDocketedCourt = "case-docketed-court";

    public static readonly CodeList List = new(
        "milestone",
        new(ArrestRequestReceived, "收到提请批准逮捕", "request for arrest received"),
        new(ArrestApproved, "批准逮捕", "arrest approved"),
        new(NonApprovalReceived, "收到不批准逮捕决定", "non-approval received"),
        new(ArrestExecuted, "执行逮捕", "arrest executed"),
        new(JudgmentPronounced, "宣判", "judgment pronounced"),
        new(JudgmentServed, "判决送达", "judgment served"),
        new(RulingServed, "裁定送达", "ruling served"),
        new(AppealFiled, "提出上诉", "appeal filed"),
        new(ProtestFiled, "提出抗诉", "protest filed"),
        new(JudgmentEffective, "判决生效", "judgment effective"),
        new(ExecutionDocsReceived, "收到执行文书", "execution documents received"),
        new(InterrogatedFirst, "首次讯问", "first questioning"),
        new(FamilyNotified, "通知家属", "family notified"),
        new(DeliveredToFacility, "送看守所羁押", "delivered to the centre"),
        new(CustodyNecessityReviewed, "羁押必要性审查", "necessity of custody reviewed"),
        new(ExpiryNoticeSent, "发出羁押期限届满提示", "expiry notice sent"),
        new(ChangeNoticeServed, "变更羁押期限通知书送达", "notice of changed custody date served"),
        new(CaseDocketedCourt, "法院立案", "case docketed by the court"));
}
