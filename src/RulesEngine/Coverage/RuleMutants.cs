using System.Text.RegularExpressions;
using CustodyWatch.Rules.Catalogue.Blocks;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>Everything that can be done to one rule: each condition and part of one dropped or negated, each figure moved by one.</summary>
internal sealed partial class RuleMutants(CatalogueText catalogue, RuleBlock rule)
{
    // What the examples cannot see: names, words and citations.
    private static readonly string[] Untouched = ["id", "编号", "title", "名称", "law", "依据", "given", "对象", "message", "说明", "detail", "细目", "suspended", "停用"];

    // A rule's first and last day are asked too, but they are written as dates.
    private static readonly string[] Asking = ["when", "条件", "unless", "除外", "given", "对象"];

    private static readonly string[] Conditional = ["let", "定义", "since", "起始", "severity", "等级"];

    private readonly TextBlock _block = catalogue.BlockAt(rule.Where);

    private string Text => catalogue.Text;

    /// <summary>Gives the mutants in the order of the file.</summary>
    public IReadOnlyList<Mutant> All()
    {
        var items = rule.Conditions.Where(condition => Asking.Contains(KeyOf(catalogue.OffsetOf(condition.Where))))
            .DistinctBy(condition => (condition.Where, condition.Text)).Select(ItemOf).ToArray();
        var mutants = items.SelectMany(item => OfItem(item, items)).Concat(OfOtherLines()).DistinctBy(mutant => mutant.Edit);
        return [.. mutants.OrderBy(mutant => catalogue.OffsetOf(mutant.Where)).Select((mutant, index) => mutant with { Id = $"{rule.Id}/{index + 1}" })];
    }

    // A condition as it is written: after a quote, or over several lines.
    private Item ItemOf(RuleCondition condition)
    {
        var start = catalogue.OffsetOf(condition.Where);
        var pattern = string.Join(@"\s+", condition.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Regex.Escape(word).Replace("\"", "\\\\?\"", StringComparison.Ordinal)));
        var found = Regex.Match(Text[start.._block.End], pattern);
        if (!found.Success)
            throw new InvalidOperationException($"The condition at {condition.Where} was not found in its own text; this is a bug in CustodyWatch.");
        return new(start + found.Index, start + found.Index + found.Length, KeyOf(start));
    }

    private IEnumerable<Mutant> OfItem(Item item, IReadOnlyList<Item> all)
    {
        yield return Of(MutantKind.Dropped, item.Start, item.End, Without(item, all.Count(other => other.Key == item.Key) == 1));
        if (item.IsRelation)
            yield break;
        yield return Negated(item.Start, item.End);
        foreach (var mutant in OfParts(item.Start, item.End))
            yield return mutant;
    }

    private IEnumerable<Mutant> OfParts(int start, int end)
    {
        foreach (var part in ConditionParts.Of(Text, start, end))
        {
            if (part.DropEnd > part.DropStart)
                yield return Of(MutantKind.Dropped, part.Start, part.End, new Edit(part.DropStart, part.DropEnd - part.DropStart, ""));
            yield return Negated(part.Start, part.End);
        }
    }

    // The definitions, the first day and the severity have conditions of their own; figures stand anywhere but in words.
    private IEnumerable<Mutant> OfOtherLines()
    {
        for (var line = _block.Start; line < _block.End; line = catalogue.NextLine(line))
        {
            var (key, end) = (KeyOf(line), Math.Min(catalogue.NextLine(line), _block.End));
            if (Untouched.Contains(key))
                continue;
            if (Conditional.Contains(key) && Value().Match(Text, line, end - line) is { Success: true } value)
                foreach (var mutant in OfParts(value.Groups["value"].Index, value.Groups["value"].Index + value.Groups["value"].Length))
                    yield return mutant;
            foreach (var edit in Figures.OfRule(Text, line, end))
                yield return Of(MutantKind.Shifted, edit.Start, edit.Start + edit.Length, edit);
        }
    }

    // Of every day of the calendar, and yet a question: a bare "true" would be refused, and no example would be asked.
    private const string HoldsAlways = "today >= 0001-01-01";

    // The last condition leaves a rule that asks nothing; the only exception goes with its key.
    private Edit Without(Item item, bool isOnly)
    {
        var line = catalogue.LineStart(item.Start);
        if (item.IsRelation)
            return From(Text.LastIndexOfAny([',', '，', '、'], item.Start), item.End);
        if (isOnly && item.Key is "unless" or "除外")
            return From(KeyLine(item.Start), catalogue.NextLine(item.End));
        if (isOnly)
            return new Edit(item.Start, item.End - item.Start, HoldsAlways);
        return Text[line..item.Start].TrimStart().StartsWith('-')
            ? From(line, catalogue.NextLine(item.End))
            : OfFlowList(item);
    }

    private Edit OfFlowList(Item item)
    {
        var (start, end) = (item.Start, item.End);
        if (Text[start - 1] is '"' or '\'')
            (start, end) = (start - 1, end + 1);
        var next = end;
        while (Text[next] is ' ')
            next++;
        return Text[next] == ',' ? From(start, next + 1) : From(Text.LastIndexOf(',', start), end);
    }

    private static Edit From(int start, int end) => new(start, end - start, "");

    private Mutant Negated(int start, int end) => Of(MutantKind.Negated, start, end, new Edit(start, end - start, $"not ({Text[start..end]})"));

    private Mutant Of(MutantKind kind, int start, int end, Edit edit) =>
        new("", rule.Id, catalogue.LocationOf(start), kind, Text[start..end], kind == MutantKind.Dropped ? "" : edit.Instead) { Edit = edit };

    private string KeyOf(int offset) => Key().Match(Text, KeyLine(offset)).Groups["key"].Value;

    private int KeyLine(int offset)
    {
        var line = catalogue.LineStart(offset);
        while (line > _block.Start && !Key().IsMatch(Text, line))
            line = catalogue.LineStart(line - 1);
        return line;
    }

    [GeneratedRegex(@"\G(?<key>[\p{L}_-]+):")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G\s*[\p{L}_][\p{L}\p{N}_-]*:[ \t]+(?<value>[^\n]+?)[ \t\r]*(?=\n|$)")]
    private static partial Regex Value();

    private sealed record Item(int Start, int End, string Key)
    {
        public bool IsRelation => Key is "given" or "对象";
    }
}
