using CsCheck;
using CustodyWatch.Rules.CaseFiles;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Tests.CaseFiles;

/// <summary>What is no case file is refused with its place, what it would have caused, and the way out.</summary>
public class CaseFileRefusalTests
{
    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest_known_one()
    {
        var refused = Refused("""
            stages:
              - kind: investigation
                strated_on: 2026-02-09
            """);

        Assert.Equal("case.yaml:3:5", refused.Where);
        Assert.Equal(
            "case.yaml:3:5: 'strated_on' is not a key of 'stages'; the nearest is 'started_on'. What stands under it would be ignored. Write 'started_on', or leave the line out.",
            refused.Message);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var lines = Refused("""
            persons: { name: 张三 }
            stages:
              - kind: [investigation]
                events: { kind: extension }
            cells: c1
            """).Message.Split('\n');

        Assert.Equal(
            ["case.yaml:1:1", "case.yaml:3:11", "case.yaml:4:13", "case.yaml:5:8"],
            lines.Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    // An entry that is no group of keys; a person that is a list; a list that is a group; a value that is a group.
    [Theory]
    [InlineData("stages: [investigation]", "case.yaml:1:10", "'stages' is a single value, and keys with values belong here.")]
    [InlineData("person: [张三]", "case.yaml:1:9", "'person' is a list, and keys with values belong here.")]
    [InlineData("stages: { kind: investigation }", "case.yaml:1:9", "'stages' is a group of keys, and a list belongs here.")]
    [InlineData("person: { name: { first: 三 } }", "case.yaml:1:17", "'name' is a group of keys, and a single value belongs here.")]
    [InlineData("investigation", "case.yaml:1:1", "'case file' is a single value, and keys with values belong here.")]
    [InlineData("{ [a, b]: 1 }", "case.yaml:1:3", "'list' is not a key of 'case file'; the nearest is 'case'.")]
    public void A_form_that_does_not_belong_is_refused(string text, string where, string what)
    {
        var refused = Refused(text);

        Assert.Equal((where, what), (refused.Where, refused.What));
    }

    // Two keys of one name, also where one is in quotes; a bracket that is never closed; a mistaken indentation.
    [Theory]
    [InlineData("person: { name: 张三 }\nperson: { name: 李四 }", "case.yaml:2:1")]
    [InlineData("{ person: {}, 'person': {} }", "case.yaml:1:15")]
    [InlineData("stages: [{ kind: investigation }", "case.yaml:2:1")]
    [InlineData("person:\n  name: 张三\n name: 李四", "case.yaml:3:2")]
    public void What_is_not_yaml_is_refused_with_its_place(string text, string where)
    {
        var refused = Refused(text);

        Assert.Equal(where, refused.Where);
        Assert.StartsWith("This is neither YAML nor JSON", refused.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file holds 0 documents.")]
    [InlineData("person: {}\n---\nperson: {}", "The file holds 2 documents.")]
    public void A_file_is_one_document(string text, string what) => Assert.Equal(what, Refused(text).What);

    [Theory]
    [InlineData("person: &p { name: 张三 }")]
    [InlineData("person:\n  name: &n 张三\n  nationality: *n")]
    [InlineData("&all [*all]")]
    public void References_inside_the_file_are_refused(string text) =>
        Assert.Equal("Here one place of the file refers to another.", Refused(text).What);

    [Fact]
    public void A_file_nested_without_end_is_refused() =>
        Assert.Equal("The file is nested too deeply.", Refused(new string('[', 200_000)).What);

    [Fact]
    public void An_entry_of_another_person_is_refused() =>
        Assert.Equal(
            "'person_id' is 'p2', but this stands under 'p1'.",
            Refused("{ person: { person_id: p1 }, restraints: [{ person_id: p2, kind: handcuffs }] }").What);

    [Fact]
    public void Inside_another_document_the_line_is_that_of_the_document()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader("id: e1\ncase:\n  stagse: []\n"));
        var node = stream.Documents[0].RootNode["case"];

        var refused = Assert.Throws<BadInputException>(() => CaseFile.FromNode(node, "rules-catalog.md", lineOffset: 100));

        Assert.Equal("rules-catalog.md:103:3", refused.Where);
    }

    [Fact]
    public void Whatever_the_text_is_it_is_read_or_refused_and_never_breaks()
    {
        var piece = Gen.OneOf("person", "stages", "events", "kind", ": ", "\n", "  ", "- ", "{", "}", "[", "]", ",", "'", "\"", "&a", "*a", "|", ">", "#", "!", "?", "---", "\t", "\u0001", "2026-02-30", "null", "张", "%", "@", "<<");

        piece.Array[0, 40].Select(string.Concat).Sample(text =>
        {
            try
            {
                return CaseFile.Parse(text, "case.yaml").Record is not null;
            }
            catch (BadInputException refused)
            {
                return refused.Where.StartsWith("case.yaml:", StringComparison.Ordinal);
            }
        }, iter: 20_000);
    }

    private static BadInputException Refused(string text) => Assert.Throws<BadInputException>(() => CaseFile.Parse(text, "case.yaml"));
}
