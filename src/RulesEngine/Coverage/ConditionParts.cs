using System.Text.RegularExpressions;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>A part of an expression that is true or false.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">Behind its last letter.</param>
/// <param name="DropStart">From where to take out, so that what is left is an expression.</param>
/// <param name="DropEnd">Up to where; the same as the start where nothing would be left.</param>
internal sealed record ConditionPart(int Start, int End, int DropStart, int DropEnd);

/// <summary>Takes a written expression apart at <c>and</c>, <c>or</c>, <c>not</c>, <c>if</c> and brackets, in either language.</summary>
internal sealed partial class ConditionParts
{
    private static readonly string[] Ors = ["or", "或", "或者"];
    private static readonly string[] Ands = ["and", "且", "并且"];
    private static readonly string[] Nots = ["not", "非", "不"];

    private readonly string _text;
    private readonly List<ConditionPart> _parts = [];

    private ConditionParts(string text) => _text = text;

    /// <summary>Gives the parts of the expression that stands in a text, without the whole.</summary>
    public static IReadOnlyList<ConditionPart> Of(string text, int start, int end)
    {
        var parts = new ConditionParts(text);
        parts.Walk(start, end, isPart: true);
        return parts._parts;
    }

    private void Walk(int start, int end, bool isPart)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(_text[end - 1]))
            end--;
        var words = Words(start, end);
        // What follows an "if" outside brackets belongs to it.
        var joints = words.TakeWhile(word => !IsIf(word)).ToArray();
        var split = Array.FindAll(joints, word => Ors.Contains(word.Value));
        if (split.Length == 0)
            split = Array.FindAll(joints, word => Ands.Contains(word.Value));
        if (split.Length > 0)
            WalkChain(start, end, split, isPart);
        else if (words.Count > 0 && words[0].Index == start && Nots.Contains(words[0].Value))
            Walk(start + words[0].Length, end, isPart: true);
        else if (words.Count > 0 && words[0].Index == start && IsIf(words[0]))
            WalkChoice(words, end);
        else
            foreach (var (open, close) in Brackets(start, end))
                Walk(open + 1, close, isPart: open == start && close == end - 1);
    }

    private void WalkChain(int start, int end, Match[] joints, bool isPart)
    {
        if (!isPart)
            _parts.Add(new(start, end, start, start));
        int[] starts = [start, .. joints.Select(joint => joint.Index + joint.Length)];
        int[] ends = [.. joints.Select(joint => joint.Index), end];
        for (var at = 0; at < starts.Length; at++)
        {
            var (first, last) = Trimmed(starts[at], ends[at]);
            _parts.Add(at == 0 ? new(first, last, first, Trimmed(starts[1], ends[1]).Start) : new(first, last, Trimmed(starts[at - 1], ends[at - 1]).End, last));
            Walk(first, last, isPart: true);
        }
    }

    // An "if" ends with its own "else"; one in between has its own "then" and "else".
    private void WalkChoice(List<Match> words, int end)
    {
        var (depth, then, otherwise) = (0, -1, -1);
        for (var at = 1; at < words.Count && otherwise < 0; at++)
        {
            if (IsIf(words[at]))
                depth++;
            else if (words[at].Value is "then" or "则" && depth == 0)
                then = at;
            else if (words[at].Value is "else" or "否则" && depth-- == 0)
                otherwise = at;
        }
        if (then < 0 || otherwise < 0)
            return;
        var (first, last) = Trimmed(words[0].Index + words[0].Length, words[then].Index);
        _parts.Add(new(first, last, first, first));
        Walk(first, last, isPart: true);
        Walk(words[then].Index + words[then].Length, words[otherwise].Index, isPart: false);
        Walk(words[otherwise].Index + words[otherwise].Length, end, isPart: false);
    }

    private (int Start, int End) Trimmed(int start, int end)
    {
        var slice = _text.AsSpan(start, end - start);
        return (start + slice.Length - slice.TrimStart().Length, start + slice.TrimEnd().Length);
    }

    private static bool IsIf(Match word) => word.Value is "if" or "若";

    // The words outside brackets and quotes.
    private List<Match> Words(int start, int end)
    {
        var (words, depth) = (new List<Match>(), 0);
        foreach (var token in Tokens(start, end))
        {
            depth += token.Value is "(" or "[" ? 1 : token.Value is ")" or "]" ? -1 : 0;
            if (depth == 0 && char.IsLetter(token.Value[0]))
                words.Add(token);
        }
        return words;
    }

    private IEnumerable<(int Open, int Close)> Brackets(int start, int end)
    {
        var open = new Stack<int>();
        foreach (var token in Tokens(start, end))
            if (token.Value == "(")
                open.Push(token.Index);
            else if (token.Value == ")" && open.TryPop(out var from) && open.Count == 0)
                yield return (from, token.Index);
    }

    private IEnumerable<Match> Tokens(int start, int end)
    {
        for (var token = Token().Match(_text, start, end - start); token.Success; token = token.NextMatch())
            yield return token;
    }

    [GeneratedRegex(@"""[^""]*""|'[^']*'|[\p{L}_][\p{L}\p{N}_-]*|[()\[\]]")]
    private static partial Regex Token();
}
