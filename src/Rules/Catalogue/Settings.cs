using System.Globalization;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue;

/// <summary>Turns the setting blocks into what the clock and the day work with.</summary>
internal static class Settings
{
    private const string VerifiedWithinId = "verified-within-months";

    private static readonly string[] Numbers =
        ["adult-age", "look-back-days", "measure-join-hours", "short-term-total-days", "short-term-warn-days", VerifiedWithinId];

    private static readonly string[] Lists = ["restraints-without-limit"];

    private static readonly Bilingual Unused = new("这项设置不会被采用；目录整体不会被启用。", "The setting would not be used, and the catalogue would not be loaded.");

    /// <summary>Reports every setting that is unknown, missing, given twice or has an impossible value.</summary>
    public static void Check(IReadOnlyList<SettingBlock> blocks, IReadOnlyList<string> terms, string file, Problems problems)
    {
        string[] known = [.. Numbers, .. Lists, .. LawReadings.All.Select(readings => readings.Name)];
        foreach (var block in blocks.Where(block => !known.Contains(block.Id)))
            Report(block, problems, "unknown-setting", $"没有“{block.Id}”这项设置；最接近的是“{Spelling.Nearest(block.Id, known)}”。", $"'{block.Id}' is not a setting; the nearest is '{Spelling.Nearest(block.Id, known)}'.", Spelling.Nearest(block.Id, known));
        foreach (var block in blocks.Where(block => Numbers.Contains(block.Id) && Number(block.Values) is null))
            Report(block, problems, "setting-not-a-number", $"“{block.Id}”应是整数。", $"'{block.Id}' must be a whole number.", "7");
        foreach (var block in blocks)
            if (LawReadings.Of(block.Id) is { } readings && !readings.Contains(string.Join(",", block.Values)))
                Report(block, problems, "unknown-reading", $"“{block.Id}”只能是：{string.Join("、", Ids(readings))}。", $"'{block.Id}' can only be {string.Join(" or ", Ids(readings))}.", readings.Codes[0].Id);
        foreach (var (block, term) in blocks.SelectMany(block => block.Terms.Where(term => !terms.Contains(term)).Select(term => (block, term))))
            ReportTerm(block, term, terms, problems);
        foreach (var id in known.Where(id => blocks.Count(block => block.Id == id) != 1))
            problems.Add(blocks.LastOrDefault(block => block.Id == id)?.Where ?? new Location(file, 1, 1), "setting-once",
                new($"设置“{id}”应恰好出现一次。", $"The setting '{id}' must stand there exactly once."),
                new("期限无法计算。", "No deadline could be worked out."),
                new($"写一个 setting 块：id: {id}。", $"Write one setting block with id: {id}."));
    }

    /// <summary>How the day is looked at.</summary>
    public static DaySettings Day(IReadOnlyList<SettingBlock> blocks) => new()
    {
        AdultAge = Required(blocks, "adult-age"),
        LookBackDays = Required(blocks, "look-back-days"),
        JoinHours = Required(blocks, "measure-join-hours"),
        RestraintsWithoutLimit = blocks.First(block => block.Id == "restraints-without-limit").Values,
    };

    /// <summary>When a short term warns.</summary>
    public static ShortTermWarning ShortTerms(IReadOnlyList<SettingBlock> blocks) =>
        new(Required(blocks, "short-term-total-days"), Required(blocks, "short-term-warn-days"));

    /// <summary>How many months the verification of an article is good for; null where the setting is not there or is faulty.</summary>
    public static int? VerifiedWithin(IReadOnlyList<SettingBlock> blocks) =>
        blocks.FirstOrDefault(block => block.Id == VerifiedWithinId) is { } block && Number(block.Values) is > 0 and var months ? months : null;

