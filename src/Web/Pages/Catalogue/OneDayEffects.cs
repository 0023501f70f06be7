using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>What two catalogues find differently on one day, for a page: the gravest first, as many as anybody reads.</summary>
/// <param name="Facilities">How many centres were looked at.</param>
/// <param name="Persons">How many persons are in them.</param>
/// <param name="Changes">Every change that the alert itself shows, the gravest first.</param>
/// <param name="ReasoningOnly">How many more change only in how they came about.</param>
/// <param name="Names">The name of every subject that has one.</param>
internal sealed record OneDayEffects(
    int Facilities, int Persons, IReadOnlyList<FindingChange> Changes, int ReasoningOnly, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The most changes that one page lists.</summary>
    public const int Most = 300;

    /// <summary>Puts what was found in the centres together.</summary>
    public static OneDayEffects Of(IReadOnlyList<FacilityDifference> facilities)
    {
        var all = FindingChanges.GravestFirst(facilities.SelectMany(facility => facility.Changes)).ToArray();
        var told = all.Where(change => !change.IsReasoningOnly).ToArray();
        return new(facilities.Count, facilities.Sum(facility => facility.Persons), told, all.Length - told.Length, Together(facilities.Select(facility => facility.Names)));
    }

    /// <summary>How many there are of a kind.</summary>
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>How many of each kind each rule has, by the rule's id.</summary>
    public IEnumerable<(string Rule, int Appear, int Change, int Vanish)> ByRule => Changes.GroupBy(change => change.Finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => (rule.Key, Of(rule, ChangeKind.Appears), Of(rule, ChangeKind.Changes), Of(rule, ChangeKind.Vanishes)));

    /// <summary>The names of several centres together.</summary>
    public static IReadOnlyDictionary<string, string> Together(IEnumerable<IReadOnlyDictionary<string, string>> names) =>
        names.SelectMany(some => some).DistinctBy(name => name.Key).ToDictionary();

    private static int Of(IEnumerable<FindingChange> changes, ChangeKind kind) => changes.Count(change => change.Kind == kind);
}
