using CustodyWatch.Alerts;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>Two catalogues that a page sets side by side, and which others could be chosen.</summary>
/// <param name="Old">The one before; null where there is none of that name.</param>
/// <param name="New">The one after; null where there is none of that name.</param>
/// <param name="Refusal">What is wrong with what was asked for; null where nothing is.</param>
/// <param name="Choices">What can be asked for, by the name a page asks with.</param>
/// <param name="OldName">The name by which the one before is chosen.</param>
/// <param name="NewName">The name by which the one after is chosen.</param>
internal sealed record VersionPicker(
    Book? Old, Book? New, Bilingual? Refusal, IReadOnlyList<(string Name, Bilingual Label)> Choices, string OldName, string NewName)
{
    /// <summary>Takes both from the shelf.</summary>
    /// <param name="shelf">All catalogues.</param>
    /// <param name="store">The own store.</param>
    /// <param name="reader">Whose draft, and who looks.</param>
    /// <param name="names">What was asked for; null or blank is the one in use, and for the one after the reader's draft if there is one.</param>
    /// <param name="now">The moment at which the versions' states are told.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<VersionPicker> OfAsync(Bookshelf shelf, StoreConnection store, Account reader, (string? Old, string? New) names, DateTimeOffset now, CancellationToken ct)
    {
        var choices = await ChoicesAsync(shelf, store, reader, now, ct);
        var wanted = (Old: names.Old ?? "", New: names.New ?? (choices.Any(choice => choice.Name == Bookshelf.Draft) ? Bookshelf.Draft : ""));
        var (old, oldRefusal) = await FindAsync(shelf, wanted.Old, reader, ct);
        var (@new, newRefusal) = await FindAsync(shelf, wanted.New, reader, ct);
        return new(old, @new, oldRefusal ?? newRefusal, choices, wanted.Old, wanted.New);
    }

    private static async Task<(Book? Book, Bilingual? Refusal)> FindAsync(Bookshelf shelf, string wanted, Account reader, CancellationToken ct)
    {
        try
        {
            return await shelf.FindAsync(wanted, reader, ct) is { } book ? (book, null) : (null, Unknown(wanted));
        }
        catch (BadInputException refused)
        {
            return (null, new(refused.In(Language.Zh)[0], refused.In(Language.En)[0]));
        }
    }

    private static Bilingual Unknown(string wanted) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, VersionTexts.Unknown.Zh, wanted),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, VersionTexts.Unknown.En, wanted));

    private static async Task<IReadOnlyList<(string Name, Bilingual Label)>> ChoicesAsync(Bookshelf shelf, StoreConnection store, Account reader, DateTimeOffset now, CancellationToken ct)
    {
        var inUse = (await shelf.InUseAsync(ct)).Book.Hash;
        var choices = new List<(string Name, Bilingual Label)> { ("", Named(VersionTexts.InUse, inUse)) };
        if (await new CatalogueDrafts(store).FindAsync(reader.AccountId, ct) is not null)
            choices.Add((Bookshelf.Draft, VersionTexts.MineDraft));
        var ledger = await new CatalogueVersions(store).LedgerAsync(ct);
        choices.AddRange(ledger.Versions.Reverse().Select(hash => (hash, Named(VersionTexts.Of(ledger.StateOf(hash, now)), hash))));
        return choices;
    }

    private static Bilingual Named(Bilingual what, string hash) => new($"{what.Zh} {VersionLine.Short(hash)}", $"{what.En} {VersionLine.Short(hash)}");
}
