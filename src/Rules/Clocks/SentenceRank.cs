using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Compares sentences to be expected: the list of the contract runs from the lightest to the gravest.</summary>
public static class SentenceRank
{
    /// <summary>Whether a sentence is at least as grave as another; an unknown one is taken to be.</summary>
    public static bool Reaches(string? expected, string atLeast) =>
        expected is null || PossibleSentences.List.PlaceOf(expected) >= PossibleSentences.List.PlaceOf(atLeast);
}
