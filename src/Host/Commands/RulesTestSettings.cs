using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>A catalogue, and what to ask of its examples beside whether they come out.</summary>
internal sealed class RulesTestSettings : RulesSettings
{
    [CommandOption("--coverage")]
    [Says("每条规则有多少示例触发、不触发、无法判断，是否有边界日的示例", "for each rule, how many examples fire, stay silent, stay undecided, and whether one lies on the boundary day")]
    public bool Coverage { get; init; }

    [CommandOption("--mutate [RULE]")]
    [Says("逐一改动条件和数字，列出示例没有发觉的改动；可只查一条规则或期限", "change conditions and numbers one by one and name what no example notices; of one rule or term only, if given")]
    public FlagValue<string?> Mutate { get; init; } = new();
}
