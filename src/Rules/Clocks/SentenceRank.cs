using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Compares sentences to be expected: the list of the contract runs from the lightest to the gravest.</summary>
public static class SentenceRank
{
    /// <summary>Whether a sentence is at least as grave as another; an unknown one is taken to be.</summary>
    public static bool Reaches(string? expected, string atLeast) => expected is null || Rank(expected) >= Rank(atLeast);

    private static int Rank(string sentence) =>
        PossibleSentences.List.Codes.Select((code, rank) => (code.Id, rank)).First(pair => pair.Id == sentence).rank;
}
