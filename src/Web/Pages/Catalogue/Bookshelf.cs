using System.Collections.Concurrent;
using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>Every catalogue a page may show: the one sweeps work by, the versions of the store, and what somebody is writing. Each is read once.</summary>
/// <param name="file">The catalogue of the file, by which sweeps work while the store has no active version.</param>
/// <param name="store">The own store.</param>
/// <param name="clock">The day on which a text is checked.</param>
internal sealed class Bookshelf(CompiledCatalogue file, StoreConnection store, TimeProvider clock)
{
    /// <summary>The name by which a page asks for what the reader is writing.</summary>
    public const string Draft = "draft";

    // A catalogue takes some megabytes, and people look at few at a time.
    private const int Most = 6;

    private readonly Book _file = new(file);
    private readonly ConcurrentDictionary<(string Hash, DateOnly AsOf), Lazy<Book>> _books = [];

    /// <summary>The catalogue that sweeps work by, as the last one recorded it; the file where none has, or where its text is not here.</summary>
    public async Task<InUse> InUseAsync(CancellationToken ct)
    {
        var use = await new CatalogueUses(store).AllAsync(ct) is [var last, ..] ? last : null;
        if (use is null || use.Hash == _file.Hash)
            return new(_file, use, IsHere: true);
        return await OfStoreAsync(use.Hash, ct) is { } book ? new(book, use, IsHere: true) : new(_file, use, IsHere: false);
    }

    /// <summary>The catalogue a page asks for.</summary>
    /// <param name="wanted">A hash or the beginning of one, or <see cref="Draft"/>; null or blank for the one in use.</param>
    /// <param name="reader">Whose draft.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The catalogue; null where there is none of that name.</returns>
    /// <exception cref="BadInputException">Several hashes begin so, or too little is given.</exception>
    public async Task<Book?> FindAsync(string? wanted, Account reader, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(wanted))
            return (await InUseAsync(ct)).Book;
        if (wanted == Draft)
            return await new CatalogueDrafts(store).FindAsync(reader.AccountId, ct) is { } draft ? Of(draft.Text) : null;
        if (wanted == _file.Hash)
            return _file;
        var ledger = await new CatalogueVersions(store).LedgerAsync(ct);
        return await OfStoreAsync(ledger.Versions.Contains(wanted) ? wanted : ledger.Find(wanted), ct);
    }

    /// <summary>The catalogue of a text.</summary>
    public Book Of(string text)
    {
        // What is stale depends on the day.
        var key = (CatalogueDocument.HashOf(System.Text.Encoding.UTF8.GetBytes(text)), clock.CivilToday());
        if (_books.Count >= Most && !_books.ContainsKey(key))
            _books.Clear();
        return _books.GetOrAdd(key, _ => new(() => new(CatalogueDocument.Parse(text, "rules-catalog.md", key.Item2)))).Value;
    }

    private async Task<Book?> OfStoreAsync(string hash, CancellationToken ct) =>
        await new CatalogueVersions(store).FindTextAsync(hash, ct) is { IsIntact: true } text ? Of(text.Text) : null;
}

/// <summary>The catalogue that sweeps work by.</summary>
/// <param name="Book">It, or the file where its text is not here.</param>
/// <param name="Use">What the last sweep recorded; null where there has been none.</param>
/// <param name="IsHere">Whether the book is what sweeps work by.</param>
internal sealed record InUse(Book Book, CatalogueUse? Use, bool IsHere);
