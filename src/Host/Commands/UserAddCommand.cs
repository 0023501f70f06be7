using CustodyWatch.Alerts;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using Microsoft.AspNetCore.Identity;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Adds an account.</summary>
internal sealed class UserAddCommand(Terminal terminal) : AsyncCommand<UserAddCommand.Settings>
{
    private const int ShortestPassword = 10;

    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var account = AccountOf(settings);
        var accounts = new AccountStore(settings.Connection());
        var password = PasswordOf(settings);
        var hashed = account with { PasswordHash = new PasswordHasher<Account>().HashPassword(account, password) };
        if (!await accounts.AddAsync(hashed, cancellationToken))
            throw Refuse(settings.Name, Say.In("用户名已被使用。", "The user name is taken."), Say.In("换一个用户名。", "Give another name."));
        terminal.Out.WriteLine(Say.In($"已添加账户 {account.UserName}（{account.DisplayName}）。", $"Added account {account.UserName} ({account.DisplayName})."));
        return ExitCodes.Done;
    }

    private static Account AccountOf(Settings settings)
    {
        var isOfficer = Given.OneOf("--role", settings.Role, "officer", "prosecutor") == "officer";
        if (isOfficer && settings.Facility is null)
            throw Refuse("--facility", Say.In("看守所民警必须属于一个看守所。", "An officer belongs to one centre."), Say.In("加上 --facility CODE。", "Add --facility CODE."));
        if (!isOfficer && settings.Email is null)
            throw Refuse("--email", Say.In("检察官需要邮箱，预警通知发往此处。", "A prosecutor needs an address: alerts are mailed there."), Say.In("加上 --email ADDRESS。", "Add --email ADDRESS."));
        return new()
        {
            AccountId = Guid.CreateVersion7().ToString("n"),
            UserName = settings.Name,
            DisplayName = settings.DisplayName ?? settings.Name,
            Role = isOfficer ? AccountRole.Officer : AccountRole.Prosecutor,
            Reach = new(settings.Office, settings.Facility),
            Email = settings.Email,
            PasswordHash = "",
        };
    }

    // Never as an argument: those stand in the shell's history and in the list of processes.
    private string PasswordOf(Settings settings)
    {
        var password = settings switch
        {
            { PasswordFile: { } file } => Given.TextOf(file).TrimEnd('\r', '\n'),
            { PasswordStdin: true } => Console.In.ReadLine() ?? "",
            _ when terminal.Error.Profile.Capabilities.Interactive && !Console.IsInputRedirected =>
                terminal.Error.Prompt(new TextPrompt<string>(Say.In("密码：", "Password:")).Secret()),
            _ => throw Refuse("--password-file", Say.In("没有给出密码。", "No password is given."), Say.In("加上 --password-file FILE 或 --password-stdin。", "Add --password-file FILE or --password-stdin.")),
        };
        return password.Length >= ShortestPassword
            ? password
            : throw Refuse("--password-file", Say.In("密码太短。", "The password is too short."), Say.In($"至少 {ShortestPassword} 个字符。", $"At least {ShortestPassword} characters."));
    }

    private static BadInputException Refuse(string where, string what, string mend) =>
        new(where, what, Say.In("没有添加账户。", "No account was added."), mend);

    /// <summary>Who.</summary>
    internal sealed class Settings : StoreSettings
    {
        [CommandArgument(0, "<NAME>")]
        [Says("登录名", "the name to sign in with")]
        public string Name { get; init; } = "";

        [CommandOption("--role <ROLE>", isRequired: true)]
        [Says("officer 看守所民警，prosecutor 驻所检察官", "officer of a centre, or prosecutor of a resident office")]
        public string Role { get; init; } = "";

        [CommandOption("--office <CODE>", isRequired: true)]
        [Says("驻所检察室代码", "the code of the resident office")]
        public string Office { get; init; } = "";

        [CommandOption("--facility <CODE>")]
        [Says("看守所代码，民警必填", "the code of the centre; required for officers")]
        public string? Facility { get; init; }

        [CommandOption("--display-name <TEXT>")]
        [Says("显示的姓名", "the name shown")]
        public string? DisplayName { get; init; }

        [CommandOption("--email <ADDRESS>")]
        [Says("预警通知的邮箱，检察官必填", "where notices go; required for prosecutors")]
        public string? Email { get; init; }

        [CommandOption("--password-file <FILE>")]
        [Says("存放密码的文件；不给则在终端询问", "a file with the password; asked for on a terminal if not given")]
        public string? PasswordFile { get; init; }

        [CommandOption("--password-stdin")]
        [Says("从标准输入读取一行作为密码", "read the password from standard input, one line")]
        public bool PasswordStdin { get; init; }
    }
}
