using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Timelines;

/// <summary>Says a timeline in words: what the picture writes, and all of it for those who cannot see it.</summary>
/// <param name="language">The language.</param>
public sealed class TimelineWords(Language language)
{
    /// <summary>The whole timeline, a line for its day and one for each stage.</summary>
    public IReadOnlyList<string> Lines(CustodyTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return
        [
            Say(TimelineTexts.Head, Day(timeline.AsOf)),
            .. timeline.RowsLeftOut > 0 ? [LeftOut(timeline)] : Array.Empty<string>(),
            .. timeline.Rows.Select(Line),
        ];
    }

    /// <summary>What a picture is called.</summary>
    internal string Title => Say(TimelineTexts.Title);

    internal string AsOf(CustodyTimeline timeline) => Say(TimelineTexts.AsOf, Day(timeline.AsOf));

    internal string LeftOut(CustodyTimeline timeline) => Say(TimelineTexts.RowsLeftOut, timeline.RowsLeftOut);

    /// <summary>The stage's name.</summary>
    internal string Stage(TimelineRow row) => row.Kind is { } kind ? Name(Measures.WithStages, kind) : Say(TimelineTexts.KindUnknown);

    /// <summary>From when to when the stage ran.</summary>
    internal string Span(TimelineRow row) => (row.StartedOn, row.EndedOn) switch
    {
        ({ } started, { } ended) => Say(TimelineTexts.FromTo, Day(started), Day(ended)),
        ({ } started, null) => Say(TimelineTexts.From, Day(started)),
        _ => Say(TimelineTexts.StartUnknown),
    };

    /// <summary>How a limit stands: the deadline and the days before or after it.</summary>
    internal string Standing(TimelineLimit limit) => limit.Status switch
    {
        ClockStatus.Suspended => Say(TimelineTexts.Suspended),
        ClockStatus.NoLimit => Say(TimelineTexts.NoLimit),
        _ when limit.DeadlineOn is { } deadline => Say(TimelineTexts.Deadline, Day(deadline)) + (language == Language.En ? ", " : "，") + Distance(limit),
        _ => Say(TimelineTexts.Unknown),
    };

    /// <summary>What the present count of a limit is made of, in a few words.</summary>
    internal string Makeup(TimelineLimit limit)
    {
        var parts = limit.Parts.Skip(limit.PresentFrom).Where(part => part.What != "ignored").Select(part => Part(limit, part));
        var soft = limit.SoftDeadlineOn is { } day ? [Say(TimelineTexts.Soft, Day(day))] : Array.Empty<string>();
        return string.Join(language == Language.En ? "; " : "；", soft.Prepend(string.Join(language == Language.En ? ", " : "＋", parts)).Where(text => text.Length > 0));
    }

    /// <summary>One part in a word or two.</summary>
    internal string Part(TimelineLimit limit, TimelinePart part) => part.What switch
    {
        "base" => part.Length is null ? part.To is null ? "" : Say(TimelineTexts.WholeBase) : Length(part),
        "recount" => Say(TimelineTexts.Recount, Length(part)),
        "extension" when part.Length is null => Say(TimelineTexts.Limitless),
        "extension" => Say(part.From == limit.StartedOn ? TimelineTexts.ExtensionTo : TimelineTexts.Extension, Length(part)),
        "exclusion" => part.Length is null ? Say(TimelineTexts.ExclusionRuns) : Say(TimelineTexts.Exclusion, Length(part)),
        "holiday" => Say(TimelineTexts.Holiday),
        "cut" => Say(TimelineTexts.Cut),
        "ignored" => Say(TimelineTexts.Ignored),
        _ => part.What,
    };

    /// <summary>The days after the deadline.</summary>
    internal string Overdue(TimelineLimit limit) => limit.IsDuty
        ? Days(TimelineTexts.LateOne, TimelineTexts.Late, limit.DaysOverdue ?? 0)
        : Days(TimelineTexts.OverdueOne, TimelineTexts.Overdue, limit.DaysOverdue ?? 0);

    internal string Say(Bilingual text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Line(TimelineRow row)
    {
        var limits = row.Limits.Select(limit => Line(row, limit)).DefaultIfEmpty(Say(TimelineTexts.NoLimitYet));
        return language == Language.En
            ? $"{Stage(row)}, {Span(row)}: {string.Join(". ", limits)}."
            : $"{Stage(row)}，{Span(row)}：{string.Join("。", limits)}。";
    }

    private string Line(TimelineRow row, TimelineLimit limit)
    {
        var title = row.Limits.Count > 1 && limit.Title is { } name ? [name.In(language)] : Array.Empty<string>();
        var soft = limit.SoftDeadlineOn is { } day ? [Say(TimelineTexts.Soft, Day(day))] : Array.Empty<string>();
        var leftOut = limit.PartsLeftOut > 0 ? [Say(TimelineTexts.PartsLeftOut, limit.PartsLeftOut)] : Array.Empty<string>();
        IEnumerable<string> all = [.. title, .. limit.Parts.Select(part => InFull(limit, part)), .. leftOut, .. soft, Standing(limit)];
        return string.Join(language == Language.En ? "; " : "；", all.Where(text => text.Length > 0));
    }

    private string InFull(TimelineLimit limit, TimelinePart part)
    {
        var to = part.To is { } day && part.What != "ignored" ? Say(TimelineTexts.Until, Day(day)) : "";
        var when = (part.What, part.From, part.UntilOn) switch
        {
            ("exclusion", { } from, { } until) => Say(TimelineTexts.FromTo, Day(from), Day(until)),
            ("exclusion" or "recount", { } from, _) => Say(TimelineTexts.From, Day(from)),
            ("ignored", { } on, _) => Day(on),
            _ => null,
        };
        string?[] why = [part.Defect is { } defect ? Name(PaperDefects.List, defect) : null, part.Ground is { } ground ? Name(EventGrounds.List, ground) : null, when];
        var because = string.Join(language == Language.En ? ", " : "，", why.OfType<string>());
        return Part(limit, part) + to + (because.Length > 0 ? Say(TimelineTexts.Because, because) : "");
    }

    private string Distance(TimelineLimit limit) => limit.Status switch
    {
        ClockStatus.Overdue => Overdue(limit),
        ClockStatus.Exceeded when limit.IsDuty => Days(TimelineTexts.DoneLateOne, TimelineTexts.DoneLate, limit.DaysOverdue ?? 0),
        ClockStatus.Met when limit.IsDuty => Say(TimelineTexts.Done),
        ClockStatus.Exceeded => Days(TimelineTexts.ExceededOne, TimelineTexts.Exceeded, limit.DaysOverdue ?? 0),
        ClockStatus.DueToday => Say(TimelineTexts.DueToday),
        ClockStatus.Met => Say(limit.IsWindow ? TimelineTexts.Closed : TimelineTexts.Met),
        _ => Days(TimelineTexts.LeftOne, TimelineTexts.Left, limit.DaysLeft ?? 0),
    };

    private string Days(Bilingual one, Bilingual many, int days) => days == 1 ? Say(one) : Say(many, days);

    private string Length(TimelinePart part) => part.Length is { } length ? LengthWords.Of(length).In(language) : "";

    private string Name(CodeList list, string code) => language == Language.En ? list.En(code) : list.Zh(code);
}
