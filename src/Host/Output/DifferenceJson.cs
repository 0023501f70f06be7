using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.Host.Output;

/// <summary>A catalogue that was compared.</summary>
internal sealed record CatalogueFile(string File, string Catalogue);

/// <summary>The two catalogues that were compared.</summary>
internal sealed record ComparedCatalogues(CatalogueFile Old, CatalogueFile New);

/// <summary>How many findings appear, change and vanish under one rule.</summary>
internal sealed record RuleChanges(string Rule, int Appear, int Change, int Vanish);

/// <summary>How many findings appear, change and vanish for one office; without code and name where the source has none.</summary>
internal sealed record OfficeChanges(string? OfficeCode, string? Office, int Appear, int Change, int Vanish);

/// <summary>One finding that two catalogues do not agree about.</summary>
internal sealed record ChangeJson(string Change, string Rule, string Severity, bool UnlawfulDetention, IReadOnlyList<string> Changed, FindingJson? Before, FindingJson? After)
{
    public static ChangeJson Of(FindingChange change) => new(
        change.Kind.ToString().ToLowerInvariant(), change.Finding.Rule, change.Severity.Id(), change.IsUnlawfulDetention, change.Parts,
        change.Before is { } before ? FindingJson.Of(before) : null, change.After is { } after ? FindingJson.Of(after) : null);
}

/// <summary>Everything that differs about the same person, or the same persons.</summary>
internal sealed record PersonDifference(
    IReadOnlyList<string> Subjects, IReadOnlyDictionary<string, string> Names, string FacilityCode, string? OfficeCode, bool UnlawfulDetention, IReadOnlyList<ChangeJson> Changes);

/// <summary>How two catalogues differ on a population, as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record DifferenceJson(
    DateOnly On, CatalogueFile Old, CatalogueFile New, int Facilities, int Persons, int Appear, int Change, int Vanish,
    IReadOnlyList<RuleChanges> ByRule, IReadOnlyList<OfficeChanges> ByOffice, IReadOnlyList<PersonDifference> Differences)
{
    public static DifferenceJson Of(DateOnly on, ComparedCatalogues both, IReadOnlyList<FacilityDifference> facilities)
    {
        var all = facilities.SelectMany(facility => facility.Changes.Select(change => (facility, change))).ToArray();
        var (appear, changed, vanish) = Count(all.Select(pair => pair.change));
        return new(
            on, both.Old, both.New, facilities.Count, facilities.Sum(facility => facility.Persons), appear, changed, vanish,
            [.. all.GroupBy(pair => pair.change.Finding.Rule, pair => pair.change).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(Rule)],
            [.. all.GroupBy(pair => pair.facility.Office, pair => pair.change).OrderBy(office => office.Key.Code, StringComparer.Ordinal).Select(Office)],
            ByPerson(facilities));
    }

    // The gravest change of a person decides where the person stands.
    private static IReadOnlyList<PersonDifference> ByPerson(IReadOnlyList<FacilityDifference> facilities)
    {
        var of = facilities.ToDictionary(facility => facility.FacilityCode);
        return [.. FindingChanges.GravestFirst(facilities.SelectMany(facility => facility.Changes))
            .GroupBy(change => (change.Finding.FacilityCode, Subjects: string.Join(',', change.Finding.Subjects)))
            .Select(person => Person(of[person.Key.FacilityCode], [.. person]))];
    }

    private static PersonDifference Person(FacilityDifference facility, IReadOnlyList<FindingChange> changes)
    {
        var subjects = changes[0].Finding.Subjects;
        return new(
            subjects, subjects.Where(facility.Names.ContainsKey).ToDictionary(subject => subject, subject => facility.Names[subject]),
            facility.FacilityCode, facility.Office.Code, changes.Any(change => change.IsUnlawfulDetention), [.. changes.Select(ChangeJson.Of)]);
    }

    private static RuleChanges Rule(IGrouping<string, FindingChange> rule)
    {
        var (appear, change, vanish) = Count(rule);
        return new(rule.Key, appear, change, vanish);
    }

    private static OfficeChanges Office(IGrouping<OfficeName, FindingChange> office)
    {
        var (appear, change, vanish) = Count(office);
        return new(office.Key.Code, office.Key.Name, appear, change, vanish);
    }

    private static (int Appear, int Change, int Vanish) Count(IEnumerable<FindingChange> changes)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        return (counts.GetValueOrDefault(ChangeKind.Appears), counts.GetValueOrDefault(ChangeKind.Changes), counts.GetValueOrDefault(ChangeKind.Vanishes));
    }
}
