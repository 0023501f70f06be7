namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>The rules that the plain reading knows.</summary>
internal static class Compared
{
    private static readonly string[] Groups = ["sep-", "rst-", "sol-"];
    private static readonly string[] HourDuties =
        ["deliver-after-detention", "interrogate-after-detention", "interrogate-after-arrest", "family-notice-detention", "family-notice-arrest"];

    private static readonly string[] Marks = ["overdue", "due-today", "expiring"];

    /// <summary>Every rule of the catalogue about cells, restraints and solitary confinement that is switched on, and every term at its three marks.</summary>
    public static readonly IReadOnlySet<string> Rules =
        Shipped.Document.Rules.Where(rule => rule.Suspended is null).Select(rule => rule.Id).Where(id => Groups.Any(group => id.StartsWith(group, StringComparison.Ordinal)))
            .Concat(Shipped.Document.Terms().All.SelectMany(term => Marks.Select(mark => $"{term.Id}-{mark}"))).ToHashSet();

    /// <summary>Rules that are never found in a made-up population, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NeverFound = new Dictionary<string, string>
    {
        ["appeal-judgment"] = "an appeal window is over or not; nobody is overdue in it",
        ["appeal-ruling"] = "an appeal window is over or not; nobody is overdue in it",
        ["death-review"] = "the law gives no limit",
        ["bail"] = "no custody",
        ["residential-surveillance"] = "no custody",
    }
    .SelectMany(pair => Marks.Select(mark => (Rule: $"{pair.Key}-{mark}", Why: pair.Value)))
    .Concat(HourDuties.Select(duty => (Rule: $"{duty}-expiring", Why: "twenty-four hours have no warning day")))
    .ToDictionary(pair => pair.Rule, pair => pair.Why);
}
