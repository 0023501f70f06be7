using System.Text.RegularExpressions;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>The catalogue as a Markdown viewer shows it: contents that lead somewhere, headings in both languages, tables that are tables.</summary>
public sealed partial class ReadAsADocumentTests
{
    private static readonly string[] Prose = [.. WithoutBlocks(Shipped.Text.Split('\n'))];
    private static readonly string[] Headings = [.. Prose.Where(line => line.StartsWith('#'))];

    [Fact]
    public void Every_heading_is_in_both_languages() =>
        Assert.All(Headings, heading => Assert.Matches(@"^#{1,3} .*[一-鿿].* · .*[A-Za-z]", heading));

    [Fact]
    public void The_contents_lead_to_every_chapter_in_order() => Assert.Equal(
        Headings.Where(heading => heading.StartsWith("## ", StringComparison.Ordinal)).Select(Anchor),
        Prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value));

    [Fact]
    public void No_level_of_heading_is_skipped()
    {
        var levels = Headings.Select(heading => heading.TakeWhile(letter => letter == '#').Count()).ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_heading()
    {
        var cells = 0;
        foreach (var (number, line) in Prose.Index())
        {
            var here = line.StartsWith('|') ? Cell().Count(line) : 0;
            Assert.True(cells == 0 || here == 0 || here == cells, $"'{line}' has {here} cells in a table of {cells} (line {number} of the prose).");
            cells = here;
        }
    }

    private static IEnumerable<string> WithoutBlocks(IEnumerable<string> lines)
    {
        string? fence = null;
        foreach (var line in lines)
        {
            var opens = Fence().Match(line);
            if (fence is null && opens.Success)
                fence = opens.Value;
            else if (fence is not null && line.TrimEnd() == fence)
                fence = null;
            else if (fence is null)
                yield return line;
        }
    }

    // As viewers make it of a heading: in lower case, without punctuation, a hyphen for each space.
    private static string Anchor(string heading) => Punctuation().Replace(heading[3..].ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();

    [GeneratedRegex("^`{3,}")]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\p{L}\p{N}\s_-]")]
    private static partial Regex Punctuation();
}
