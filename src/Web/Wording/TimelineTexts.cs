using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the picture of a clock.</summary>
internal static class TimelineTexts
{
    public static readonly Bilingual Title = new("期限时间轴", "Timeline of the clock");
    public static readonly Bilingual Deadline = new("届满日 {0}", "Deadline {0}");
    public static readonly Bilingual AsOfToday = new("今天 {0}", "Today {0}");
    public static readonly Bilingual AsOf = new("截至 {0}", "As of {0}");
    public static readonly Bilingual Running = new("进行中", "running");
    public static readonly Bilingual Describe = new("自 {0} 起；{1}；{2}", "From {0}; {1}; {2}");
    public static readonly Bilingual NoDeadline = new("无法给出届满日", "no deadline can be given");
}
