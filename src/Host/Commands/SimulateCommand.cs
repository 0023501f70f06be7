using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Simulation;
using CustodyWatch.Storage.Source;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Makes up a population with planted violations, and the list of what was planted.</summary>
internal sealed class SimulateCommand(Terminal terminal, TimeProvider clock) : Command<SimulateCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var plan = new SimulationPlan(
            Given.Number("--persons", settings.Persons, 1), Given.Number("--facilities", settings.Facilities, 1),
            Given.Number("--seed", settings.Seed, 0), Given.Day("--on", settings.On, clock));
        var target = SourceConnection.Parse(settings.Out);
        RefuseUnwritable("--out", target.Path, settings.Overwrite);
        RefuseUnwritable("--truth", settings.Truth, settings.Overwrite);
        var population = Population.Make(plan);
        var rows = SourceWriter.Write(target, population.Rows(), settings.Overwrite);
        if (settings.Truth is { } file)
            WriteTruth(population.Truth, file);
        terminal.Out.Write(RowCounts.TableOf(rows));
        terminal.Out.WriteLine(Say.In(
            $"{plan.AsOf:yyyy-MM-dd} 的模拟数据：植入 {population.Truth.Planted.Count} 处违法情形，{population.Truth.Decoys.Count} 处貌似违法而合法的情形。",
            $"Made up for {plan.AsOf:yyyy-MM-dd}: {population.Truth.Planted.Count} violations planted, {population.Truth.Decoys.Count} lawful look-alikes."));
        return ExitCodes.Done;
    }

    // Told before anything is made, so that neither file is left without the other.
    private static void RefuseUnwritable(string option, string? file, bool overwrite)
    {
        if (file is null)
            return;
        var nothing = Say.In("什么也没有生成。", "Nothing was made.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            throw new BadInputException($"{option} {file}", Say.In("没有这个文件夹。", "There is no such folder."), nothing, Say.In("先新建文件夹。", "Make the folder first."));
        if (File.Exists(file) && !overwrite)
            throw new BadInputException($"{option} {file}", Say.In("文件已存在。", "The file is there already."), nothing, Say.In("换一个文件名，或加 --overwrite。", "Give another name, or add --overwrite."));
    }

    private static void WriteTruth(Truth truth, string file)
    {
        var unfinished = file + ".part";
        using (var stream = File.Create(unfinished))
            truth.Write(stream);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>How many of what, and where to.</summary>
    internal sealed class Settings : CommonSettings
    {
        [CommandOption("--out <CONN>", isRequired: true)]
        [Says("要新建的数据库：文件路径或 sqlite:PATH", "the database to make: a file path or sqlite:PATH")]
        public string Out { get; init; } = "";

        [CommandOption("--persons <N>")]
        [Says("人数，默认 2000", "how many persons, by default 2000")]
        public string Persons { get; init; } = "2000";

        [CommandOption("--facilities <N>")]
        [Says("看守所数，默认 4", "how many centres, by default 4")]
        public string Facilities { get; init; } = "4";

        [CommandOption("--seed <S>")]
        [Says("种子，默认 1；同一种子总是得到同样的数据", "the seed, by default 1; the same seed always gives the same data")]
        public string Seed { get; init; } = "1";

        [CommandOption("--on <DATE>")]
        [Says("为哪一天生成，默认今天", "the day to make it for, by default today")]
        public string? On { get; init; }

        [CommandOption("--truth <FILE>")]
        [Says("植入情形的清单（JSON）", "the list of what was planted, as JSON")]
        public string? Truth { get; init; }

        [CommandOption("--overwrite")]
        [Says("允许替换已有文件", "files that are there may be replaced")]
        public bool Overwrite { get; init; }
    }
}
