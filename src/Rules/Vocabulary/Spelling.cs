namespace CustodyWatch.Rules.Vocabulary;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>Gives the known word with the smallest edit distance; the earlier one on a tie.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="known"/> is empty.</exception>
    public static string Nearest(string word, IEnumerable<string> known) =>
        known.MinBy(candidate => Distance(word, candidate))
        ?? throw new InvalidOperationException($"No known words to compare '{word}' with.");

    private static int Distance(string a, string b)
    {
        // Long words are not worth a large table: a mistype shows in the first hundred letters.
        a = a.Length > 100 ? a[..100] : a;
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), substitution);
            }
            previous = current;
        }
        return previous[b.Length];
    }
}
