using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Storage;
using CustodyWatch.Storage.Store.Catalogues;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Writes a version out, byte for byte what its hash was made of.</summary>
internal sealed class RulesExportCommand(Terminal terminal) : AsyncCommand<RulesExportCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var store = settings.Connection();
        var versions = new CatalogueVersions(store);
        var hash = (await versions.LedgerAsync(cancellationToken)).Find(settings.Hash);
        var text = await versions.FindTextAsync(hash, cancellationToken);
        if (text is not { IsIntact: true })
            throw new DependencyUnavailableException(
                $"{store.Path} · {hash}", Say.In("库中的文本缺失，或已与版本号不符。", "Its text is not there, or is no longer the one its hash was made of."),
                Say.In("从备份恢复自有库。", "Restore the store from its last backup."));
        if (settings.Out is { } file)
            await WriteAsync(file, text, cancellationToken);
        else
            await terminal.Data.WriteAsync(text.Text);
        return ExitCodes.Done;
    }

    private static async Task WriteAsync(string file, VersionText text, CancellationToken ct)
    {
        if (File.Exists(file))
            throw Refuse(file, Say.In("文件已存在。", "The file is there already."), Say.In("换一个文件名。", "Give another name."));
        try
        {
            await File.WriteAllBytesAsync(file + ".part", text.Content, ct);
            File.Move(file + ".part", file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refuse(file, Say.In($"无法写入：{fault.Message}", $"It cannot be written: {fault.Message}"), Say.In("改正路径或文件夹的权限。", "Correct the path or the folder's permissions."));
        }
    }

    private static BadInputException Refuse(string file, string what, string mend) =>
        new($"--out {file}", what, Say.In("什么也没有写。", "Nothing was written."), mend);

    /// <summary>Which version, and where to.</summary>
    internal sealed class Settings : StoreSettings
    {
        [CommandArgument(0, "<HASH>")]
        [Says("版本号，或足以区分的开头几位", "the version's hash, or enough of its beginning to tell it from others")]
        public string Hash { get; init; } = "";

        [CommandOption("--out <FILE>")]
        [Says("要新建的文件；默认写到标准输出", "the file to make; by default standard output")]
        public string? Out { get; init; }
    }
}
