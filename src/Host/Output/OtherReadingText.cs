using System.Globalization;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Host.Output;

/// <summary>What a clock would say under another reading of the law, in a line.</summary>
internal static class OtherReadingText
{
    public static string Of(OtherReading other)
    {
        var name = other.Title is { } title ? Say.In(title) : $"{other.Switch} = {other.Value}";
        var mark = other.Earlier ? Say.In("（较早）", " (earlier)") : "";
        return Say.In($"另一种理解 · {name} → {Result(other)}{mark}", $"another reading · {name} → {Result(other)}{mark}");
    }

    private static string Result(OtherReading other) => string.Join(Say.In("，", ", "), Results(other));

    private static IEnumerable<string> Results(OtherReading other)
    {
        if (other.Term is { } term)
            yield return Say.In($"另有期限 {term}", $"a clock of its own, {term}");
        yield return other switch
        {
            { DeadlineAt: { } at } => Say.In("届满于 ", "deadline ") + at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            { DeadlineOn: { } on } => Say.In($"届满日 {FindingsTable.Day(on)}", $"deadline {FindingsTable.Day(on)}"),
            _ => Say.In("没有届满日", "no deadline"),
        };
        if (other.WarnFromOn is { } warn)
            yield return Say.In($"{FindingsTable.Day(warn)} 起预警", $"warns from {FindingsTable.Day(warn)}");
        if (other.EffectiveOn is { } effective)
            yield return Say.In($"{FindingsTable.Day(effective)} 生效", $"takes effect on {FindingsTable.Day(effective)}");
    }
}
