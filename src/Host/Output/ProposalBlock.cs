using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.Host.Output;

/// <summary>A proposed example as it is pasted into the catalogue, which is read in both languages.</summary>
internal static class ProposalBlock
{
    /// <summary>What every proposal says of itself.</summary>
    public const string ToBeBlessed = "程序的结论，待法律人员确认或更正 · what the program says, to be blessed or corrected by a lawyer";

    public static string Of(ProposedExample proposed) => ExampleText.Write(proposed.Example, [.. MadeFrom(proposed), ToBeBlessed]);

    private static IEnumerable<string> MadeFrom(ProposedExample proposed)
    {
        if (proposed.MadeFrom is { } name && proposed.Changes.Count > 0)
            yield return $"“{name}”：{string.Join("；", proposed.Changes)}";
    }
}
