using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The names of the faults a paper can have.</summary>
public static class PaperDefects
{
    public static readonly CodeList List = new(
        "paper defect",
        new("ext-late", "届满后批准的延长", "extension decided after the deadline"),
        new("ext-wrong-level", "批准机关级别不够的延长", "extension decided by the wrong level"),
        new("ext-skipped-rung", "越过前一次的延长", "extension that skips a rung"),
        new("ext-without-effect", "不产生效力的延长", "extension without effect"),
        new("recount-outside-custody", "不在有效羁押期限内的重新计算", "recount outside valid custody"),
        new("exclusion-without-effect", "不产生效力的不计入", "exclusion without effect"));

    /// <summary>The id of a defect, as in the catalogue.</summary>
    public static string Id(this PaperDefect defect) => List.Codes[(int)defect].Id;

    /// <summary>Says in a line which paper moved nothing, and why.</summary>
    internal static Bilingual Describe(PaperDefect defect, StageEvent paper) => new(
        $"{List.Codes[(int)defect].Zh}：{EventGrounds.List.Zh(paper.Ground!)}{Number(paper.DocumentNo, "（", "）")}",
        $"{List.Codes[(int)defect].En}: {EventGrounds.List.En(paper.Ground!)}{Number(paper.DocumentNo, " (", ")")}");

    private static string Number(string? number, string open, string close) => number is null ? "" : open + number + close;
}
