using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>The unbroken custody, over stages and centres; both ends counted, as it is set off.</summary>
public class CustodySpanTests
{
    private const string Detained = "kind: criminal-detention, started_on: 2025-11-26, ended_on: 2025-12-31";

    [Fact]
    public void It_begins_with_the_first_of_stages_that_follow_each_other() =>
        Assert.Equal("2025-11-26 – 95", Span("2026-02-28", Detained, "kind: investigation, started_on: 2025-12-31"));

    [Fact]
    public void The_next_day_is_no_break() =>
        Assert.Equal("2025-11-26 – 95", Span("2026-02-28", "kind: criminal-detention, started_on: 2025-11-26, ended_on: 2025-12-30", "kind: investigation, started_on: 2025-12-31"));

    [Fact]
    public void A_free_day_between_breaks_it() => // bail from 2025-12-29 to 2025-12-31
        Assert.Equal("2025-12-31 – 60", Span("2026-02-28", "admitted_at: 2025-12-31T10:00:00", "kind: criminal-detention, started_on: 2025-11-26, ended_on: 2025-12-29", "kind: investigation, started_on: 2025-12-31"));

    [Fact]
    public void A_stay_in_another_centre_before_this_one_belongs_to_it() =>
        Assert.Equal("2025-11-26 – 95", Span("2026-02-28", "admitted_at: 2026-02-01T10:00:00", Detained, "kind: investigation, started_on: 2025-12-31"));

    [Theory]
    [InlineData("2026-02-01", "2025-11-26 – 68")] // before the release it goes on
    [InlineData("2026-02-28", "2025-11-26 2026-02-10 77")]
    public void It_ends_with_the_release(string day, string span) =>
        Assert.Equal(span, Span(day, "admitted_at: 2025-11-26T10:00:00, released_at: 2026-02-10T10:00:00", Detained, "kind: investigation, started_on: 2025-12-31"));

    private static string Span(string day, params string[] lines)
    {
        var person = lines[0].StartsWith("admitted_at", StringComparison.Ordinal) ? ", " + lines[0] : "";
        var stages = string.Concat(lines.Where(line => line.StartsWith("kind", StringComparison.Ordinal)).Select(stage => $"  - {{ {stage} }}\n"));
        var custody = AFacility.Looking($"person: {{ sex: male, birth_on: 1990-05-01{person} }}\nstages:\n{stages}", day).Persons[0].Custody!;
        return $"{Day.Text(custody.Since)} {(custody.Until is { } until ? Day.Text(until) : "–")} {custody.Days}";
    }
}
