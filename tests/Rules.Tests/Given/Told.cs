using System.Globalization;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>Readings in a line, so that a test shows what it expects.</summary>
internal static class Told
{
    /// <summary>The deadline, the status and the days overdue: <c>2026-04-15 overdue 1</c>, <c>— suspended</c>.</summary>
    public static string InALine(this ClockReading reading) =>
        string.Create(CultureInfo.InvariantCulture, $"{Day.Text(reading.DeadlineOn)} {reading.Status.Id()} {reading.DaysOverdue}").TrimEnd();

    /// <summary>The papers that moved nothing: <c>ext-late inv-custody-ext-1</c>.</summary>
    public static IEnumerable<string> Faults(this ClockReading reading) => reading.Defects.Select(paper => $"{paper.Defect.Id()} {paper.Ground}");

    /// <summary>The steps: <c>base 2 months from 2026-01-15 to 2026-03-15</c>.</summary>
    public static IEnumerable<string> Chain(this ClockReading reading) => reading.Steps.Select(InALine);

    private static string InALine(DerivationLine step) =>
        $"{step.What} {step.Length ?? "—"} from {Day.Text(step.From)} to {Day.Text(step.To)}";
}
