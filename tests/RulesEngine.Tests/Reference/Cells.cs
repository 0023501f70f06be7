using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>Who may not be in one cell at the end of the day: DCR-1990 art 14 and what has followed it.</summary>
internal static class Cells
{
    public static IEnumerable<LawFinding> Find(FacilityFacts facts, DateOnly on)
    {
        var inCells = new Dictionary<string, List<(PersonRecord Person, CellAssignment Stay)>>();
        foreach (var person in facts.Persons.Where(person => Known.InCustody(person, on)))
            foreach (var stay in person.Cells)
                if (stay.CellId is { } cell && Known.By(stay.FromAt, on) && !Known.By(stay.ToAt, on))
                {
                    if (!inCells.TryGetValue(cell, out var inCell))
                        inCells[cell] = inCell = [];
                    inCell.Add((person, stay));
                }
        foreach (var inCell in inCells.Values)
            for (var one = 0; one < inCell.Count; one++)
                for (var two = one + 1; two < inCell.Count; two++)
                    foreach (var finding in Between(inCell[one], inCell[two], on))
                        yield return finding;
    }

    private static IEnumerable<LawFinding> Between((PersonRecord Person, CellAssignment Stay) one, (PersonRecord Person, CellAssignment Stay) two, DateOnly on)
    {
        var (a, b) = (one.Person, two.Person);
        var together = Later(Known.Day(one.Stay.FromAt!.Value), Known.Day(two.Stay.FromAt!.Value));
        string[] ids = [a.Person.PersonId, b.Person.PersonId];
        Array.Sort(ids, StringComparer.Ordinal);
        LawFinding Found(string rule, DateOnly since) => new(rule, string.Join(',', ids), since, null, Severity.High);

        // Men and women: DCR-1990 art 14.
        if (a.Person.Sex is { } sexOfA && b.Person.Sex is { } sexOfB && sexOfA != sexOfB)
            yield return Found("sep-01", together);

        // Minors and adults: CPL-2018 art 280(2).
        if (AdultFrom(a) is { } adultFromA && AdultFrom(b) is { } adultFromB && on < adultFromA != on < adultFromB)
            yield return Found("sep-02", Later(together, on < adultFromA ? adultFromB : adultFromA));

        // Co-defendants, until both are finally judged, unless a written approval lies with either: DCR-1990 art 14.
        if (AreCoDefendants(a, b) && !(IsFinallyJudged(a, on) && IsFinallyJudged(b, on)) && !IsExempted(one.Stay) && !IsExempted(two.Stay))
            yield return Found("sep-03", together);

        // Convicts, from the day after their papers came: LS-2013 art 9.
        var (convictFromA, convictFromB) = (ConvictFrom(a, on), ConvictFrom(b, on));
        if (convictFromA <= on != convictFromB <= on)
            yield return Found("sep-04", Later(together, convictFromA <= on ? convictFromA!.Value : convictFromB!.Value));

        // An infectious disease: LS-2013 art 64. The flag is enough.
        if (IsInfectious(a) is { } infectiousA && IsInfectious(b) is { } infectiousB && infectiousA != infectiousB)
            yield return Found("sep-05", together);
    }

    private static DateOnly Later(DateOnly one, DateOnly two) => one > two ? one : two;

    /// <summary>The day after the eighteenth birthday; who was born on a 29 February has it on a 28th in other years.</summary>
    private static DateOnly? AdultFrom(PersonRecord person)
    {
        if (person.Person.BirthOn is not { } born)
            return null;
        var year = born.Year + 18;
        var day = born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? 28 : born.Day;
        return new DateOnly(year, born.Month, day).AddDays(1);
    }

    private static bool AreCoDefendants(PersonRecord a, PersonRecord b) =>
        a.Cases.Any(one => one.Link.CaseId is not null && b.Cases.Any(two => two.Link.CaseId == one.Link.CaseId));

    private static bool IsExempted(CellAssignment stay) => !string.IsNullOrWhiteSpace(stay.ExemptionDocumentNo);

    private static bool IsFinallyJudged(PersonRecord person, DateOnly on) =>
        Known.IsIn(person, on, "awaiting-delivery", "serving-sentence") || person.Executions.Any(row => Known.By(row.JudgmentEffectiveOn, on));

    private static DateOnly? ConvictFrom(PersonRecord person, DateOnly on)
    {
        foreach (var row in person.Executions.Where(row => Known.By(row.JudgmentEffectiveOn, on) && Known.By(row.DocumentsReceivedOn, on)))
            return row.DocumentsReceivedOn!.Value.AddDays(1);
        foreach (var stage in Known.CurrentStages(person, on).Where(stage => stage.Stage.Kind == "serving-sentence"))
            return stage.Stage.StartedOn;
        return null;
    }

    private static bool? IsInfectious(PersonRecord person) =>
        person.Person.HealthFlags.Contains("infectious") ? true : person.Person.Unreadable.Contains("health_flags") ? null : false;
}
