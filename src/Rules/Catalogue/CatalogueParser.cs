using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Checks;
using CustodyWatch.Rules.Catalogue.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue;

/// <summary>Reads the Markdown document: its table of instruments, its fenced blocks, and the tables and blocks of examples behind them.</summary>
internal sealed class CatalogueParser(string text, string fileName, DateOnly? asOf)
{
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
    private IReadOnlyList<Instrument> _instruments = [];
    private string _last = "";
    private bool _lastIsRead;

    public CatalogueDocument Parse(string hash)
    {
        try
        {
            if (SafeText.Check(text, fileName, _problems))
                ReadAndCheck();
        }
        catch (TooManyProblems stopped)
        {
            _problems.ThereAreMore(stopped.Where);
        }
        return new CatalogueDocument(hash, _instruments, _terms, _rules, _handChecks, _overrides, _settings, _calendars, _citations.Marks, _problems.All) { Text = text };
    }

    private void ReadAndCheck()
    {
        if (MarkdownOf() is not { } document)
            return;
        LostBlocks.Report(document, BlockKinds, fileName, _problems);
        _instruments = InstrumentTable.Read(document, fileName, _problems);
        _citations = new Citations(_instruments);
        foreach (var block in document)
            Read(block);
        Settings.Check(_settings, [.. _terms.Select(block => block.Term.Id)], fileName, _problems);
        CatalogueChecks.Run(new CheckedCatalogue(_terms, _rules, _handChecks, _overrides, _instruments, _settings, _citations), asOf, _problems);
    }

    private MarkdownDocument? MarkdownOf()
    {
        try
        {
            return Markdig.Markdown.Parse(text, Markdown);
        }
        catch (ArgumentException)
        {
            // The library's own limit; it does not say where.
            _problems.Add(new Location(fileName, 1, 1), "markdown-too-deep", new("Markdown 嵌套过深，或有一个表过大。", "The Markdown is nested too deeply, or a table is too large."),
                new("目录不会被启用。", "It would not be loaded."), new("减少引文、列表和强调的层次，或拆开大表。", "Use fewer levels of quotations, lists and emphasis, or split the large table."));
            return null;
        }
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case FencedCodeBlock fence:
                Read(fence);
                break;
            case Table table when TermTable.IsOne(table, fileName, _problems):
                AddExamples(table);
                break;
        }
    }

    private void AddExamples(Table table)
    {
        if (_last != "term")
        {
            _problems.Add(new Location(fileName, table.Line + 1, 1), "table-without-term", new("这个例表之前没有期限。", "No term stands before this table of examples."),
                new("这些例子不会被核对；目录整体不会被启用。", "The examples would not be tested, and the catalogue would not be loaded."),
                new("把它移到所示期限之后；规则的例子写成 example 块。", "Move it behind the term it shows; examples of a rule are written as example blocks."));
            return;
        }
        if (!_lastIsRead)
            return;
        var last = _terms[^1];
        _terms[^1] = last with { Examples = [.. last.Examples, .. TermTable.Read(table, last.Term, _citations, fileName, _problems)] };
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
        {
            if (kind is "term" or "rule")
                (_last, _lastIsRead) = (kind, false);
            return;
        }
        var id = mapping.Children.TryGetValue(new YamlScalarNode("id"), out var node) ? node.ToString() : null;
        context = context with { Name = id is null ? kind : $"{kind} '{id}'" };
        Read(kind, mapping, context);
    }

    private void Read(string kind, YamlMappingNode mapping, BlockContext context)
    {
        switch (kind)
        {
            case "term":
                Keep(kind, _terms, TermBlock.Read(new YamlMap(mapping, context, TermBlock.Keys), _citations));
                break;
            case "rule":
                Keep(kind, _rules, new RuleReader(new YamlMap(mapping, context, RuleReader.Keys), _citations).Read());
                break;
            case "setting" when SettingBlock.Read(new YamlMap(mapping, context, SettingBlock.Keys), _citations) is { } setting:
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

    // What follows belongs to the block even where it could not be read, and then to no other.
    private void Keep<T>(string kind, List<T> blocks, T? block)
        where T : class
    {
        (_last, _lastIsRead) = (kind, block is not null);
        if (block is not null)
            blocks.Add(block);
    }

    private void AddExample(YamlMap map)
    {
        if (_last != "rule")
        {
            _problems.Add(map.Where, "example-without-rule", new("这个例子之前没有规则。", "No rule stands before this example."), map.Context.Unread,
                new("把它移到所示规则之后。", "Move it behind the rule it shows."));
            return;
        }
        if (ExampleReader.Read(map, fileName) is { } example && _lastIsRead)
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
