namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>A case with one thing changed.</summary>
/// <param name="Situation">The case.</param>
/// <param name="What">What was changed, as <c>restraints 1.removed_at: — → 2026-03-08T10:00:00</c>.</param>
/// <param name="Cost">How far it is from what was there: the less the better.</param>
internal sealed record Change(Situation Situation, string What, int Cost);
