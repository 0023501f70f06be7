using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What commands take that evaluate for a day.</summary>
internal abstract class EvaluationSettings : FormSettings
{
    [CommandOption("--on <DATE>")]
    [Says("以哪一天（24:00）为准，如 2026-02-28；默认今天", "the day asked, its end, such as 2026-02-28; by default today")]
    public string? On { get; init; }

    [CommandOption("--rules <FILE>")]
    [Says("规则目录文件；默认为随程序提供的", "the catalogue; by default the one that comes with the program")]
    public string? Rules { get; init; }

    public DateOnly Day(TimeProvider clock) => Given.Day("--on", On, clock);
}
