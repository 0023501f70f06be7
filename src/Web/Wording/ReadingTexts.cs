using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Words for the other readings of the law, and for what would clear a clock.</summary>
internal static class ReadingTexts
{
    public static readonly Bilingual Remedies = new("怎样依法消除", "What would lawfully clear it");
    public static readonly Bilingual RemediesNote = new("有而未登记的是资料缺失，没有的才是超期", "a paper that exists is missing from the data; where there is none, custody is too long");
    public static readonly Bilingual Others = new("另一种理解", "The other reading");
    public static readonly Bilingual OthersNote = new("规定理解不一，预警按默认理解", "where authorities differ, alerts go by the default reading");
    public static readonly Bilingual Earlier = new("较早", "earlier");
    public static readonly Bilingual WarnsFrom = new("自 {0} 起预警", "warns from {0}");
    public static readonly Bilingual EffectiveOn = new("{0} 生效", "takes effect on {0}");
    public static readonly Bilingual NoDeadline = new("无届满日", "no deadline");

    /// <summary>The disputed point in words; its setting and value where a finding of an earlier version has none.</summary>
    public static Bilingual Of(OtherReading reading) => reading.Title ?? new($"{reading.Switch} = {reading.Value}", $"{reading.Switch} = {reading.Value}");
}
