using CustodyWatch.Alerts;
using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Store;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Lists the accounts.</summary>
internal sealed class UserListCommand(Terminal terminal) : AsyncCommand<UserListCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = Given.OneOf("--format", settings.Format, "text", "json");
        var accounts = await new AccountStore(settings.Connection()).ListAsync(cancellationToken);
        if (form == "json")
            Json.Write(terminal.Data, accounts.Select(AccountJson.Of));
        else
            terminal.Out.Write(TableOf(accounts));
        return ExitCodes.Done;
    }

    private static Table TableOf(IEnumerable<Account> accounts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            Column("登录名", "name"), Column("姓名", "display name"), Column("角色", "role"), Column("检察室", "office"),
            Column("看守所", "centre"), Column("邮箱", "address"), Column("状态", "state"));
        foreach (var account in accounts)
            table.AddRow(
                new Text(account.UserName), new Text(account.DisplayName), new Text(RoleOf(account)), new Text(account.Reach.OfficeCode),
                new Text(account.Reach.FacilityCode ?? ""), new Text(account.Email ?? ""), new Text(account.Disabled ? Say.In("停用", "disabled") : ""));
        return table;
    }

    private static string RoleOf(Account account) =>
        account.Role == AccountRole.Officer ? Say.In("民警", "officer") : Say.In("检察官", "prosecutor");

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));

    /// <summary>Which store, which form.</summary>
    internal sealed class Settings : StoreSettings
    {
        [CommandOption("--format <FORM>")]
        [Says("输出形式：text（默认）或 json", "form of output: text (default) or json")]
        public string Format { get; init; } = "text";
    }

    private sealed record AccountJson(string UserName, string DisplayName, string Role, string OfficeCode, string? FacilityCode, string? Email, bool Disabled)
    {
        public static AccountJson Of(Account account) => new(
            account.UserName, account.DisplayName, account.Role == AccountRole.Officer ? "officer" : "prosecutor",
            account.Reach.OfficeCode, account.Reach.FacilityCode, account.Email, account.Disabled);
    }
}
