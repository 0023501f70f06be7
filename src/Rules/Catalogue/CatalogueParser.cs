using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Checks;
using CustodyWatch.Rules.Catalogue.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue;

/// <summary>Reads the Markdown document: its table of instruments, its fenced blocks, and the tables and blocks of examples behind them.</summary>
internal sealed class CatalogueParser(string text, string fileName)
{
    private const int LargestFile = 4 * 1024 * 1024;

    private static readonly string[] BlockKinds = ["term", "rule", "setting", "calendar", "example", "hand-check", "override"];

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly Problems _problems = new();
    private readonly List<TermBlock> _terms = [];
    private readonly List<RuleBlock> _rules = [];
    private readonly List<HandCheckBlock> _handChecks = [];
    private readonly List<OverrideBlock> _overrides = [];
    private readonly List<SettingBlock> _settings = [];
    private readonly List<CalendarBlock> _calendars = [];
    private Citations _citations = new([]);
    private bool _lastIsTerm;

    public CatalogueDocument Parse(string hash)
    {
        if (text.Length > LargestFile)
        {
            _problems.Add(new Location(fileName, 1, 1), "file-too-large", new("目录文件过大。", "The catalogue is too large."),
                new("目录不会被启用。", "It would not be loaded."), new("拆去无关的内容；上限为 4 MB。", "Take out what does not belong; the limit is 4 MB."));
            return new CatalogueDocument(hash, [], [], [], [], [], [], [], _citations.Marks, _problems.All) { Text = text };
        }
        var document = Markdig.Markdown.Parse(text, Markdown);
        var instruments = InstrumentTable.Read(document, fileName, _problems);
        _citations = new Citations(instruments);
        foreach (var block in document)
            Read(block);
        Settings.Check(_settings, [.. _terms.Select(block => block.Term.Id)], fileName, _problems);
        CatalogueChecks.Run(_terms, _rules, _handChecks, _overrides, instruments, _problems);
        return new CatalogueDocument(hash, instruments, _terms, _rules, _handChecks, _overrides, _settings, _calendars, _citations.Marks, _problems.All) { Text = text };
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case FencedCodeBlock fence:
                Read(fence);
                break;
            case Table table when _lastIsTerm && TermTable.IsOne(table):
                var last = _terms[^1];
                _terms[^1] = last with { Examples = [.. last.Examples, .. TermTable.Read(table, last.Term, _citations, fileName, _problems)] };
                break;
        }
    }

    private void Read(FencedCodeBlock fence)
    {
        var kind = BlockKindNames.English(fence.Info ?? "");
        if (!BlockKinds.Contains(kind))
        {
            if (kind.Length > 0)
                ReportUnknownKind(fence);
            return;
        }
        var context = new BlockContext(fileName, fence.Line + 2, fence.IndentCount, $"{kind}", _problems);
        if (YamlText.Read(fence.Lines.ToString(), context) is not { } mapping)
            return;
        var id = mapping.Children.TryGetValue(new YamlScalarNode("id"), out var node) ? node.ToString() : null;
        context = context with { Name = id is null ? kind : $"{kind} '{id}'" };
        Read(kind, mapping, context);
    }

    private void Read(string kind, YamlMappingNode mapping, BlockContext context)
    {
        switch (kind)
        {
            case "term" when TermBlock.Read(new YamlMap(mapping, context, TermBlock.Keys), _citations) is { } term:
                _terms.Add(term);
                _lastIsTerm = true;
                break;
            case "rule" when new RuleReader(new YamlMap(mapping, context, RuleReader.Keys), _citations).Read() is { } rule:
                _rules.Add(rule);
                _lastIsTerm = false;
                break;
            case "setting" when SettingBlock.Read(new YamlMap(mapping, context, SettingBlock.Keys)) is { } setting:
                _settings.Add(setting);
                break;
            case "calendar" when CalendarBlock.Read(new YamlMap(mapping, context, CalendarBlock.Keys)) is { } calendar:
                _calendars.Add(calendar);
                break;
            case "hand-check" when HandCheckBlock.Read(new YamlMap(mapping, context, HandCheckBlock.Keys), _citations) is { } check:
                _handChecks.Add(check);
                break;
            case "override" when OverrideBlock.Read(new YamlMap(mapping, context, OverrideBlock.Keys)) is { } local:
                _overrides.Add(local);
                break;
            case "example":
                AddExample(new YamlMap(mapping, context, ExampleReader.Keys));
                break;
        }
    }

    private void AddExample(YamlMap map)
    {
        if (_rules.Count == 0)
        {
            _problems.Add(map.Where, "example-without-rule", new("这个例子之前没有规则。", "No rule stands before this example."), map.Context.Unread,
                new("把它移到所示规则之后。", "Move it behind the rule it shows."));
            return;
        }
        if (ExampleReader.Read(map, fileName) is { } example)
            _rules[^1] = _rules[^1] with { Examples = [.. _rules[^1].Examples, example] };
    }

    private void ReportUnknownKind(FencedCodeBlock fence)
    {
        var nearest = Vocabulary.Spelling.Nearest(fence.Info!, BlockKinds);
        _problems.Add(new Location(fileName, fence.Line + 1, fence.Column + 4), "unknown-block",
            new($"没有“{fence.Info}”这种块；最接近的是“{nearest}”。", $"There is no block '{fence.Info}'; the nearest is '{nearest}'."),
            new("这个块会被忽略。", "The block would be ignored."),
            new($"改写为“{nearest}”，或去掉代码块的名称。", $"Write '{nearest}', or take the name off the fence."));
    }
}
