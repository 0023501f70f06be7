using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Host.Output;

/// <summary>An explanation as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record ExplanationJson(
    string PersonId, string? Name, DateOnly On, string Catalogue, string? Census, CustodyJson? Custody,
    IReadOnlyList<ClockJson> Clocks, IReadOnlyList<UnsupervisedDuty> Unsupervised, IReadOnlyList<UncoveredCustody> Uncovered, IReadOnlyList<FindingJson> Findings)
{
    public static ExplanationJson Of(Explanation explanation) => new(
        explanation.PersonId, explanation.Name, explanation.AsOf, explanation.Catalogue, explanation.State?.ToString().ToLowerInvariant(),
        explanation.Custody is { } custody ? new(custody.Since, custody.Until, custody.Days) : null,
        [.. explanation.Clocks.Select(ClockJson.Of)], explanation.Unsupervised, explanation.Uncovered, [.. explanation.Findings.Select(FindingJson.Of)]);
}

/// <summary>An unbroken custody; both ends counted.</summary>
internal sealed record CustodyJson(DateOnly Since, DateOnly? Until, int Days);

/// <summary>One clock with its derivation.</summary>
internal sealed record ClockJson(
    string StageId, string? Kind, string? Term, DateOnly? StartedOn, DateOnly? EndedOn, DateOnly? DeadlineOn, DateTime? DeadlineAt, DateOnly? SoftDeadlineOn,
    string Status, int? DaysLeft, int? DaysOverdue, DateOnly? WarnFromOn, DateOnly? EffectiveOn, bool CalendarMissing,
    IReadOnlyList<DerivationLine> Steps, IReadOnlyList<OtherReading> OtherReadings, IReadOnlyList<Remedy> Remedies, ExpiryNotice? Notice)
{
    public static ClockJson Of(ExplainedClock explained)
    {
        var clock = explained.Clock;
        return new(
            clock.StageId, clock.StageKind, clock.Term?.Id, clock.StartedOn, clock.EndedOn, clock.DeadlineOn, clock.DeadlineAt, clock.SoftDeadlineOn,
            clock.Status.Id(), clock.DaysLeft, clock.DaysOverdue, clock.WarnFromOn, clock.EffectiveOn, clock.CalendarMissing,
            clock.Steps, explained.Others, explained.Remedies, explained.Notice);
    }
}
