using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Storage;
using Spectre.Console.Cli;

namespace CustodyWatch.Host;

/// <summary>What is said on standard error when a call does not end well.</summary>
/// <param name="ExitCode">How the process ends.</param>
/// <param name="Text">One message, no stack trace unless it was asked for.</param>
internal sealed record Complaint(int ExitCode, string Text)
{
    /// <param name="fault">What went wrong.</param>
    /// <param name="stopped">Whether somebody asked the program to stop.</param>
    /// <param name="withDetails">Whether technical details were asked for.</param>
    public static Complaint Of(Exception fault, bool stopped, bool withDetails)
    {
        var complaint = fault switch
        {
            OperationCanceledException when stopped => new(ExitCodes.FallsShort, Say.In("已中断。", "Stopped before the end.")),
            BadInputException bad => new(ExitCodes.BadInput, Lines(bad.Where, [.. bad.In(Say.Language)])),
            DependencyUnavailableException gone => new(ExitCodes.Unavailable, Lines(gone.Where, gone.What, gone.Mend)),
            CommandAppException call => new(ExitCodes.BadInput, Lines("custodywatch", call.Message, Say.In("用 custodywatch --help 查看用法。", "custodywatch --help explains the calls."))),
            _ => OfBug(fault),
        };
        return withDetails && complaint.ExitCode != ExitCodes.FallsShort ? complaint with { Text = $"{complaint.Text}\n\n{fault}" } : complaint;
    }

    private static Complaint OfBug(Exception fault) => new(
        ExitCodes.Unavailable,
        Say.In(
            $"CustodyWatch 程序缺陷（bug）：{fault.GetType().Name}: {OneLine(fault.Message)} 请用 --verbose 再试一次，并把全部输出报告给维护者。",
            $"A bug in CustodyWatch: {fault.GetType().Name}: {OneLine(fault.Message)} Call again with --verbose and report the whole output to the maintainers."));

    private static string Lines(string where, params string[] sentences) =>
        string.Join("\n  ", [where, .. sentences.Where(sentence => sentence.Length > 0)]);

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
