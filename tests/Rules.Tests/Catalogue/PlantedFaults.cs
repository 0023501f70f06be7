namespace CustodyWatch.Rules.Tests.Catalogue;

/// <summary>One slip of an editor in the small catalogue, what he is told, and what he then types.</summary>
/// <param name="Id">The kind of fault.</param>
/// <param name="Written">What stood there.</param>
/// <param name="Instead">What stands there by mistake.</param>
/// <param name="Found">A piece of the faulty text, as the editor finds it.</param>
/// <param name="Mended">What he writes in its place after he was told.</param>
/// <param name="Zh">The whole message in Chinese, with file, line and column.</param>
/// <param name="En">The same in English.</param>
public sealed record PlantedFault(string Id, string Written, string Instead, string Found, string Mended, string Zh, string En)
{
    public override string ToString() => Id;
}

/// <summary>One fault of every kind that the checker knows.</summary>
internal static partial class PlantedFaults
{
    // A list whose every line is one level deeper.
    private static string Steps => string.Concat(Enumerable.Range(0, 150).Select(level => new string(' ', 2 * level) + "- x\n"));

    public static IReadOnlyList<PlantedFault> All => [.. Document, .. Terms, .. Rules, .. Expressions, .. Others];

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
