using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>What the law, read once more and by hand, finds on a day.</summary>
/// <param name="Rule">The rule's id; for a clock the term's id and the mark.</param>
/// <param name="Subjects">Who, in ordinal order, with commas between.</param>
/// <param name="Since">The first day it held.</param>
/// <param name="DeadlineOn">The last lawful day of a clock; null for everything else.</param>
/// <param name="Severity">How grave it is.</param>
internal sealed record LawFinding(string Rule, string Subjects, DateOnly Since, DateOnly? DeadlineOn, Severity Severity);
