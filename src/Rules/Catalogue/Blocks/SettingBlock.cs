using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A block that sets one number or one reading of the law.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about; null where the block does not say.</param>
/// <param name="Values">Its value; several where it is a list.</param>
/// <param name="Terms">The terms it is about; none where it is about all.</param>
/// <param name="Where">The place of the value.</param>
public sealed record SettingBlock(string Id, Bilingual? Title, IReadOnlyList<string> Values, IReadOnlyList<string> Terms, Location Where)
{
    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    internal static SettingBlock? Read(YamlMap map, Citations citations)
    {
        if (map["law"] is { } law)
            _ = citations.Read(law);
        var id = map.Required("id")?.Text();
        var value = map.Required("value");
        var title = CodeReader.Words(map["title"]);
        return id is null || value is null ? null : new(id, title, Texts(value), Texts(map["terms"]), value.Where);
    }

    internal static readonly string[] Keys = ["id", "title", "value", "other", "terms", "law"];

    private static IReadOnlyList<string> Texts(YamlValue? value) => [.. (value?.Items() ?? []).Select(item => item.Text()).OfType<string>()];
}
