using System.Text;
using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.Storage.Store.Catalogues;

/// <summary>A version's text as the store holds it.</summary>
/// <param name="Hash">The hash it is kept under.</param>
/// <param name="Content">The text in UTF-8.</param>
public sealed record VersionText(string Hash, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether the text is the one the hash was made of. If not, somebody has changed the store by hand, or the disk has.</summary>
    public bool IsIntact => CatalogueDocument.HashOf(Content.Span) == Hash;

    public string Text => Encoding.UTF8.GetString(Content.Span);
}
