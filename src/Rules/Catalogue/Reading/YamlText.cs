using CustodyWatch.Rules.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>Reads the YAML of one block. Anchors, aliases, tags and deep nesting are refused before anything is built.</summary>
internal static class YamlText
{
    private const int DeepestNesting = 12;

    private static readonly Bilingual PairThem = new(
        "检查缩进、冒号后的空格、引号和括号是否成对。", "Look at the indentation, the space after each colon, and whether quotes and brackets are paired.");

    /// <summary>Gives the block's mapping, or null, with a problem, where it is none.</summary>
    public static YamlMappingNode? Read(string yaml, BlockContext context)
    {
        try
        {
            if (Refused(yaml) is { } refused)
            {
                context.Problems.Add(context.At(refused.Where), refused.Id, refused.What, context.Unread, refused.Fix);
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
                return mapping;
            context.Problems.Add(new Location(context.File, context.Line, context.Indent + 1), "block-empty",
                new("这个块不是“键: 值”的形式。", "This block is not made of keys and values."), context.Unread,
                new("第一行写“id: …”。", "Begin with a line 'id: …'."));
        }
        catch (YamlException fault)
        {
            context.Problems.Add(context.At(fault.Start), "yaml-fault",
                new($"YAML 写法有误：{fault.Message}", $"The YAML is faulty: {fault.Message}"), context.Unread,
                PairThem);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            // The library has no words of its own for a block that ends in the middle of a group or a list.
            context.Problems.Add(new Location(context.File, context.Line, context.Indent + 1), "yaml-fault",
                new("YAML 没有写完：括号、列表或映射没有结束。", "The YAML is not finished: a bracket, a list or a mapping does not end."), context.Unread, PairThem);
        }
        return null;
    }

    private static (Mark Where, string Id, Bilingual What, Bilingual Fix)? Refused(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            var happened = parser.Current!;
            depth += happened.NestingIncrease;
            if (happened is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
                return (happened.Start, "yaml-alias",
                    new("不允许使用锚点、别名或标签（& * !）。", "Anchors, aliases and tags (& * !) are not allowed."),
                    new("把值直接写出来，或加引号。", "Write the value out, or put it in quotes."));
            if (depth > DeepestNesting)
                return (happened.Start, "yaml-too-deep",
                    new("嵌套过深。", "The nesting is too deep."), new("减少层次。", "Use fewer levels."));
        }
        return null;
    }
}
