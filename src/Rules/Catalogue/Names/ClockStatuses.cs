using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The states of a clock as codes.</summary>
public static class ClockStatuses
{
    public static readonly CodeList List = new(
        "clock status",
        new("running", "期限内", "running"),
        new("expiring", "即将届满", "expiring"),
        new("due-today", "今日届满", "due today"),
        new("overdue", "超期", "overdue"),
        new("met", "已在期限内终结", "met"),
        new("exceeded", "已超期终结", "exceeded"),
        new("suspended", "中止计算", "suspended"),
        new("no-limit", "无期限", "no limit"),
        new("unknown", "无法计算", "unknown"));

    /// <summary>The id of a status; the list has the order of the enumeration.</summary>
    public static string Id(this ClockStatus status) => List.Codes[(int)status].Id;
}
