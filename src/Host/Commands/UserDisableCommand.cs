using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Store;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Takes an account out of use. What it has done stays on record.</summary>
internal sealed class UserDisableCommand(Terminal terminal) : AsyncCommand<UserDisableCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var accounts = new AccountStore(settings.Connection());
        var account = await accounts.FindAsync(settings.Name, cancellationToken)
            ?? throw Unknown(settings.Name, [.. (await accounts.ListAsync(cancellationToken)).Select(known => known.UserName)]);
        await accounts.UpdateAsync(account with { Disabled = true }, cancellationToken);
        terminal.Out.WriteLine(Say.In($"账户 {account.UserName} 已停用。", $"Account {account.UserName} is disabled."));
        return ExitCodes.Done;
    }

    private static BadInputException Unknown(string name, IReadOnlyList<string> known) => new(
        name, Say.In("没有这个账户。", "There is no such account."), Say.In("什么也没有做。", "Nothing was done."),
        known.Count == 0
            ? Say.In("库中没有任何账户。", "The store has no account at all.")
            : Say.In($"最接近的是“{Spelling.Nearest(name, known)}”。", $"The nearest is '{Spelling.Nearest(name, known)}'."));

    /// <summary>Who.</summary>
    internal sealed class Settings : StoreSettings
    {
        [CommandArgument(0, "<NAME>")]
        [Says("登录名", "the name to sign in with")]
        public string Name { get; init; } = "";
    }
}
