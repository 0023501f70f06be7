namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>The rules that the plain reading knows.</summary>
internal static class Compared
{
    /// <summary>Every rule of the catalogue about cells, restraints and solitary confinement that is switched on.</summary>
    public static readonly IReadOnlySet<string> Rules = Shipped.Document.Rules
        .Where(rule => rule.Suspended is null && new[] { "sep-", "rst-", "sol-" }.Any(group => rule.Id.StartsWith(group, StringComparison.Ordinal)))
        .Select(rule => rule.Id).ToHashSet();

    /// <summary>Rules of which a made-up population has no case, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NeverFound = new Dictionary<string, string>();
}
