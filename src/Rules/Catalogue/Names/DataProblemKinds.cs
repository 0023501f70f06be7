using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The faults of data as codes, so that rules can ask for them.</summary>
public static class DataProblemKinds
{
    public static readonly CodeList List = new(
        "data problem",
        new("missing-value", "缺失", "missing value"),
        new("unknown-code", "未知代码", "unknown code"),
        new("impossible-date", "不可能的日期", "impossible date"),
        new("impossible-number", "不可能的数", "impossible number"),
        new("duplicate-key", "主键重复", "duplicate key"),
        new("unknown-reference", "指向不存在的记录", "reference to a row that is not there"),
        new("stage-order", "环节次序有误", "stages out of order"),
        new("overlapping-stages", "环节重叠", "overlapping stages"),
        new("no-current-stage", "没有当前环节", "no current stage"),
        new("law-version-not-supported", "不支持的法律版本", "law version not supported"),
        new("no-term-for-stage", "目录没有该环节的期限", "no term for the stage"));

    /// <summary>The id of a kind; the list has the order of the enumeration.</summary>
    public static string Id(this RowProblemKind kind) => List.Codes[(int)kind].Id;

    /// <summary>The kind of an id, or null where there is none of that name.</summary>
    public static RowProblemKind? Parse(string id) =>
        List.Find(id) is { } code ? (RowProblemKind)List.Codes.ToList().IndexOf(code) : null;
}
