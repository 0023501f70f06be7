using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Host.Output;

/// <summary>An explanation as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record ExplanationJson(
    string PersonId, string? Name, DateOnly On, string Catalogue, string? Census, CustodyJson? Custody,
    IReadOnlyList<ClockJson> Clocks, IReadOnlyList<FindingJson> Findings)
{
    public static ExplanationJson Of(Explanation explanation) => new(
        explanation.PersonId, explanation.Name, explanation.AsOf, explanation.Catalogue, explanation.State?.ToString().ToLowerInvariant(),
        explanation.Custody is { } custody ? new(custody.Since, custody.Until, custody.Days) : null,
        [.. explanation.Clocks.Select(ClockJson.Of)], [.. explanation.Findings.Select(FindingJson.Of)]);
}

/// <summary>An unbroken custody; both ends counted.</summary>
internal sealed record CustodyJson(DateOnly Since, DateOnly? Until, int Days);

/// <summary>One clock with its derivation.</summary>
internal sealed record ClockJson(
    string StageId, string? Kind, string? Term, DateOnly? StartedOn, DateOnly? EndedOn, DateOnly? DeadlineOn, DateOnly? SoftDeadlineOn,
    string Status, int? DaysLeft, int? DaysOverdue, IReadOnlyList<StepJson> Steps, IReadOnlyList<ReadingJson> OtherReadings)
{
    public static ClockJson Of(ExplainedClock explained)
    {
        var clock = explained.Clock;
        return new(
            clock.StageId, clock.StageKind, clock.Term?.Id, clock.StartedOn, clock.EndedOn, clock.DeadlineOn, clock.SoftDeadlineOn,
            clock.Status.Id(), clock.DaysLeft, clock.DaysOverdue, [.. clock.Steps.Select(StepJson.Of)],
            [.. explained.Others.Select(other => new ReadingJson(other.Switch, other.Value, other.DeadlineOn, other.Earlier))]);
    }
}

/// <summary>What the clock would say if a disputed point of law were read the other way.</summary>
internal sealed record ReadingJson(string Switch, string Value, DateOnly? DeadlineOn, bool Earlier);
