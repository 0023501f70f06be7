namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>A change of the catalogue that a legal editor makes: below an anchor, a piece of one line becomes something else.</summary>
/// <param name="Anchor">A line that stands once in the file.</param>
/// <param name="Find">The piece, the next one below the anchor, or the anchor itself.</param>
/// <param name="Becomes">What stands there afterwards.</param>
internal sealed record TextChange(string Anchor, string Find, string Becomes)
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md"));

    /// <summary>The shipped catalogue with changes made, as an editor of files would make them.</summary>
    public static string Made(params IEnumerable<TextChange> changes) => changes.Aggregate(Shipped, (text, change) => change.In(text));

    private string In(string text)
    {
        var anchor = text.IndexOf(Anchor, StringComparison.Ordinal);
        Assert.True(anchor >= 0 && anchor == text.LastIndexOf(Anchor, StringComparison.Ordinal), $"'{Anchor}' does not stand once in the catalogue.");
        var at = text.IndexOf(Find, anchor, StringComparison.Ordinal);
        return text[..at] + Becomes + text[(at + Find.Length)..];
    }
}
