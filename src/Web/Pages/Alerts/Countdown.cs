using CustodyWatch.Alerts;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>How far a deadline is away, or how long a violation without a deadline has held, in calendar days.</summary>
internal enum CountdownKind
{
    /// <summary>There is nothing to count: no deadline and no first day, or it holds no more.</summary>
    None,

    /// <summary>Days after the deadline.</summary>
    Overdue,

    /// <summary>The deadline is today: lawful until 24:00.</summary>
    DueToday,

    /// <summary>Days to the deadline.</summary>
    Left,

    /// <summary>Days the violation has held, the first one and today included.</summary>
    Holding,
}

/// <summary>The countdown beside a date.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Days">The days; 0 where nothing is counted or the deadline is today.</param>
internal sealed record Countdown(CountdownKind Kind, int Days)
{
    /// <summary>Counts for an alert on a day.</summary>
    public static Countdown Of(Alert alert, DateOnly today) => alert switch
    {
        { State: AlertState.Resolved } => new(CountdownKind.None, 0),
        { Finding.DeadlineOn: { } deadline } => To(deadline, today),
        { Finding.Since: { } since } when since <= today => new(CountdownKind.Holding, DayCount.BothEnds(since, today)),
        _ => new(CountdownKind.None, 0),
    };

    /// <summary>Counts to a deadline.</summary>
    public static Countdown To(DateOnly deadline, DateOnly today) => DayCount.Between(today, deadline) switch
    {
        < 0 and var over => new(CountdownKind.Overdue, -over),
        0 => new(CountdownKind.DueToday, 0),
        var left => new(CountdownKind.Left, left),
    };

    /// <summary>Says it; empty where nothing is counted.</summary>
    public string In(Say say) => Kind switch
    {
        CountdownKind.Overdue => say.Days(QueueTexts.DaysOverdueOne, QueueTexts.DaysOverdue, Days),
        CountdownKind.DueToday => say[QueueTexts.DueToday],
        CountdownKind.Left => say.Days(QueueTexts.DaysLeftOne, QueueTexts.DaysLeft, Days),
        CountdownKind.Holding => say.Days(QueueTexts.DaysHoldingOne, QueueTexts.DaysHolding, Days),
        _ => "",
    };

    /// <summary>The class the style sheet knows it by.</summary>
    public string Style => Kind switch
    {
        CountdownKind.Overdue => "count-overdue",
        CountdownKind.DueToday => "count-today",
        CountdownKind.Left => "count-left",
        _ => "count-holding",
    };
}
