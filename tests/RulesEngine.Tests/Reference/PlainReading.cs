using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine.Tests.Reference.Deadlines;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>
/// The law on cells, restraints and deadlines, written down a second time as plain loops over the facts, from its text and not from the catalogue.
/// It knows no catalogue, no clock of the program and no rule engine, so that a mistake in one of them is not made here too.
/// </summary>
internal static class PlainReading
{
    /// <summary>Everything that is found in a facility at the end of a day; several rows of one person under one rule are one finding, the oldest gives the first day.</summary>
    public static IEnumerable<LawFinding> Find(FacilityFacts facts, DateOnly on) =>
        Cells.Find(facts, on).Concat(facts.Persons.SelectMany(person => Of(person, on)))
            .GroupBy(finding => (finding.Rule, finding.Subjects))
            .Select(same => same.OrderBy(finding => finding.Since).First() with { Severity = same.Max(finding => finding.Severity) });

    /// <summary>The persons of whom a clock cannot be told: silence about them would look like good news.</summary>
    public static IEnumerable<string> Undetermined(FacilityFacts facts, DateOnly on) =>
        facts.Persons.Where(person => StageClocks.AreUndetermined(person, on)).Select(person => person.Person.PersonId);

    private static IEnumerable<LawFinding> Of(PersonRecord person, DateOnly on) =>
        Restraints.Find(person, on).Concat(Solitary.Find(person, on)).Concat(StageClocks.Find(person, on));
}
