using System.Text.RegularExpressions;
using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.RulesEngine.Coverage;

/// <summary>A fenced block of the catalogue's text.</summary>
/// <param name="Kind">What follows the fence, as it is written.</param>
/// <param name="Start">The offset of its first line of content.</param>
/// <param name="End">The offset behind its last.</param>
internal sealed record TextBlock(string Kind, int Start, int End);

/// <summary>The text of a catalogue, with its blocks, so that one thing in it can be changed and everything keeps its place.</summary>
internal sealed partial class CatalogueText
{
    private static readonly string[] TermKinds = ["term", "期限"];
    private static readonly string[] RuleKinds = ["rule", "规则"];
    private static readonly string[] ExampleKinds = ["example", "例"];

    // What may name a rule: without the rules it would name nothing.
    private static readonly string[] AboutRulesKinds = ["hand-check", "人工核对", "override", "本地"];

    private readonly TextBlock[] _blocks;
    private readonly int[] _lines;

    public CatalogueText(string text, string fileName)
    {
        (Text, FileName) = (text, fileName);
        _lines = [0, .. text.Index().Where(letter => letter.Item == '\n').Select(letter => letter.Index + 1)];
        _blocks = [.. Fences().Matches(text).Select(fence => new TextBlock(fence.Groups["kind"].Value, fence.Groups["body"].Index, fence.Groups["body"].Index + fence.Groups["body"].Length))];
    }

    public string Text { get; }

    public string FileName { get; }

    /// <summary>The block a place stands in.</summary>
    public TextBlock BlockAt(Location where) =>
        Array.Find(_blocks, block => block.Start <= OffsetOf(where) && OffsetOf(where) < block.End)
        ?? throw new InvalidOperationException($"No block at {where}; this is a bug in CustodyWatch.");

    public int OffsetOf(Location where) => _lines[where.Line - 1] + where.Column - 1;

    public Location LocationOf(int offset)
    {
        var line = Array.BinarySearch(_lines, offset) is var found && found >= 0 ? found : ~found - 1;
        return new Location(FileName, line + 1, offset - _lines[line] + 1);
    }

    /// <summary>The first letter of the line an offset stands in.</summary>
    public int LineStart(int offset) => _lines[LocationOf(offset).Line - 1];

    /// <summary>The first letter of the next line; the end of the text for the last.</summary>
    public int NextLine(int offset) => LocationOf(offset).Line is var line && line < _lines.Length ? _lines[line] : Text.Length;

    /// <summary>The text with every rule, its examples and what may name a rule blanked out. Every place stays.</summary>
    public string WithoutRules() => Blank(block => RuleKinds.Contains(block.Kind) || ExampleKinds.Contains(block.Kind) || AboutRulesKinds.Contains(block.Kind));

    /// <summary>The text with all terms but the first, every rule and what may name one blanked out, except one rule and its examples. Every place stays.</summary>
    public string Alone(TextBlock rule)
    {
        // A catalogue without any term is not one that the settings could be about.
        TextBlock[] kept = [.. _blocks.Where(block => TermKinds.Contains(block.Kind)).Take(1), rule, .. _blocks.SkipWhile(block => block != rule).Skip(1).TakeWhile(block => ExampleKinds.Contains(block.Kind))];
        return Blank(block => !kept.Contains(block) && (TermKinds.Contains(block.Kind) || RuleKinds.Contains(block.Kind) || ExampleKinds.Contains(block.Kind) || AboutRulesKinds.Contains(block.Kind)));
    }

    // The fence goes with what it holds: an empty block would be a fault.
    private string Blank(Func<TextBlock, bool> isOut)
    {
        var letters = Text.ToCharArray();
        foreach (var block in _blocks.Where(isOut))
            for (var at = LineStart(block.Start - 1); at < NextLine(block.End); at++)
                if (letters[at] is not ('\n' or '\r'))
                    letters[at] = ' ';
        return new string(letters);
    }

    [GeneratedRegex(@"^(?<fence>```+|~~~+)[ \t]*(?<kind>[^\s`]+)[ \t]*\r?\n(?<body>.*?)^\k<fence>[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
