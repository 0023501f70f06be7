using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Catalogue;

/// <summary>A sound catalogue with a block of every kind, small enough that a planted fault is at a line known beforehand.</summary>
internal static class SmallCatalogue
{
    public static readonly string Text = File.ReadAllText(Path.Combine(ShippedCatalogue.Root, "tests", "Rules.Tests", "Catalogue", "small-catalogue.md"));

    public static CatalogueDocument Read(string text) => CatalogueDocument.Parse(text, "catalogue.md", new DateOnly(2026, 11, 25));

    /// <summary>The text with one piece replaced where it stands first.</summary>
    /// <exception cref="InvalidOperationException">The piece is not there, so that the test would test nothing.</exception>
    public static string Edit(string text, string written, string instead)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException($"'{written}' is not in the catalogue.") : text[..at] + instead + text[(at + written.Length)..];
    }
}