    /// <summary>How the law is read, with some readings replaced.</summary>
    public static Switches Switches(IReadOnlyList<SettingBlock> blocks, IReadOnlyDictionary<string, string> instead) => new()
    {
        MonthRule = (MonthRule)Reading(blocks, "month-rule", instead),
        Article16Reading = (Article16Reading)Reading(blocks, LawReading.Article16Id, instead),
        ChainMode = (ChainMode)Reading(blocks, "chain-mode", instead),
        DayUnitEnd = (DayUnitEnd)Reading(blocks, LawReading.DayUnitEndId, instead),
        ArrestReviewAnchor = (ArrestReviewAnchor)Reading(blocks, "arrest-review-anchor", instead),
        PauseCount = (PauseCount)Reading(blocks, "pause-count", instead),
        TrialStart = (TrialStart)Reading(blocks, LawReading.TrialStartId, instead),
        SupplementAnchor = (SupplementAnchor)Reading(blocks, LawReading.SupplementAnchorId, instead),
        RecountStartDay = (RecountStartDay)Reading(blocks, "recount-start-day", instead),
        MeasureExclusion = (MeasureExclusion)Reading(blocks, "measure-exclusion", instead),
        LawVersionSelection = (LawVersionSelection)Reading(blocks, "law-version-selection", instead),
        DeliveryUnit = (DeliveryUnit)Reading(blocks, "delivery-unit", instead),
        StayReference = (StayReference)Reading(blocks, "stay-reference", instead),
        EffectiveDate = (EffectiveDate)Reading(blocks, "effective-date", instead),
        WeekendIsHoliday = (WeekendIsHoliday)Reading(blocks, "weekend-is-holiday", instead),
        RestrictiveMeasureHolidayMove = (RestrictiveMeasureHolidayMove)Reading(blocks, "restrictive-measure-holiday-move", instead),
        WarnLeadDays = (WarnLeadDays)Reading(blocks, "warn-lead-days", instead),
        Terms = blocks.Where(block => block.Terms.Count > 0).ToDictionary(block => block.Id, block => block.Terms),
    };

    /// <summary>The other reading of every switch, each alone, and what it is called.</summary>
    public static IEnumerable<(string Id, string Value, Bilingual Title)> OtherReadings(IReadOnlyList<SettingBlock> blocks) =>
        from readings in LawReadings.All
        let block = blocks.First(block => block.Id == readings.Name)
        from reading in readings.Codes
        where reading.Id != block.Values[0]
        select (block.Id, reading.Id, new Bilingual($"{block.Title?.Zh ?? block.Id}：{reading.Zh}", $"{block.Title?.En ?? block.Id}: {reading.En}"));

    /// <summary>Whether a switch has such a reading.</summary>
    public static bool IsReading(string id, string value) => LawReadings.Of(id)?.Contains(value) == true;

    // The values of each switch stand in the order of its enumeration.
    private static int Reading(IReadOnlyList<SettingBlock> blocks, string id, IReadOnlyDictionary<string, string> instead) =>
        Array.IndexOf(Ids(LawReadings.Of(id)!), instead.GetValueOrDefault(id) ?? blocks.First(block => block.Id == id).Values[0]);

    private static string[] Ids(CodeList readings) => [.. readings.Codes.Select(reading => reading.Id)];

    private static int Required(IReadOnlyList<SettingBlock> blocks, string id) => Number(blocks.First(block => block.Id == id).Values)!.Value;

    private static int? Number(IReadOnlyList<string> values) =>
        values is [var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;

    // A catalogue may have lost all its terms at once.
    private static void ReportTerm(SettingBlock block, string term, IReadOnlyList<string> terms, Problems problems) => problems.Add(
        block.Where, "unknown-term",
        new($"“{block.Id}”所适用的期限“{term}”不存在。", $"'{block.Id}' is about the term '{term}', which is not there."), Unused,
        terms.Count > 0
            ? Write(Spelling.Nearest(term, terms))
            : new("目录中没有任何期限：补上它，或从 terms 中删去。", "The catalogue has no term at all: add it, or take it out of 'terms'."));

    private static void Report(SettingBlock block, Problems problems, string id, string zh, string en, string instead) =>
        problems.Add(block.Where, id, new(zh, en), Unused, Write(instead));

    private static Bilingual Write(string instead) => new($"改写为“{instead}”。", $"Write '{instead}'.");
}
