using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads the entries of a term: extensions, recounts and exclusions.</summary>
internal static class TermParts
{
    /// <summary>Reads one entry under <c>extend</c>.</summary>
    public static ExtensionRule? Extension(YamlValue value, Citations citations, IReadOnlyList<(DateOnly From, Citation Law)> lengths)
    {
        if (value.Map("ground", "by", "to", "no-limit", "after", "once", "repeat", "approver", "sentence", "warn", "request", "reply", "law", "verified", "verified_on") is not { } map)
            return null;
        var ground = CodeReader.Code(map.Required("ground"), ExtensionGrounds.List);
        var law = map.Required("law") is { } cited ? citations.ReadDated(cited, lengths) : null;
        if (ground is null || law is null)
            return null;
        citations.ReadMarks(map, law);
        if (map["by"] is null && map["to"] is null && map["no-limit"] is null)
            value.Report("extension-without-length",
                new($"延长“{ground}”没有写明长度。", $"The extension '{ground}' has no length."),
                new("写 by（增加多少）、to（总共至多多少）或 no-limit。", "Write by (how much is added), to (how much in all) or no-limit."));
        return new ExtensionRule
        {
            Ground = ground,
            By = map["by"] is { } by ? DatedReader.Read(by, DatedReader.Length) : null,
            To = map["to"] is { } to ? DatedReader.Read(to, DatedReader.Length) : null,
            NoLimit = CodeReader.Truth(map["no-limit"]),
            After = CodeReader.Code(map["after"], ExtensionGrounds.List),
            Repeatable = CodeReader.Truth(map["repeat"]),
            Approver = map["approver"] is { } approver ? DatedReader.Read(approver, entry => CodeReader.Code(entry, ApproverLevels.List)) : null,
            Sentence = CodeReader.Code(map["sentence"], PossibleSentences.List),
            WarnDays = WarnDays(map["warn"]),
            Request = map["request"] is { } request ? DatedReader.Length(request) : null,
            Reply = map["reply"] is { } reply ? DatedReader.Length(reply) : null,
            Law = law,
        };
    }

    /// <summary>Reads one entry under <c>recount</c>.</summary>
    public static RecountRule? Recount(YamlValue value, Citations citations, IReadOnlyList<(DateOnly From, Citation Law)> lengths)
    {
        if (value.Map("ground", "within", "law", "verified", "verified_on") is not { } map)
            return null;
        var ground = CodeReader.Code(map.Required("ground"), RecountGrounds.List);
        var law = map.Required("law") is { } cited ? citations.ReadDated(cited, lengths) : null;
        if (law is not null)
            citations.ReadMarks(map, law);
        return ground is null || law is null ? null : new RecountRule(ground, IsWithin(map["within"]), law);
    }

    private static bool IsWithin(YamlValue? value)
    {
        if (value?.Text() is not { } text)
            return false;
        if (text is "limit" or "期限")
            return true;
        value.Report("within", new($"“{text}”不是限定；只能写“limit”。", $"'{text}' is no bound; only 'limit' is."), new("改写为“limit”，或删去这一项。", "Write 'limit', or take the entry out."));
        return false;
    }

    /// <summary>Reads one entry under <c>exclude</c>.</summary>
    public static ExclusionRule? Exclusion(YamlValue value, Citations citations, IReadOnlyList<(DateOnly From, Citation Law)> lengths)
    {
        if (value.Map("ground", "cap", "at-most", "ends", "restarts", "law", "verified", "verified_on") is not { } map)
            return null;
        var ground = CodeReader.Code(map.Required("ground"), ExclusionGrounds.List);
        var law = map.Required("law") is { } cited ? citations.ReadDated(cited, lengths) : null;
        if (ground is null || law is null)
            return null;
        citations.ReadMarks(map, law);
        return new ExclusionRule(
            ground,
            map["cap"] is { } cap ? DatedReader.Length(cap) : null,
            map["at-most"]?.Number(),
            CodeReader.Code(map["ends"], RecountGrounds.List),
            CodeReader.Truth(map["restarts"]),
            law);
    }

    /// <summary>Reads the days before the deadline from which to warn: the first of the list.</summary>
    public static int? WarnDays(YamlValue? value)
    {
        if (value is null || value.Items().Count == 0)
            return null;
        var first = value.Items()[0];
        if (DatedReader.Length(first) is not { } length)
            return null;
        if (length.Parts is [{ Unit: TermUnit.Day } days])
            return days.Count;
        first.Report("warning-in-days", new("预警只能以日计。", "A warning is counted in days."), new("写成“7 days”。", "Write '7 days'."));
        return null;
    }
}
