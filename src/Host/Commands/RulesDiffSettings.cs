using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Two catalogues, a source, and one day or a period.</summary>
internal sealed class RulesDiffSettings : FormSettings
{
    [CommandArgument(0, "<OLD>")]
    [Says("现用的规则目录文件", "the catalogue in use")]
    public string Old { get; init; } = "";

    [CommandArgument(1, "<NEW>")]
    [Says("将要换用的规则目录文件", "the catalogue that would replace it")]
    public string New { get; init; } = "";

    [CommandOption("--source <CONN>", isRequired: true)]
    [Says("看守所数据库：文件路径或 sqlite:PATH", "the detention database: a file path or sqlite:PATH")]
    public string Source { get; init; } = "";

    [CommandOption("--facility <CODE>")]
    [Says("只看这个看守所；可重复", "this facility only; may be repeated")]
    public string[] Facilities { get; init; } = [];

    [CommandOption("--on <DATE>")]
    [Says("以哪一天（24:00）为准，如 2026-02-28；默认今天", "the day asked, its end, such as 2026-02-28; by default today")]
    public string? On { get; init; }

    [CommandOption("--from <DATE>")]
    [Says("逐日回看：第一天，与 --to 一起给出", "go through past days one by one: the first, given together with --to")]
    public string? From { get; init; }

    [CommandOption("--to <DATE>")]
    [Says("逐日回看：最后一天", "go through past days one by one: the last")]
    public string? To { get; init; }

    public bool IsReplay => From is not null || To is not null;

    /// <summary>The days asked about, both counted; one and the same for a single day.</summary>
    /// <exception cref="BadInputException">A date cannot be read, or the options contradict one another.</exception>
    public (DateOnly From, DateOnly To) Period(TimeProvider clock)
    {
        if (!IsReplay)
            return (Given.Day("--on", On, clock), Given.Day("--on", On, clock));
        if (On is not null)
            throw Refuse("--on", Say.In("--on 与 --from、--to 不能同时使用。", "--on cannot be given together with --from and --to."), Say.In("只写 --on，或写 --from 和 --to。", "Give --on alone, or --from and --to."));
        if (From is null || To is null)
            throw Refuse(From is null ? "--to" : "--from", Say.In("--from 与 --to 应同时给出。", "--from and --to belong together."), Say.In("两个都写。", "Give both."));
        var (from, to) = (Given.Day("--from", From, clock), Given.Day("--to", To, clock));
        return from <= to
            ? (from, to)
            : throw Refuse($"--from {From} --to {To}", Say.In("最后一天早于第一天。", "The last day lies before the first."), Say.In("对调两个日期。", "Exchange the dates."));
    }

    private static BadInputException Refuse(string where, string what, string mend) =>
        new(where, what, Say.In("什么也没有做。", "Nothing was done."), mend);
}
