using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Of which rule or term, in which catalogue, and where the case files go.</summary>
internal sealed class RulesExamplesSettings : FormSettings
{
    [CommandArgument(0, "<RULE>")]
    [Says("规则或期限的编号", "the id of a rule or a term")]
    public string Rule { get; init; } = "";

    [CommandArgument(1, "[FILE]")]
    [Says("规则目录文件；默认为随程序提供的", "the catalogue; by default the one that comes with the program")]
    public string? File { get; init; }

    [CommandOption("--rules <FILE>")]
    [Says("同上", "the same")]
    public string? Rules { get; init; }

    [CommandOption("--all")]
    [Says("不计已有的示例，拟出全套", "a whole set, as if there were no examples yet")]
    public bool All { get; init; }

    [CommandOption("--out <FOLDER>")]
    [Says("另把每个示例写成案件文件，供 explain 使用", "write each example as a case file too, for explain")]
    public string? Out { get; init; }

    public string? FileGiven => File ?? Rules;
}
