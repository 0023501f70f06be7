using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What commands take that write for people or for programs.</summary>
internal abstract class FormSettings : CommonSettings
{
    [CommandOption("--format <FORM>")]
    [Says("输出形式：text（默认）、json；findings 另有 jsonl", "form of output: text (default) or json; findings has jsonl too")]
    public string Format { get; init; } = "text";

    /// <summary>The form, if it is one of those the command has.</summary>
    public string FormOneOf(params string[] known) => Given.OneOf("--format", Format, known);
}
