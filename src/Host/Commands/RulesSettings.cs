using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What the commands about a catalogue take.</summary>
internal class RulesSettings : FormSettings
{
    [CommandArgument(0, "[FILE]")]
    [Says("规则目录文件；默认为随程序提供的", "the catalogue; by default the one that comes with the program")]
    public string? File { get; init; }

    [CommandOption("--rules <FILE>")]
    [Says("同上", "the same")]
    public string? Rules { get; init; }

    public string? FileGiven => File ?? Rules;
}
