using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Web.Given;

/// <summary>The catalogue that ships with the program.</summary>
internal static class TheCatalogue
{
    private const string FileName = "rules-catalog.md";

    private static readonly Lazy<CompiledCatalogue> Compiled = new(() =>
        CompiledCatalogue.Compile(CatalogueDocument.Parse(File.ReadAllText(Path.Combine(Root, FileName)), FileName)));

    public static CompiledCatalogue Shipped => Compiled.Value;

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
