using CustodyWatch.Alerts.Catalogues.Transitions;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What the commands take that take a step in the life of a catalogue version.</summary>
internal abstract class RulesStepSettings : StoreSettings
{
    [CommandOption("--by <USER>", isRequired: true)]
    [Says("办理人的账户", "the account of who does it")]
    public string By { get; init; } = "";

    [CommandOption("--note <TEXT>")]
    [Says("说明；提出、撤回和恢复旧版本时必填", "a note; required to propose, to withdraw and to go back to an earlier version")]
    public string? Note { get; init; }

    public CatalogueVersions Versions() => new(Connection());

    /// <summary>Who acts, now, with the note.</summary>
    /// <exception cref="BadInputException">The store has no such account.</exception>
    public async Task<Acting> ActingAsync(TimeProvider clock, CancellationToken ct)
    {
        var accounts = new AccountStore(Connection());
        var account = await accounts.FindAsync(By, ct) ?? throw Unknown([.. (await accounts.ListAsync(ct)).Select(known => known.UserName)]);
        return new(account, clock.GetUtcNow(), Note);
    }

    private BadInputException Unknown(IReadOnlyList<string> known) => new(
        $"--by {By}", Say.In("没有这个账户。", "There is no such account."), Say.In("什么也没有做。", "Nothing was done."),
        known.Count == 0
            ? Say.In("先用 custodywatch user add 添加账户。", "Add one with 'custodywatch user add'.")
            : Say.In($"最接近的是“{Spelling.Nearest(By, known)}”。", $"The nearest is '{Spelling.Nearest(By, known)}'."));
}

/// <summary>The same, for a version that is there already.</summary>
internal class RulesVersionSettings : RulesStepSettings
{
    [CommandArgument(0, "<HASH>")]
    [Says("版本号，或足以区分的开头几位", "the version's hash, or enough of its beginning to tell it from others")]
    public string Hash { get; init; } = "";
}
