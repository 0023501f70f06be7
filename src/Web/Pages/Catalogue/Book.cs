using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Documents;
using CustodyWatch.RulesEngine;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>A catalogue as people read it: chapters with sections, each block under the law it carries out, with how its examples came out.</summary>
internal sealed class Book
{
    private readonly Lazy<ILookup<string, ExampleOutcome>> _outcomes;
    private readonly Lazy<IReadOnlyList<Chapter>> _chapters;

    /// <summary>Opens a catalogue that has been read. One that this program finds fault with can be read on, but not worked by.</summary>
    public Book(CatalogueDocument document)
        : this(document, document.Problems.Count == 0 ? CompiledCatalogue.Compile(document) : null)
    {
    }

    /// <summary>Opens a catalogue that is compiled already.</summary>
    public Book(CompiledCatalogue catalogue)
        : this(catalogue.Document, catalogue)
    {
    }

    private Book(CatalogueDocument document, CompiledCatalogue? compiled)
    {
        (Document, Compiled) = (document, compiled);
        _chapters = new(() => compiled is null ? AsItStands(document.Text) : BookReader.Read(document));
        _outcomes = new(() => (compiled is null ? [] : ExampleRun.Of(compiled)).ToLookup(outcome => outcome.RuleId));
    }

    public CatalogueDocument Document { get; }

    /// <summary>Ready to evaluate; null where the catalogue has problems.</summary>
    public CompiledCatalogue? Compiled { get; }

    /// <summary>The catalogue's content hash.</summary>
    public string Hash => Document.Hash;

    /// <summary>How all examples came out; none where the catalogue has problems.</summary>
    public IEnumerable<ExampleOutcome> Outcomes => _outcomes.Value.SelectMany(outcomes => outcomes);

    /// <summary>The chapters, in order; the first is the preface.</summary>
    public IReadOnlyList<Chapter> Chapters => _chapters.Value;

    /// <summary>How the examples of a term or rule came out, in the order of the file.</summary>
    public IEnumerable<ExampleOutcome> OutcomesOf(string id) => _outcomes.Value[id];

    /// <summary>Where the block of a finding's rule stands; null where this version has none.</summary>
    /// <param name="rule">A rule's id, or a term's with what was found of it: <c>inv-custody-overdue</c>.</param>
    public (Chapter Chapter, string Anchor)? Find(string rule)
    {
        var blocks = Chapters.SelectMany(chapter => chapter.Sections.SelectMany(section => section.Blocks.Select(block => (chapter, block)))).ToArray();
        var found = blocks.FirstOrDefault(pair => pair.block.Id == rule);
        if (found.block is null)
            found = blocks.Where(pair => pair.block.Kind == "term" && rule.StartsWith(pair.block.Id + "-", StringComparison.Ordinal)).OrderByDescending(pair => pair.block.Id.Length).FirstOrDefault();
        return found.block is null ? null : (found.chapter, found.block.Anchor);
    }

    /// <summary>The sections that have all the words, in the order of the document.</summary>
    public IEnumerable<(Chapter Chapter, Section Section, string Line)> Search(string words)
    {
        var all = words.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? [] :
            from chapter in Chapters
            from section in chapter.Sections
            where Array.TrueForAll(all, word => section.Source.Contains(word, StringComparison.OrdinalIgnoreCase))
            select (chapter, section, LineWith(section, all[0]));
    }

    // What the checks refuse is shown letter by letter: it is not known to be harmless to a reader of Markdown.
    private static IReadOnlyList<Chapter> AsItStands(string text) => [new(0, "", [new("", "s0", text, [new BlockPart("text", "", text, 1)])])];

    // The heading stands above it already.
    private static string LineWith(Section section, string word)
    {
        var lines = section.Source.Split('\n').Where(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        return (Array.Find(lines, line => !line.StartsWith('#')) ?? "").Trim();
    }
}
