using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads an example block: persons as in case files, a day, and what must be found.</summary>
internal static class ExampleReader
{
    public static readonly string[] Keys = ["name", "on", "persons", "problems", "expect"];

    private static readonly string[] Nothing = ["nothing", "无"];
    private static readonly string[] Undecided = ["undecided", "无法判断"];

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    public static RuleExample? Read(YamlMap map, string fileName)
    {
        var name = map.Required("name")?.Text();
        var on = map.Required("on")?.Date();
        var expected = map.Required("expect") is { } expect ? Expected(expect) : null;
        var facts = Facts(map, fileName, out var persons);
        return name is null || on is null || expected is null || facts is null ? null : new RuleExample(
            name, map.Where, on.Value, facts, expected, map["expect"]?.Node is YamlScalarNode { Value: { } word } && Undecided.Contains(word)) { Persons = persons };
    }

    private static FacilityFacts? Facts(YamlMap map, string fileName, out IReadOnlyList<CaseText> texts)
    {
        texts = [];
        var problems = map["problems"] is { } listed ? listed.Items().Select(Problem).ToArray() : [];
        if (problems.Contains(null))
            return null;
        if (map["persons"] is not { } persons)
            return new FacilityFacts { FacilityCode = CaseFile.UnnamedFacility, Problems = problems! };
        try
        {
            var files = persons.Items().Select(person => CaseFile.FromNode(person.Node, fileName, map.Context.Line - 1)).ToArray();
            texts = [.. files.Select(file => file.Text)];
            return CaseFile.Combine(files) with { Problems = problems! };
        }
        catch (BadInputException fault)
        {
            map.Context.Problems.Add(persons.Where, "example-case",
                new(fault.Message, fault.Message), map.Context.Unread, new("更正这个例子。", "Correct the example."));
            return null;
        }
    }

    private static RowProblem? Problem(YamlValue value)
    {
        if (value.Map("relation", "row", "column", "value", "kind", "hides") is not { } map)
            return null;
        var kind = CodeReader.Code(map.Required("kind"), DataProblemKinds.List);
        var (relation, row, column) = (map.Required("relation")?.Text(), map.Required("row")?.Text(), map.Required("column")?.Text());
        return kind is null || relation is null || row is null || column is null
            ? null
            : new RowProblem(relation, row, column, map["value"]?.Text(), DataProblemKinds.Parse(kind)!.Value, null, CodeReader.Truth(map["hides"]));
    }

    private static ExpectedFinding[]? Expected(YamlValue value)
    {
        if (value.Node is YamlScalarNode)
        {
            if (Nothing.Contains(value.Text()) || Undecided.Contains(value.Text()))
                return [];
            value.Report("expectation", new("结论写“nothing”“undecided”，或写应发现的内容。", "Write 'nothing', 'undecided', or what must be found."),
                new("写成 { since: 2026-03-17, severity: high }。", "Write { since: 2026-03-17, severity: high }."));
            return null;
        }
        var findings = value.Items().Select(One).ToArray();
        return findings.Contains(null) ? null : [.. findings.OfType<ExpectedFinding>()];
    }

    private static ExpectedFinding? One(YamlValue value) =>
        value.Map("since", "severity", "subjects") is { } map
            ? new ExpectedFinding(
                map["since"]?.Date(),
                CodeReader.Severity(map["severity"]),
                map["subjects"] is { } subjects ? [.. subjects.Items().Select(subject => subject.Text()).OfType<string>().Order(StringComparer.Ordinal)] : null)
            : null;
}
