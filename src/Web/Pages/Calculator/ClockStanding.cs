using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>How a clock stands, in words.</summary>
/// <param name="Status">The status.</param>
/// <param name="Reading">The clock.</param>
internal sealed record ClockStanding(Bilingual Status, ClockReading Reading)
{
    public static ClockStanding Of(ClockReading reading) =>
        new(new(ClockStatuses.List.Zh(reading.Status.Id()), ClockStatuses.List.En(reading.Status.Id())), reading);

    /// <summary>The status with its days.</summary>
    public string In(Say say) => Reading switch
    {
        { Status: ClockStatus.Overdue, DaysOverdue: > 0 and var over } => say.Days(QueueTexts.DaysOverdueOne, QueueTexts.DaysOverdue, over),
        { Status: ClockStatus.Exceeded, DaysOverdue: > 0 and var over } => $"{say[Status]} · {say.Days(QueueTexts.DaysOverdueOne, QueueTexts.DaysOverdue, over)}",
        { Status: ClockStatus.Running or ClockStatus.Expiring, DaysLeft: { } left } => $"{say[Status]} · {say.Days(QueueTexts.DaysLeftOne, QueueTexts.DaysLeft, left)}",
        _ => say[Status],
    };

    /// <summary>The other readings that matter: an ended clock warns of nothing any more.</summary>
    public static IReadOnlyList<OtherReading> Others(ExplainedClock clock) =>
        [.. clock.Others.Where(other => clock.Clock.EndedOn is null || other.WarnFromOn is null || other.DeadlineAt is not null || other.EffectiveOn is not null)];

    /// <summary>The class the style sheet knows it by.</summary>
    public string Style => Reading.Status switch
    {
        ClockStatus.Overdue or ClockStatus.Exceeded => "count-overdue",
        ClockStatus.DueToday or ClockStatus.Unknown => "count-today",
        ClockStatus.Expiring => "count-left",
        _ => "count-holding",
    };

    /// <summary>What else belongs to it: the ordinary limit, the warning day, the notice.</summary>
    public IEnumerable<string> More(ExplainedClock clock, Say say)
    {
        if (Reading.SoftDeadlineOn is { } soft)
            yield return $"{say[CalculatorTexts.Soft]} {Say.Day(soft)}";
        if (Reading is { WarnFromOn: { } warn, EndedOn: null, Term: { IsWindow: false, IsHourly: false } })
            yield return $"{say[CalculatorTexts.WarnFrom]} {Say.Day(warn)}";
        if (Reading.EffectiveOn is { } effective)
            yield return $"{say[CalculatorTexts.EffectiveOn]} {Say.Day(effective)}";
        if (Reading.EndedOn is null && clock.Notice is { } notice)
            yield return notice.SentOn is { } sent ? say.Format(CalculatorTexts.NoticeSent, Say.Day(sent), Say.Day(notice.DueOn)) : say.Format(CalculatorTexts.NoticeDue, Say.Day(notice.DueOn));
        if (Reading.CalendarMissing)
            yield return say[CalculatorTexts.CalendarMissing];
    }
}
