using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A block that names a point the data cannot decide. It finds nothing by itself; the alerts it belongs to show it.</summary>
/// <param name="Check">The point.</param>
/// <param name="Lacking">What the data lack.</param>
/// <param name="With">The rules whose alerts show it; none where it only stands in the catalogue.</param>
/// <param name="Where">The place of the block.</param>
public sealed record HandCheckBlock(HandCheck Check, Bilingual Lacking, IReadOnlyList<string> With, Location Where)
{
    internal static readonly string[] Keys = ["id", "title", "law", "lacking", "with"];

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    internal static HandCheckBlock? Read(YamlMap map, Citations citations)
    {
        var id = map.Required("id")?.Text();
        var title = CodeReader.Words(map.Required("title"));
        var lacking = CodeReader.Words(map.Required("lacking"));
        Citation?[] law = map.Required("law") is { } cited ? [.. cited.Items().Select(citations.Read)] : [null];
        if (id is null || title is null || lacking is null || law.Contains(null))
            return null;
        return new(
            new(id, title, [.. law.OfType<Citation>().Select(citation => citation.Full)]), lacking,
            [.. (map["with"]?.Items() ?? []).Select(rule => rule.Text()).OfType<string>()], map.Where);
    }
}
