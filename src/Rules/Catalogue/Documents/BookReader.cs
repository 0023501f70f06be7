using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustodyWatch.Rules.Catalogue.Documents;

/// <summary>Turns the catalogue's Markdown into chapters. Nothing in it can become a script, an image or a link to elsewhere.</summary>
public sealed class BookReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private readonly string _text;
    private readonly Dictionary<int, (string Kind, string Id)> _blocks;
    private readonly List<Chapter> _chapters = [];
    private readonly List<Section> _sections = [];
    private readonly List<Part> _parts = [];
    private string _chapter = "";
    private string _section = "";
    private int _start;

    private BookReader(CatalogueDocument document)
    {
        _text = document.Text;
        _blocks = Known(document);
    }

    /// <summary>Reads the chapters.</summary>
    public static IReadOnlyList<Chapter> Read(CatalogueDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new BookReader(document).Read();
    }

    // The line of each block that was understood, with what it is.
    private static Dictionary<int, (string Kind, string Id)> Known(CatalogueDocument document) =>
        document.TermBlocks.Select(block => (block.Where.Line, Kind: "term", block.Term.Id))
            .Concat(document.Rules.Select(block => (block.Where.Line, Kind: "rule", block.Id)))
            .Concat(document.HandChecks.Select(block => (block.Where.Line, Kind: "hand-check", block.Check.Id)))
            .ToDictionary(block => block.Line, block => (block.Kind, block.Id));

    private List<Chapter> Read()
    {
        var document = Markdig.Markdown.Parse(_text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = !link.IsImage && link.Url?.StartsWith('#') == true ? link.Url : "";
        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var block in document)
            Take(block);
        CloseChapter(_text.Length);
        return _chapters;
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: <= 2 } heading:
                CloseChapter(heading.Span.Start);
                _chapter = Words(heading);
                break;
            case HeadingBlock heading:
                CloseSection(heading.Span.Start);
                _section = Words(heading);
                break;
            case FencedCodeBlock { Info: "example" or "例" } example:
                AddExample(new BlockPart("example", "", example.Lines.ToString(), example.Line + 1));
                break;
            case FencedCodeBlock fence:
                _parts.Add(Block(fence));
                break;
            case Table table when _parts is [.., BlockPart { Kind: "term" } or ExamplesPart]:
                AddExample(new TextPart(Html(table)));
                break;
            case ListBlock when _chapters.Count == 0:
                break; // the document's own contents; the page has its own beside it
            default:
                _parts.Add(new TextPart(Html(block)));
                break;
        }
    }

    // The mapping of a block begins on the line after its fence.
    private BlockPart Block(FencedCodeBlock fence)
    {
        var (kind, id) = _blocks.GetValueOrDefault(fence.Line + 2, (fence.Info ?? "", ""));
        return new(kind, id, fence.Lines.ToString(), fence.Line + 1);
    }

    private void AddExample(Part example)
    {
        if (_parts is [.., ExamplesPart last])
            _parts[^1] = last with { Parts = [.. last.Parts, example] };
        else
            _parts.Add(new ExamplesPart(_parts.OfType<BlockPart>().LastOrDefault()?.Id ?? "", [example]));
    }

    private void CloseSection(int end)
    {
        if (_parts.Count > 0)
            _sections.Add(new(_section, $"s{_sections.Count}", _text[_start..end], [.. _parts]));
        _parts.Clear();
        (_section, _start) = ("", end);
    }

    private void CloseChapter(int end)
    {
        CloseSection(end);
        if (_sections.Count > 0)
            _chapters.Add(new(_chapters.Count, _chapter, [.. _sections]));
        _sections.Clear();
    }

    private static string Words(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static string Html(Block block)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(block);
        return writer.ToString();
    }
}
