using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>The catalogue that ships with the program.</summary>
internal static class Shipped
{
    public static readonly string Text = File.ReadAllText(Path.Combine(Root, "rules-catalog.md"));

    public static readonly CatalogueDocument Document = CatalogueDocument.Parse(Text, "rules-catalog.md");

    private static readonly Lazy<CompiledCatalogue> Compiled = new(() => CompiledCatalogue.Compile(Document));

    public static CompiledCatalogue Catalogue => Compiled.Value;

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "CustodyWatch.slnx")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The checkout's root was not found above the tests.");
            return folder;
        }
    }
}
