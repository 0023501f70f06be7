using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads the events of a worked example: <c>延长 inv-custody-ext-1 2026-03-10</c>, several separated by a semicolon.</summary>
internal static class EventCell
{
    private static readonly (string Zh, string Id)[] Kinds =
        [("延长", EventKinds.Extension), ("不计入", EventKinds.Exclusion), ("重新计算", EventKinds.Recount), ("节点", EventKinds.Milestone)];

    /// <summary>Gives the events; null, after a problem, where one cannot be read.</summary>
    public static IReadOnlyList<StageEvent>? Read(string cell, Action<string, string, string, string> problem)
    {
        var events = new List<StageEvent>();
        foreach (var text in cell.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (One(text, events.Count + 1) is not { } happened)
            {
                problem($"事件“{text}”读不懂。", $"The event '{text}' cannot be read.",
                    "写成“延长 事由 日期 [长度] [批准机关]”“不计入 事由 日期 [至 日期]”“重新计算 事由 日期”“节点 名称 日期”。",
                    "Write 'extension GROUND DATE [LENGTH] [APPROVER]', 'exclusion GROUND DATE [to DATE]', 'recount GROUND DATE' or 'milestone NAME DATE'.");
                return null;
            }
            events.Add(happened);
        }
        return events;
    }

    /// <summary>Writes events as they are read.</summary>
    public static string Write(IEnumerable<StageEvent> events) => string.Join('；', events.Select(Write));

    private static string Write(StageEvent happened) => string.Join(' ', new[]
    {
        Array.Find(Kinds, kind => kind.Id == happened.Kind).Zh, happened.Ground, Written(happened.OccurredOn), happened.OccurredAt?.ToString("HH:mm", CultureInfo.InvariantCulture),
        happened.UntilOn is { } until ? "至 " + Written(until) : null,
        happened.Length is { } length ? length.ToString(CultureInfo.InvariantCulture) + (happened.Unit == Units.Month ? "个月" : "日") : null, happened.ApprovedByLevel,
    }.OfType<string>());

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static StageEvent? One(string text, int number)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
            return null;
        var kind = Array.Find(Kinds, known => known.Zh == words[0] || known.Id == words[0]).Id;
        if (kind is null || !EventGrounds.Of(kind).Contains(words[1]) || Day(words[2]) is not { } on)
            return null;
        // The time follows the date where the hour matters: 2024-05-07 14:20.
        DateTime? at = words.Length > 3 && TimeOnly.TryParseExact(words[3], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? on.ToDateTime(time) : null;
        var happened = new StageEvent
        {
            EventId = string.Create(CultureInfo.InvariantCulture, $"event-{number}"),
            Kind = kind,
            Ground = words[1],
            OccurredOn = on,
            OccurredAt = at,
            ApprovedOn = kind == EventKinds.Extension ? on : null,
        };
        foreach (var word in words.Skip(at is null ? 3 : 4))
        {
            if (word is "至" or "to")
                continue;
            if (Day(word) is { } until)
                happened = happened with { UntilOn = until };
            else if (StatedLength.Parse(word) is { Parts: [var length] })
                happened = happened with { Length = length.Count, Unit = length.Unit == TermUnit.Month ? Units.Month : Units.Day };
            else if (ApproverLevels.List.Contains(word))
                happened = happened with { ApprovedByLevel = word };
            else
                return null;
        }
        return happened;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
