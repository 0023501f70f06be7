using System.Text.Json;
using CsCheck;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.RulesEngine.Tests.Differences;

/// <summary>Nothing is lost between two catalogues: what the first finds, changed as it is said, is what the second finds.</summary>
public class FindingChangesProperties
{
    private static readonly DateOnly Day = new(2024, 4, 20);

    private static readonly CompiledCatalogue[] Catalogues =
        [Shipped.Catalogue, Drafts.ThreeMonths, Drafts.TenDays, Drafts.MinorsAreLow, Drafts.CoDefendantsMayShare];

    private static readonly Gen<string> Persons = Gen.Select(
        Gen.Int[0, 27], Gen.Int[1, 4], OneOf("investigation", "prosecution-review", "criminal-detention", "first-instance", "nonsense"), OneOf("1990-05-01", "2008-06-02", ""), Gen.Int[1, 3], Gen.Bool,
        (day, month, kind, birth, cell, restrained) => $$"""
        person: { name: 张三, sex: male, birth_on: "{{birth}}" }
        case: { case_id: C1 }
        stages: [{ kind: {{kind}}, started_on: 2024-{{month:00}}-{{day + 1:00}} }]
        cells: [{ cell_id: cell-{{cell}}, from_at: 2024-{{month:00}}-{{day + 1:00}}T10:00:00 }]
        {{(restrained ? $"restraints: [{{ kind: handcuffs, applied_at: 2024-{month:00}-{day + 1:00}T10:00:00 }}]" : "")}}
        """);

    [Fact]
    public void The_changes_lead_from_what_one_finds_to_what_the_other_finds() =>
        Gen.Select(Persons.Array[1, 6], OneOf(Catalogues), OneOf(Catalogues)).Sample(
            (persons, old, draft) =>
            {
                var facts = Drafts.Facility([.. persons.Select((text, index) => text.Replace("name: 张三", $"person_id: P{index}", StringComparison.Ordinal))]);
                var (before, after) = (old.Evaluate(facts, Day).Findings, draft.Evaluate(facts, Day).Findings);
                return Told(FindingChanges.Apply(FindingChanges.Between(before, after), before)) == Told(after);
            },
            iter: 150);

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    private static string Told(IReadOnlyList<Finding> findings) => JsonSerializer.Serialize(findings.Select(finding => finding with { Timeline = null }));
}
