using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>The prosecution office that would see a finding.</summary>
/// <param name="Code">Its code; null where the source names none.</param>
/// <param name="Name">Its name; null where the source has none.</param>
public sealed record OfficeName(string? Code, string? Name)
{
    /// <summary>The office of a facility.</summary>
    internal static OfficeName Of(FacilityFacts facts) => new(facts.Facility?.OfficeCode ?? facts.Office?.OfficeCode, facts.Office?.Name);
}

/// <summary>How two catalogues differ about one facility on one day.</summary>
/// <param name="FacilityCode">The facility; empty for the rows that no known facility claims.</param>
/// <param name="Office">Who would see the findings.</param>
/// <param name="AsOf">The day: its end.</param>
/// <param name="Persons">How many are in custody.</param>
/// <param name="Changes">What differs, the gravest first.</param>
/// <param name="Names">The name of every subject that has one, by subject id; only of those concerned.</param>
public sealed record FacilityDifference(
    string FacilityCode, OfficeName Office, DateOnly AsOf, int Persons, IReadOnlyList<FindingChange> Changes, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Evaluates one facility with both catalogues.</summary>
    /// <param name="before">The catalogue in use.</param>
    /// <param name="after">The one that would replace it.</param>
    /// <param name="facts">The facility.</param>
    /// <param name="asOf">The day asked: its end.</param>
    public static FacilityDifference Of(IEvaluator before, IEvaluator after, FacilityFacts facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(facts);
        var (old, now) = (before.Evaluate(facts, asOf), after.Evaluate(facts, asOf));
        var changes = FindingChanges.Between(old.Findings, now.Findings);
        return new(facts.FacilityCode, OfficeName.Of(facts), asOf, now.Census.Persons, changes, NamesOf(changes.SelectMany(change => change.Finding.Subjects), now.Names));
    }

    internal static IReadOnlyDictionary<string, string> NamesOf(IEnumerable<string> subjects, IReadOnlyDictionary<string, string> names) =>
        subjects.Distinct().Where(names.ContainsKey).ToDictionary(subject => subject, subject => names[subject]);
}
