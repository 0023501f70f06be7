using CsCheck;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Tests.CaseFiles;

/// <summary>A case file that was written reads as it was.</summary>
public class CaseFileTextTests
{
    private const string Whole = """
        person:
          person_id: "330181111202601040201"
          name: 张三
          birth_on: 1990-05-01
        case:
          cause: "盗窃: 数额巨大"
          role: principal
        stages:
        - kind: criminal-detention
          started_on: 2026-01-04
          started_at: 2026-01-04T15:30:00
          ended_on: 2026-02-09
          events:
          - {kind: extension, ground: detention-request-roaming, occurred_on: 2026-01-07, length: 27, unit: day, approved_by_level: psb-head}
          - {kind: milestone, ground: arrest-request-received, occurred_on: 2026-02-03}
        - kind: investigation
          started_on: 2026-02-09
        cells:
        - {cell_id: c1, from_at: '2026-01-04T16:00:00'}

        """;

    private static readonly Gen<string> Value = Gen.Frequency(
        (2, Gen.OneOf<string>("2026-02-09", "2026-02-30", "null", "~", "0", "007", "yes", "# 张", "a: b", "- x", "'", "\"", "\n", "甲\r\n乙", "{", "*a", "&b", "|", "\u0001", "\u0085", "\uFEFF", "😀", " 三 ")),
        (1, Gen.String));

    private static readonly Gen<CaseText> Texts =
        from person in Columns(SourceContract.Person)
        from legalCase in Columns(SourceContract.LegalCase)
        from stages in Gen.Select(Columns(SourceContract.CaseStage), Columns(SourceContract.StageEvent).Array[0, 3]).Array[0, 3]
        from executions in Columns(SourceContract.Execution).Array[1, 2]
        select new CaseText
        {
            Person = person,
            Case = legalCase,
            Stages = [.. stages.Select(stage => new StageText(stage.Item1, stage.Item2))],
            Lists = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> { ["executions"] = executions },
        };

    [Fact]
    public void What_was_read_is_written_as_it_stood() =>
        Assert.Equal(Whole, CaseFileText.Write(CaseFile.Parse(Whole, "case.yaml")));

    [Fact]
    public void What_cannot_be_read_is_kept_for_whoever_mends_it() =>
        Assert.Contains("started_on: 2026-02-30", CaseFileText.Write(CaseFile.Parse("stages: [{ kind: investigation, started_on: 2026-02-30 }]", "case.yaml")));

    [Fact]
    public void Nothing_at_all_is_a_case_file_too() => Assert.Empty(CaseFile.Parse(CaseFileText.Write(new CaseText()), "case.yaml").Record.Stages);

    [Fact]
    public void Whatever_was_written_reads_the_same() => Texts.Sample(
        text =>
        {
            var read = CaseFile.Parse(CaseFileText.Write(text), "case.yaml").Text;
            return Flat(read).SequenceEqual(Flat(text));
        },
        iter: 5_000);

    // Everything a file says, one value after the other.
    private static IEnumerable<(string Place, string Value)> Flat(CaseText text) =>
    [
        .. Flat("person", text.Person), .. Flat("case", text.Case),
        .. text.Stages.SelectMany((stage, at) => Flat($"stage {at}", stage.Columns).Concat(stage.Events.SelectMany((happened, number) => Flat($"event {at}.{number}", happened)))),
        .. text.Lists.SelectMany(list => list.Value.SelectMany((entry, at) => Flat($"{list.Key} {at}", entry))),
    ];

    private static IEnumerable<(string Place, string Value)> Flat(string place, IReadOnlyDictionary<string, string> columns) =>
        columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => ($"{place} {column.Key}", column.Value));

    // Ids bind rows to each other, and a file that contradicts itself is refused; they are left out.
    private static Gen<IReadOnlyDictionary<string, string>> Columns(Relation relation) =>
        from values in Gen.Select(Gen.OneOf<string>([.. relation.Columns.Select(column => column.Name).Where(name => !name.EndsWith("_id", StringComparison.Ordinal))]), Value).Array[1, 6]
        select (IReadOnlyDictionary<string, string>)values.Where(pair => !string.IsNullOrWhiteSpace(pair.Item2)).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2);
}
