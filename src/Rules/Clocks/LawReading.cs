using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// Reads the terms as the switches say. A switch that only changes what a term is, or from where it runs, is a change of the term or of the
/// day before the clock reads it, so that the clock itself knows one way of counting.
/// </summary>
internal static class LawReading
{
    /// <summary>The ids of the switches that are about some terms only.</summary>
    public const string Article16Id = "art16-reading";
    public const string DayUnitEndId = "day-unit-end";
    public const string TrialStartId = "trial-start";
    public const string SupplementAnchorId = "supplement-anchor";

    /// <summary>The term as the switches read it.</summary>
    public static Term Of(Term term, Switches switches)
    {
        if (switches.Article16Reading == Article16Reading.ArrestDay && switches.AreAbout(Article16Id, term))
            term = term with { Lengths = term.Lengths.Select(length => length with { Length = length.Length?.WithFirstDayCounted() }) };
        if (switches.TrialStart == TrialStart.Docketing && switches.AreAbout(TrialStartId, term))
            term = term with { StartsWith = Milestones.CaseDocketedCourt, StartsElseWithStage = true };
        if (switches.DeliveryUnit == DeliveryUnit.Days)
            term = term with { Lengths = term.Lengths.Select(length => length with { Length = length.Earlier ?? length.Length, Earlier = null }) };
        if (switches.MeasureExclusion == MeasureExclusion.Restart)
            term = term with { Exclusions = [.. term.Exclusions.Select(Restarting)] };
        if (switches.WarnLeadDays == WarnLeadDays.Uniform)
            term = term with { Extensions = [.. term.Extensions.Select(extension => extension with { WarnDays = null })] };
        if (switches.RestrictiveMeasureHolidayMove == RestrictiveMeasureHolidayMove.Yes && term.IsMeasure)
            term = term with { MovesForHolidays = true };
        return term;
    }

    /// <summary>The day whose law a running period follows; null where that is the day it starts.</summary>
    public static DateOnly? LawOn(TermRules rules, Switches switches, CaseStage stage, DateOnly asOf)
    {
        var on = stage.EndedOn ?? asOf;
        return switches.LawVersionSelection == LawVersionSelection.AtEvaluation && on > stage.StartedOn && rules.On(on).Length is not null ? on : null;
    }

    /// <summary>The day a stage starts, as the switches read it.</summary>
    public static DateOnly StartOf(StageRecord record, Term term, Switches switches) =>
        switches.SupplementAnchor == SupplementAnchor.ReturnDecision && record.ReturnedOn < record.Stage.StartedOn && switches.AreAbout(SupplementAnchorId, term)
            ? record.ReturnedOn!.Value
            : record.Stage.StartedOn!.Value;

    private static ExclusionRule Restarting(ExclusionRule rule) =>
        rule.Ground == ExclusionGrounds.MeasureDecision ? rule with { RestartsBase = true } : rule;
}
