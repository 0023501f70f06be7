using CustodyWatch.Rules.Catalogue.Documents;
using CustodyWatch.RulesEngine;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>A catalogue as people read it: chapters with sections, each block under the law it carries out, with how its examples came out.</summary>
internal sealed class Book
{
    private readonly Lazy<ILookup<string, ExampleOutcome>> _outcomes;

    public Book(CompiledCatalogue catalogue)
    {
        Hash = catalogue.Catalogue;
        Chapters = BookReader.Read(catalogue.Document);
        _outcomes = new(() => ExampleRun.Of(catalogue).ToLookup(outcome => outcome.RuleId));
    }

    /// <summary>The catalogue's content hash.</summary>
    public string Hash { get; }

    /// <summary>The chapters, in order; the first is the preface.</summary>
    public IReadOnlyList<Chapter> Chapters { get; }

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

    // The heading stands above it already.
    private static string LineWith(Section section, string word)
    {
        var lines = section.Source.Split('\n').Where(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        return (Array.Find(lines, line => !line.StartsWith('#')) ?? "").Trim();
    }
}
