using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Compares sentences to be expected: the list of the contract runs from the lightest to the gravest.</summary>
public static class SentenceRank
{
    /// <summary>Whether a sentence is at least as grave as another; an unknown one is taken to be.</summary>
    public static bool Reaches(string? expected, string atLeast) => expected is null || Rank(expected) >= Rank(atLeast);

    private static int Rank(string sentence)
    {
        var codes = PossibleSentences.List.Codes;
        for (var rank = 0; rank < codes.Count; rank++)
            if (codes[rank].Id == sentence)
                return rank;
        throw new ArgumentException($"'{sentence}' is not a sentence of the contract.", nameof(sentence));
    }
}
