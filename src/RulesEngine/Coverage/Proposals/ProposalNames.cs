using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Names the cases to be proposed after what they show and what was changed, in the words of the rule and of the source contract, so that both languages can read them.</summary>
internal sealed class ProposalNames
{
    private const int LongestAbout = 60;

    private readonly Dictionary<Trial, string> _names = [];

    public ProposalNames(IEnumerable<(Trial Trial, string About)> chosen, RuleBlock rule)
    {
        var given = rule.Examples.Select(example => example.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (trial, about) in chosen)
        {
            var plain = Clipped(about) + (trial.Change.Length > 0 ? $" · {trial.Change}" : "");
            var name = plain;
            for (var number = 1; !given.Add(name); number++)
                name = $"{plain} ({number + 1})";
            _names.Add(trial, name);
        }
    }

    private static string Clipped(string about) => about.Length <= LongestAbout ? about : about[..LongestAbout].TrimEnd() + "…";

    /// <summary>The name of a case, or of the example it is.</summary>
    public string Of(Trial trial) => _names.GetValueOrDefault(trial) ?? trial.Example?.Name ?? "";
}
