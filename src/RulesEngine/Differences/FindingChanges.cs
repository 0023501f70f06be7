using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>Compares what two catalogues find in one facility on one day.</summary>
public static class FindingChanges
{
    /// <summary>Gives every finding that appears, changes or vanishes, the gravest first; none where both find the same.</summary>
    /// <param name="before">What the first catalogue finds; one finding a key.</param>
    /// <param name="after">What the second finds.</param>
    public static IReadOnlyList<FindingChange> Between(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var old = before.ToDictionary(finding => finding.Key, WithoutPicture);
        var kept = after.Select(finding => finding.Key).ToHashSet();
        var vanishing = old.Where(pair => !kept.Contains(pair.Key)).Select(pair => new FindingChange(pair.Value, null, []));
        var others = after.Select(WithoutPicture).Select(finding => old.TryGetValue(finding.Key, out var known)
            ? new FindingChange(known, finding, FindingParts.Differing(known, finding))
            : new FindingChange(null, finding, []));
        return [.. GravestFirst(vanishing.Concat(others).Where(change => change.Kind != ChangeKind.Changes || change.Parts.Count > 0))];
    }

    /// <summary>Applies changes to what the first catalogue finds: gives what the second finds.</summary>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<FindingChange> changes, IReadOnlyList<Finding> before)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var touched = changes.Select(change => change.Finding.Key).ToHashSet();
        return FindingList.Of(before.Where(finding => !touched.Contains(finding.Key)).Concat(changes.Select(change => change.After).OfType<Finding>()));
    }

    /// <summary>Possible unlawful detention that vanishes or appears, then that which changes, then by severity.</summary>
    public static IOrderedEnumerable<FindingChange> GravestFirst(IEnumerable<FindingChange> changes) => changes
        .OrderByDescending(change => change.IsUnlawfulDetention)
        .ThenBy(change => change.IsUnlawfulDetention ? change.Kind : ChangeKind.Vanishes)
        .ThenByDescending(change => change.Severity)
        .ThenBy(change => change.Kind)
        .ThenBy(change => change.Finding.FacilityCode, StringComparer.Ordinal)
        .ThenBy(change => change.Finding.Key, StringComparer.Ordinal);

    // The picture of the custody is large and says nothing that the rest does not.
    private static Finding WithoutPicture(Finding finding) => finding with { Timeline = null };
}
