using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// Reads the terms as the switches say. A switch that only changes what a term is, or from where it runs, is a change of the term or of the
/// record before the clock reads it, so that the clock itself knows one way of counting.
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

    /// <summary>The term with the values in force on one day alone.</summary>
    public static Term Of(Term term, Switches switches, StageRecord record, DateOnly asOf)
    {
        var on = record.Stage.EndedOn ?? asOf;
        return switches.LawVersionSelection == LawVersionSelection.AtStartEvent || on <= record.Stage.StartedOn || term.Lengths.On(on) is not { } length
            ? term
            : Only(term, length, on);
    }

    /// <summary>The record as the switches read it.</summary>
    public static StageRecord Of(StageRecord record, Term term, Switches switches) =>
        switches.SupplementAnchor == SupplementAnchor.ReturnDecision && switches.AreAbout(SupplementAnchorId, term) && record.ReturnedOn < record.Stage.StartedOn
            ? record with { Stage = record.Stage with { StartedOn = record.ReturnedOn } }
            : record;

    private static Term Only(Term term, BaseLength length, DateOnly on) => term with
    {
        Lengths = Dated.Always(length),
        Extensions = [.. term.Extensions.Select(rule => rule with { By = Only(rule.By, on), To = Only(rule.To, on), Approver = Only(rule.Approver, on), Law = Only(rule.Law, on)! })],
        Recounts = [.. term.Recounts.Select(rule => rule with { Law = Only(rule.Law, on)! })],
        Exclusions = [.. term.Exclusions.Select(rule => rule with { Law = Only(rule.Law, on)! })],
    };

    private static ExclusionRule Restarting(ExclusionRule rule) =>
        rule.Ground == ExclusionGrounds.MeasureDecision ? rule with { RestartsBase = true } : rule;

    private static Dated<T>? Only<T>(Dated<T>? dated, DateOnly on)
        where T : class =>
        dated is null ? null : new Dated<T>([new(DateOnly.MinValue, dated.On(on))]);
}
