using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

/// <summary>A clock with its last lawful day.</summary>
/// <param name="Term">The term's id.</param>
/// <param name="DeadlineOn">The last lawful day.</param>
/// <param name="WarnFrom">The first day of its warning; the deadline itself where there is none.</param>
internal sealed record Clock(string Term, DateOnly DeadlineOn, DateOnly WarnFrom)
{
    public Severity Overdue { get; init; } = Severity.Critical;

    public Severity DueToday { get; init; } = Severity.High;

    /// <summary>A clock that warns a week ahead, or a day where it is no longer than a week itself.</summary>
    public static Clock Of(string term, DateOnly start, DateOnly deadline, int warningDays = 7) =>
        new(term, deadline, deadline.AddDays(-(deadline.DayNumber - start.DayNumber <= 7 ? 1 : warningDays)));

    /// <summary>A clock of a line; none while days are being left out of it.</summary>
    public static IEnumerable<Clock> Of(string term, Line line) => line.IsSuspended ? [] : [Of(term, line.Start, line.End)];

    /// <summary>What it says at the end of a day.</summary>
    public IEnumerable<LawFinding> On(DateOnly on, string person)
    {
        if (on > DeadlineOn)
            yield return new($"{Term}-overdue", person, DeadlineOn.AddDays(1), DeadlineOn, Overdue);
        else if (on == DeadlineOn)
            yield return new($"{Term}-due-today", person, DeadlineOn, DeadlineOn, DueToday);
        else if (on >= WarnFrom)
            yield return new($"{Term}-expiring", person, WarnFrom, DeadlineOn, Severity.Medium);
    }
}
