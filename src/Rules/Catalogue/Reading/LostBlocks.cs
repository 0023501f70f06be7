using Markdig.Syntax;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>Finds blocks that look like rules and would not be read: inside a list or a quotation, indented too far, or without an end.</summary>
internal static class LostBlocks
{
    private static readonly string[] Fences = ["```", "~~~"];

    public static void Report(MarkdownDocument document, IReadOnlyList<string> kinds, string fileName, Problems problems)
    {
        foreach (var block in document.Descendants<CodeBlock>())
            if (block is FencedCodeBlock fence)
                CheckFence(fence, kinds, fileName, problems);
            else
                CheckIndented(block, kinds, fileName, problems);
    }

    private static void CheckFence(FencedCodeBlock fence, IReadOnlyList<string> kinds, string fileName, Problems problems)
    {
        var where = new Location(fileName, fence.Line + 1, fence.Column + 1);
        if (fence.Parent is not MarkdownDocument && kinds.Contains(BlockKindNames.English(fence.Info ?? "")))
            Add(problems, where, "block-inside", $"“{fence.Info}”块在列表或引文里面，不会被读取。", $"This '{fence.Info}' block stands inside a list or a quotation, where it is not read.",
                "在它前面加一行从行首写起的文字，并去掉块前的空格和“>”。", "Put a line of text that begins at the margin before it, and take away the spaces and '>' in front of the block.");
        if (fence.ClosingFencedCharCount == 0 || kinds.Contains(BlockKindNames.English(fence.Info ?? "")) && Swallows(fence))
            Add(problems, where, "block-not-closed", "这个块没有结束，其后的全部内容都会算在它里面。", "This block does not end, and everything behind it is taken for a part of it.",
                $"在块的最后一行之后写一行“{new string(fence.FencedChar, fence.OpeningFencedCharCount)}”。", $"Write a line '{new string(fence.FencedChar, fence.OpeningFencedCharCount)}' behind the block's last.");
    }

    // A block without an end goes on to the end of the next one.
    private static bool Swallows(FencedCodeBlock fence) =>
        Enumerable.Range(0, fence.Lines.Count).Any(i => Array.Exists(Fences, fence.Lines.Lines[i].ToString().StartsWith));

    private static void CheckIndented(CodeBlock block, IReadOnlyList<string> kinds, string fileName, Problems problems)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var text = line.ToString().Trim();
            if (Array.Exists(Fences, text.StartsWith) && kinds.Contains(BlockKindNames.English(text.TrimStart('`', '~').Trim())))
                Add(problems, new(fileName, block.Line + 1 + i, 1), "block-indented", $"“{text}”缩进了四格以上，不会被读取。", $"'{text}' is indented by four spaces or more, where it is not read.",
                    "去掉整个块前面的空格。", "Take away the spaces in front of the whole block.");
        }
    }

    private static void Add(Problems problems, Location where, string id, string zh, string en, string fixZh, string fixEn) => problems.Add(
        where, id, new(zh, en), new("规则会不声不响地消失；目录整体不会被启用。", "The rule would be gone without a word; the catalogue would not be loaded."), new(fixZh, fixEn));
}
