using CustodyWatch.RulesEngine;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>Keeps the catalogue in use ready to be read. A new version is read once, when somebody first opens it.</summary>
internal sealed class Bookshelf
{
    private Book? _last;

    /// <summary>The book of a catalogue.</summary>
    public Book Of(CompiledCatalogue catalogue)
    {
        var last = _last;
        return last?.Hash == catalogue.Catalogue ? last : _last = new Book(catalogue);
    }
}
