using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the strip that says how fresh the queue is.</summary>
internal static class FacilityTexts
{
    public static readonly Bilingual Title = new("各所巡查情况", "Sweeps by detention centre");
    public static readonly Bilingual None = new("没有任何看守所的巡查记录", "No sweep of any detention centre is on record");
    public static readonly Bilingual SweptAt = new("巡查于 {0}", "Swept {0}");
    public static readonly Bilingual SweptInTime = new("其余 {0} 所均已按时巡查", "{0} others swept in time");
    public static readonly Bilingual Failed = new("巡查失败 {0}", "Sweep failed {0}");
    public static readonly Bilingual Stale = new("已过时", "Out of date");
    public static readonly Bilingual Never = new("从未完成巡查", "Never swept");
    public static readonly Bilingual LastGood = new("上次成功 {0}", "Last good sweep {0}");
    public static readonly Bilingual Census = new("在押 {0} 人", "{0} in custody");
    public static readonly Bilingual Clear = new("无异常 {0}", "{0} clear");
    public static readonly Bilingual Alert = new("有预警 {0}", "{0} with alerts");
    public static readonly Bilingual Undetermined = new("无法确定 {0}", "{0} undetermined");
}
