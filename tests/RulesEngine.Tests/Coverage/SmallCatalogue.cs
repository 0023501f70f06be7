using System.Text.RegularExpressions;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Coverage;

namespace CustodyWatch.RulesEngine.Tests.Coverage;

/// <summary>The shipped catalogue's terms and settings with one rule of a test's own.</summary>
internal static partial class SmallCatalogue
{
    /// <summary>A rule on somebody in restraints for more than two days, with an example that fires, one that stays silent on the last lawful day, and one that is excepted.</summary>
    public const string Rule = """
        ```rule
        id: test-01
        title: { zh: 试验, en: Test }
        law: [DCR-1990 第17条]
        given: { p: restraint period }
        values:
          limit: 2 days
        when:
          - p.last_on > limit from p.applied_on
          - not p.person.minor
        unless: p.extension_approved_on is present and p.extension_until_on is present
        severity: high
        message: { zh: "试验", en: "test" }
        ```

        ```example
        name: 第三日
        on: 2026-03-04
        persons:
          - person: { person_id: P1, sex: male, birth_on: 1990-05-01 }
            restraints: [ { kind: leg-irons, applied_at: 2026-03-01T10:00:00 } ]
        expect: { severity: high }
        ```

        ```example
        name: 第二日
        on: 2026-03-03
        persons:
          - person: { person_id: P1, sex: male, birth_on: 1990-05-01 }
            restraints: [ { kind: leg-irons, applied_at: 2026-03-01T10:00:00 } ]
        expect: nothing
        ```

        ```example
        name: 批准延长
        on: 2026-03-04
        persons:
          - person: { person_id: P1, sex: male, birth_on: 1990-05-01 }
            restraints: [ { kind: leg-irons, applied_at: 2026-03-01T10:00:00, extension_approved_at: 2026-03-02T10:00:00, extension_until_at: 2026-03-09T10:00:00 } ]
        expect: nothing
        ```

        """;

    private static readonly string Terms = OtherBlocks().Replace(Shipped.Text, "");

    public static string With(string rule) => Terms + "\n" + rule;

    public static MutationRun Mutations(string rule) => new(With(rule), "catalogue.md");

    public static CompiledCatalogue Compile(string rule) => CompiledCatalogue.Compile(CatalogueDocument.Parse(With(rule), "catalogue.md"));

    [GeneratedRegex(@"^```(rule|example|hand-check)\n.*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OtherBlocks();
}
