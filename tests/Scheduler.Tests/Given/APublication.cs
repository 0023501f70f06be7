using System.Text;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Storage.Store.Catalogues;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CustodyWatch.Given;

/// <summary>Brings a catalogue into the store of a centre, in the ways it should come there and in those it should not.</summary>
internal static class APublication
{
    /// <summary>Proposed by the editor, approved and activated by the prosecutor, all now.</summary>
    public static async Task<string> ActivateAsync(this ACentre centre, string text)
    {
        var versions = new CatalogueVersions(centre.Store.Connection);
        var (document, at) = (CatalogueDocument.Parse(text, "rules-catalog.md"), centre.Clock.GetUtcNow());
        await versions.ProposeAsync(text, ledger => Propose.Apply(ledger, document, new(AnAccount.Editor, at, "试用")), CancellationToken.None);
        await versions.StepAsync(ledger => Approve.Apply(ledger, document.Hash, new(AnAccount.Prosecutor, at, null)), CancellationToken.None);
        await versions.StepAsync(ledger => Activate.Apply(ledger, document.Hash, new(AnAccount.Prosecutor, at, null), null), CancellationToken.None);
        return document.Hash;
    }

    /// <summary>Active although it has faults, as a version of a newer program would be.</summary>
    public static string ActivateFaulty(this ACentre centre, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = CatalogueDocument.HashOf(content);
        using var store = new SqliteConnection($"Data Source={centre.Store.Connection.Path}");
        store.Execute("INSERT INTO catalogue_version VALUES (@hash, @content)", new { hash, content });
        foreach (var kind in new[] { "proposed", "approved", "activated" })
            store.Execute(
                "INSERT INTO catalogue_step (hash, kind, at, by_id, by_user, by_name, from_at) VALUES (@hash, @kind, @at, 'u1', 'officer', '王警官', @from)",
                new { hash, kind, at = "2026-04-09T16:00:00.0000000Z", from = kind == "activated" ? "2026-04-09T16:00:00.0000000Z" : null });
        return hash;
    }

    /// <summary>What nobody should do to a store.</summary>
    public static void Tamper(this ACentre centre, string sql)
    {
        using var store = new SqliteConnection($"Data Source={centre.Store.Connection.Path}");
        store.Execute(sql);
    }
}
