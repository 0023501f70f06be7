using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A block that makes a rule or a term stricter for one centre or one office, or suspends a rule there for a time.</summary>
/// <param name="Where">The place of the block.</param>
/// <param name="Facility">The centre it is about; null where it is about an office.</param>
/// <param name="Office">The office it is about; null where it is about a centre.</param>
/// <param name="Target">The id of the rule or term.</param>
/// <param name="WarnDays">Of a term: days before the deadline from which to warn; null for the term's own.</param>
/// <param name="Severity">Of a rule: the least severity; null for the rule's own.</param>
/// <param name="Suspended">Of a rule: why it is suspended; null where it is not.</param>
/// <param name="Until">The last day of the suspension, inclusive; null where nothing is suspended.</param>
public sealed record OverrideBlock(Location Where, string? Facility, string? Office, string Target, int? WarnDays, Severity? Severity, Bilingual? Suspended, DateOnly? Until)
{
    internal static readonly string[] Keys = ["facility", "office", "rule", "term", "warn", "severity", "suspended", "until"];

    /// <summary>Whether it is about a centre.</summary>
    /// <param name="facility">The centre's code.</param>
    /// <param name="office">The code of its office; null where unknown.</param>
    public bool IsAbout(string facility, string? office) => Facility is not null ? Facility == facility : Office == office;

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    internal static OverrideBlock? Read(YamlMap map)
    {
        var (facility, office) = (map["facility"]?.Text(), map["office"]?.Text());
        var (rule, term) = (map["rule"]?.Text(), map["term"]?.Text());
        var block = new OverrideBlock(
            map.Where, facility, office, rule ?? term ?? "", TermParts.WarnDays(map["warn"]), CodeReader.Severity(map["severity"]),
            map["suspended"] is { } why ? CodeReader.Words(why) : null, map["until"]?.Date());
        return (Shape(facility is null == office is null, map, "facility, office", "看守所（facility）和驻所检察室（office）应恰好写一个。", "Give either facility or office.")
            && Shape(rule is null == term is null, map, "rule, term", "规则（rule）和期限（term）应恰好写一个。", "Give either rule or term.")
            && Shape(term is not null && (block.WarnDays is null || block.Severity is not null || block.Suspended is not null), map, "warn", "对期限只能写 warn。", "For a term only warn can be given.")
            && Shape(rule is not null && (map["warn"] is not null || block.Severity is null == block.Suspended is null), map, "severity, suspended", "对规则只能写 severity 或 suspended 之一。", "For a rule either severity or suspended can be given.")
            && Shape(block.Suspended is null != block.Until is null, map, "until", "停用必须写明截至日（until）；只有停用才写。", "A suspension needs its last day (until), and nothing else has one.")) ? block : null;
    }

    private static bool Shape(bool isWrong, YamlMap map, string keys, string zh, string en)
    {
        if (isWrong)
            map.Context.Problems.Add(map.Where, "override-shape", new(zh, en), map.Context.Unread, new($"更正这几行：{keys}。", $"Mend these lines: {keys}."));
        return !isWrong;
    }
}
