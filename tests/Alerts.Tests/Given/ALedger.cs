using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.Given;

/// <summary>The life of some versions of the catalogue, step by step. The editor is 孙检察官, the prosecutor 赵检察官.</summary>
internal sealed class ALedger
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules-catalog.md"));

    /// <summary>The catalogue that comes with the program.</summary>
    public static readonly CatalogueDocument First = CatalogueDocument.Parse(Shipped, "rules-catalog.md");

    /// <summary>The same with a word more.</summary>
    public static readonly CatalogueDocument Second = CatalogueDocument.Parse(TextOfSecond, "rules-catalog.md");

    public static string TextOfFirst => Shipped;

    public static string TextOfSecond => Shipped + "\n修订说明。\n";

    public CatalogueLedger Now { get; private set; } = new([]);

    /// <summary>First, proposed by the editor and approved by the prosecutor on 2026-03-02.</summary>
    public static ALedger WithFirstApproved() =>
        new ALedger().Proposed(First, "2026-03-02T09:00").Approved(First.Hash, "2026-03-02T10:00");

    /// <summary>First active from 2026-03-02 11:00, second from 2026-03-05 11:00.</summary>
    public static ALedger WithSecondInThePlaceOfFirst() => WithFirstApproved().Activated(First.Hash, "2026-03-02T11:00")
        .Proposed(Second, "2026-03-05T09:00").Approved(Second.Hash, "2026-03-05T10:00").Activated(Second.Hash, "2026-03-05T11:00");

    public static Acting By(Account account, string at, string? note = null) => new(account, AFinding.Instant(at), note);

    public ALedger Proposed(CatalogueDocument document, string at, Account? by = null) =>
        With(Propose.Apply(Now, document, By(by ?? AnAccount.Editor, at, "第156条改为十日")));

    public ALedger Approved(string hash, string at, Account? by = null) => With(Approve.Apply(Now, hash, By(by ?? AnAccount.Prosecutor, at)));

    public ALedger Activated(string hash, string at, string? from = null, string? note = null) =>
        With(Activate.Apply(Now, hash, By(AnAccount.Prosecutor, at, note), from is null ? null : AFinding.Instant(from)));

    public ALedger Withdrawn(string hash, string at) => With(Withdraw.Apply(Now, hash, By(AnAccount.Editor, at, "数字有误")));

    public VersionState StateOf(CatalogueDocument document, string at) => Now.StateOf(document.Hash, AFinding.Instant(at));

    public string? ActiveAt(string at) => Now.ActivationAt(AFinding.Instant(at))?.Hash;

    private ALedger With(VersionStep step)
    {
        Now = new([.. Now.Steps, step]);
        return this;
    }
}
