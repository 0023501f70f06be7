using System.Globalization;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>A fact in the words of the vocabulary: <c>c.person.sex = male</c> is 人员·性别 = 男.</summary>
/// <param name="Id">The name the rule uses.</param>
/// <param name="Name">The same in words.</param>
/// <param name="Value">The value in words; null where the database has none.</param>
internal sealed record FactLine(string Id, Bilingual Name, Bilingual? Value)
{
    private static readonly string[] OrdinalsZh = ["甲", "乙", "丙", "丁"];

    /// <summary>Puts the facts of a finding into words. What the vocabulary does not have is shown as it stands.</summary>
    public static IReadOnlyList<FactLine> Of(Finding finding)
    {
        var roots = finding.Facts.Keys.GroupBy(id => id.Split('.')[0], StringComparer.Ordinal).ToArray();
        var lines = from root in roots.Select((ids, index) => (Ids: ids, Prefix: roots.Length > 1 ? Ordinal(index) : null))
                    let entity = EntityOf(root.Ids)
                    from id in root.Ids
                    select Line(id, finding.Facts[id], entity is null ? null : Walk(entity, id), root.Prefix);
        return [.. lines];
    }

    // A rule says what each of its names is, a finding does not: it is the first thing that has all that the rule asks of it.
    private static Entity? EntityOf(IEnumerable<string> ids) =>
        Entities.All.FirstOrDefault(entity => ids.All(id => Walk(entity, id) is not null));

    private static List<Member>? Walk(Entity entity, string id)
    {
        var members = new List<Member>();
        foreach (var name in id.Split('.').Skip(1))
        {
            var within = members.Count == 0 ? entity : members[^1].Type.Entity;
            if (within?.Find(name) is not { } member)
                return null;
            members.Add(member);
        }
        return members.Count == 0 ? null : members;
    }

    private static FactLine Line(string id, string? value, List<Member>? path, Bilingual? prefix)
    {
        if (path is null)
            return new FactLine(id, new(id, id), value is null ? null : new(value, value));
        var name = new Bilingual(
            prefix?.Zh + string.Join('·', path.Select(member => member.Zh)),
            prefix?.En + string.Join(' ', path.Select(member => member.Name.Replace('_', ' '))));
        return new FactLine(id, name, value is null ? null : InWords(value, path[^1].Type));
    }

    private static Bilingual InWords(string value, VocabularyType type) => type.Kind switch
    {
        ValueKind.Code => new(type.Codes!.Zh(value), type.Codes.En(value)),
        ValueKind.Truth => value == "true" ? new("是", "yes") : new("否", "no"),
        ValueKind.Moment when DateTime.TryParse(value, CultureInfo.InvariantCulture, out var moment) =>
            Same(moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        _ => Same(value),
    };

    private static Bilingual Same(string value) => new(value, value);

    private static Bilingual Ordinal(int index) => index < OrdinalsZh.Length
        ? new($"{OrdinalsZh[index]}：", $"{(char)('A' + index)}: ")
        : Same($"{index + 1}: ");
}
