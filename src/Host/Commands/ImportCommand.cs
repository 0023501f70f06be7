using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Storage.Source;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Makes an embedded source from a folder of CSV files named after the relations, whole or not at all.</summary>
internal sealed class ImportCommand(Terminal terminal) : Command<ImportCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var rows = CsvImport.Run(settings.Folder, SourceConnection.Parse(settings.Out), settings.Overwrite);
        terminal.Out.Write(RowCounts.TableOf(rows));
        return ExitCodes.Done;
    }

    /// <summary>From where, and where to.</summary>
    internal sealed class Settings : CommonSettings
    {
        [CommandArgument(0, "<DIR>")]
        [Says("CSV 文件所在文件夹，文件以关系命名，如 person.csv", "the folder with the CSV files, named after the relations, such as person.csv")]
        public string Folder { get; init; } = "";

        [CommandOption("--out <CONN>", isRequired: true)]
        [Says("要新建的数据库：文件路径或 sqlite:PATH", "the database to make: a file path or sqlite:PATH")]
        public string Out { get; init; } = "";

        [CommandOption("--overwrite")]
        [Says("允许替换已有文件", "a file that is there may be replaced")]
        public bool Overwrite { get; init; }
    }
}
