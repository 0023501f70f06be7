using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What every command takes.</summary>
internal abstract class CommonSettings : CommandSettings
{
    /// <summary>Read by <see cref="Say"/> before the call is parsed; it stands here so that it is known and explained.</summary>
    [CommandOption("--lang <zh|en>")]
    [Says("文字输出的语言：zh（默认）或 en", "language of text output: zh (default) or en")]
    public string Lang { get; init; } = "zh";

    [CommandOption("--verbose")]
    [Says("出错时给出技术细节", "technical details when something breaks")]
    public bool Verbose { get; init; }
}
