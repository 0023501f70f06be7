using System.Globalization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// Says what would lawfully clear a clock. Every extension, recount and exclusion of its term is tried on it: dated on the last day on which it
/// could have been in time, and told where the deadline would then be later or none.
/// </summary>
public sealed class Remedies
{
    private readonly StatutoryClock _clock;
    private readonly ClockReading _reading;
    private readonly StageRecord _stage;
    private readonly Term _term;
    private readonly DateOnly _lastOn;

    private Remedies(ClockReading reading, StageRecord stage, StatutoryClock clock) =>
        (_clock, _reading, _stage, _term, _lastOn) = (clock, reading, stage, reading.Term!, reading.DeadlineOn!.Value);

    /// <summary>Gives what would clear a clock, extensions first; nothing for one that is neither expiring, due nor overdue.</summary>
    /// <param name="reading">The clock.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="clock">The clock that read it.</param>
    public static IReadOnlyList<Remedy> Of(ClockReading reading, StageRecord stage, StatutoryClock clock)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(clock);
        return reading is { Term: not null, DeadlineOn: not null, Status: ClockStatus.Expiring or ClockStatus.DueToday or ClockStatus.Overdue }
            ? [.. new Remedies(reading, stage, clock).All()]
            : [];
    }

    private IEnumerable<Remedy> All() =>
    [
        .. _term.Extensions.Select(Extension).OfType<Remedy>(),
        .. _term.Recounts.Select(rule => Other(EventKinds.Recount, rule.Ground, rule.Law)).OfType<Remedy>(),
        .. _term.Exclusions.Select(rule => Other(EventKinds.Exclusion, rule.Ground, rule.Law)).OfType<Remedy>(),
        .. End(),
    ];

    private Remedy? Extension(ExtensionRule rule)
    {
        var approver = rule.Approver?.On(_reading.StartedOn!.Value);
        if (WouldBe(EventKinds.Extension, rule.Ground, approver) is not { } after)
            return null;
        var (request, reply) = (Before(rule.Request), Before(rule.Reply));
        return new Remedy
        {
            Kind = EventKinds.Extension, Ground = rule.Ground, Approver = approver, ByOn = _lastOn, RequestByOn = request, ReplyByOn = reply,
            DeadlineOn = after.DeadlineOn, Law = rule.Law.On(_reading.StartedOn!.Value), Text = Extended(rule.Ground, approver, request, after.DeadlineOn),
        };
    }

    private Remedy? Other(string kind, string ground, Dated<string> law) => WouldBe(kind, ground, null) is not { } after
        ? null
        : new Remedy
        {
            Kind = kind, Ground = ground, ByOn = _lastOn, DeadlineOn = after.DeadlineOn, Law = law.On(_reading.StartedOn!.Value),
            Text = new(
                $"{EventKinds.List.Zh(kind)}：“{EventGrounds.List.Zh(ground)}”，{Day(_lastOn)} 或以前{Leads(after.DeadlineOn).Zh}",
                $"{EventKinds.List.En(kind)}: {EventGrounds.List.En(ground)}, on or before {Day(_lastOn)}{Leads(after.DeadlineOn).En}"),
        };

    // What the term waits for, the next organ, or freedom.
    private IEnumerable<Remedy> End()
    {
        if (_term.EndsWith is { } milestone)
            yield return new Remedy { Kind = "act", Ground = milestone, ByOn = _lastOn, Text = new(
                $"{Milestones.List.Zh(milestone)}，{Before(_reading).Zh}", $"{Milestones.List.En(milestone)}, {Before(_reading).En}") };
        else if (!_term.IsSentence)
            yield return new Remedy { Kind = "handover", ByOn = _lastOn, Text = new(
                $"下一机关于 {Day(_lastOn)} 或以前收到案件并办理换押", $"receipt of the case by the next organ, with the handover of custody, on or before {Day(_lastOn)}") };
        if (!_term.IsHourly)
            yield return new Remedy { Kind = "release", ByOn = _lastOn, Text = _term.IsSentence
                ? new($"于 {Day(_lastOn)} 释放", $"release on {Day(_lastOn)}")
                : new($"于 {Day(_lastOn)} 或以前释放，或变更为取保候审、监视居住", $"release, bail or residential surveillance on or before {Day(_lastOn)}") };
    }

    private Bilingual Before(ClockReading reading) => reading.DeadlineAt is { } at
        ? new(string.Create(CultureInfo.InvariantCulture, $"不晚于 {at:yyyy-MM-dd HH:mm}"), string.Create(CultureInfo.InvariantCulture, $"no later than {at:yyyy-MM-dd HH:mm}"))
        : new($"不晚于 {Day(_lastOn)}", $"on or before {Day(_lastOn)}");

    private Bilingual Extended(string ground, string? approver, DateOnly? request, DateOnly? deadline)
    {
        var (zh, en) = approver is null ? ("", "a decision") : (ApproverLevels.List.Zh(approver), $"a decision of the {ApproverLevels.List.En(approver)}");
        var (requestZh, requestEn) = request is { } by ? ($"，最迟 {Day(by)} 报请", $", asked for by {Day(by)}") : ("", "");
        return new(
            $"{zh}于 {Day(_lastOn)} 或以前作出的“{ExtensionGrounds.List.Zh(ground)}”决定（当日日终前送达看守所{requestZh}）{Leads(deadline).Zh}",
            $"{ExtensionGrounds.List.En(ground)}: {en} dated on or before {Day(_lastOn)}, served on the centre before that day ends{requestEn}{Leads(deadline).En}");
    }

    private static Bilingual Leads(DateOnly? deadline) => deadline is { } on
        ? new($"，届满日为 {Day(on)}", $"; the deadline is then {Day(on)}")
        : new("，届满日不再确定", "; there is then no fixed deadline");

    private DateOnly? Before(StatedLength? lead) => lead is { Parts: [{ Unit: TermUnit.Day } days] } ? DayCount.Shift(_lastOn, -days.Count) : null;

    private ClockReading? WouldBe(string kind, string ground, string? approver)
    {
        var tried = new StageEvent { EventId = "tried", Kind = kind, Ground = ground, OccurredOn = _lastOn, ApprovedOn = _lastOn, ApprovedByLevel = approver };
        var after = _clock.Read(_stage with { Events = [.. _stage.Events, tried] }, _reading.ReadOn).FirstOrDefault(read => read.StageId == _reading.StageId && IsSuccessor(read));
        return after is not null && (after.DeadlineOn is null ? after.Status is ClockStatus.Suspended or ClockStatus.NoLimit : after.DeadlineOn > _lastOn) ? after : null;
    }

    // A conversion puts another term in the place of this one.
    private bool IsSuccessor(ClockReading read) => read.Term?.Id == _term.Id || read.Term is { IsHourly: false } && read.Term.Recounts.Count > 0 && _term.Recounts.Count > 0;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
