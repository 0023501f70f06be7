using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>The catalogue that ships with the program.</summary>
internal static class ShippedCatalogue
{
    public const string FileName = "rules-catalog.md";

    public static readonly string Text = File.ReadAllText(Path.Combine(Root, FileName));

    public static readonly CatalogueDocument Document = CatalogueDocument.Parse(Text, FileName);

    public static string Root
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
