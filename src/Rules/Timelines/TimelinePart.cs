using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Timelines;

/// <summary>One part of a limit, as the derivation has it.</summary>
/// <param name="What">The kind of step.</param>
/// <param name="From">The day it counts from; for an exclusion the day of the order, for a paper without effect its day.</param>
/// <param name="To">The day it leads to; null where it leads to none.</param>
/// <param name="UntilOn">For an exclusion the day of its end; null while it runs.</param>
/// <param name="Length">The length, such as <c>2 months</c>.</param>
/// <param name="Ground">The ground of its paper, a code; null for none.</param>
/// <param name="Defect">For a paper without effect what is wrong with it, a code; else null.</param>
public sealed record TimelinePart(string What, DateOnly? From, DateOnly? To, DateOnly? UntilOn, string? Length, string? Ground, string? Defect)
{
    internal static TimelinePart Of(DerivationLine step, ClockReading reading) => new(
        step.What, step.From, step.To, step.UntilOn, step.Length, step.Ground,
        step.What == "ignored" ? reading.Defects.FirstOrDefault(paper => paper.Ground == step.Ground && paper.DecidedOn == step.From)?.Defect.Id() : null);
}
