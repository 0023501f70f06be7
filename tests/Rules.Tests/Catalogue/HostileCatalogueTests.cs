using CustodyWatch.Rules.Catalogue;

namespace CustodyWatch.Rules.Tests.Catalogue;

/// <summary>A catalogue made to do harm is refused, or read as what it says, within a second and with bounded memory; nothing beyond the vocabulary is reached.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class HostileCatalogueTests
{
    private const string Alone = "hostile catalogues";

    private const long MostMemory = 512L * 1024 * 1024;

    private const string When = "u.approved_at is missing";
    private const string Definition = "u.applied_at + allowed";

    static HostileCatalogueTests() => SmallCatalogue.Read(SmallCatalogue.Text);

    public static TheoryData<string, string> Refused => new()
    {
        { "file-too-large", With(When, $"{new('(', 10_000)}u.emergency") }, // 10,000 brackets in a line
        { "expression-too-long", With(When, ">\n" + Times($"      {new('(', 1_000)}\n", 10) + "      u.emergency") }, // 10,000 brackets in ten lines
        { "file-too-large", SmallCatalogue.Text + "\n" + Times("> ", 4_000) + "x\n" }, // quotations in quotations
        { "file-too-large", SmallCatalogue.Text + "\n" + Times("- ", 3_000) + "x\n" }, // lists in lists
        { "file-too-large", SmallCatalogue.Text + "\n" + Times(Times("1. ", 2_000) + "\n", 300) }, // many of them
        { "markdown-too-deep", SmallCatalogue.Text + "\n" + string.Concat(Enumerable.Range(0, 150).Select(level => new string(' ', 2 * level) + "- x\n")) }, // a level more each line
        { "expression-too-deep", With(When, $"{new('(', 3_000)}u.emergency") }, // as many as fit
        { "expression-too-deep", With(When, Times("not ", 900) + "u.emergency") }, // 900 negations
        { "expression-too-deep", With(When, Times("if u.emergency then ", 190) + "true") }, // 190 choices
        { "unlike-types", With(Definition, Times("day after ", 60) + "u.applied_at") }, // each level bound twice would be 2^60 times
        { "expression-too-large", With("  until: u.applied_at + allowed", "  a0: u.emergency or u.emergency\n" + Doubling(40) + "  until: u.applied_at + allowed") }, // definitions that double
        { "yaml-alias", With("  allowed: 24 hours", "  a: &a [x, x]\n  b: &b [*a, *a]\n  c: &c [*b, *b]") }, // anchors that explode
        { "yaml-alias", With("severity: high", "severity: !!python/object:os.system high") }, // a tag that names a type
        { "yaml-alias", With("severity: high", "severity: !<tag:yaml.org,2002:js/function> high") },
        { "yaml-too-deep", With("values:", $"values: {new('{', 5_000)}\nlet2:") }, // mappings in mappings
        { "file-too-large", With("values:", $"values: {new('[', 5_000)}\nlet2:") }, // more of them
        { "file-too-large", SmallCatalogue.Text + "\n" + Times("|a", 400) + "\n" + Times("|-", 400) + "\n" + Times("|\n", 40_000) }, // a table of sixteen million cells
        { "file-too-large", SmallCatalogue.Text + "\n" + Times(Times("[a](", 2_000) + "\n", 190) }, // brackets that may be links
        { "file-too-large", SmallCatalogue.Text + "\n" + Times("[n]: /u\n", 40_000) }, // names for links
        { "unknown-name", With(When, "System.IO.File is missing") }, // a type of the platform
        { "unknown-name", With(When, "u.GetType is missing") }, // a member that every object has
        { "unexpected-word", With(When, "u.GetType() is missing") },
        { "unexpected-word", With(When, "typeof(u) = 'x'") },
        { "unknown-name", With(When, "u.Use.Kind is missing") }, // what stands behind the vocabulary
        { "unexpected-letter", With(When, "u.kind is missing; drop table") },
        { "file-too-large", With("限", new('限', 10_000_000)) }, // one line of ten million letters
        { "file-too-large", SmallCatalogue.Text + Times("```rule\n```\n", 100_000) }, // a hundred thousand blocks
        { "file-too-large", With("values:", "values:\n" + Times("  a: 1 day\n", 1_000_000)) }, // a block of ten megabytes
        { "file-too-large", SmallCatalogue.Text + Times("\n", 100_000) }, // a hundred thousand lines
        { "hidden-letter", With("severity: high", "severity: \0high") }, // NUL
        { "hidden-letter", With("severity: high", "severity: high # \u202e hgih") }, // turns the direction of writing
        { "hidden-letter", With("severity: high", "severity: hi\u200bgh") }, // has no width
        { "not-a-length", With("24 hours", new string('1', 5_000) + " hours" + new string(' ', 3_000) + "x") }, // made for a pattern that looks back
        { "unknown-instrument", With("law: [NEW-2018 第7条]", $"law: [{string.Join(", ", Enumerable.Range(0, 1_000).Select(n => $"X{n}"))}]") }, // a thousand unknown laws
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void It_is_refused_in_a_second_with_bounded_memory(string id, string text)
    {
        var document = Measured(text);

        Assert.Contains(document.Problems, problem => problem.Id == id);
        Assert.InRange(document.Problems.Count, 1, 500);
    }

    public static TheoryData<string> ReadAsItSays => new()
    {
        SmallCatalogue.Text.Replace("u.", "class.", StringComparison.Ordinal).Replace("  u: restraint use", "  class: restraint use", StringComparison.Ordinal), // a keyword of C#
        SmallCatalogue.Text.Replace("until", "namespace", StringComparison.Ordinal), // another
        SmallCatalogue.Text + "\n" + Times(Times("[", 99) + "\n", 100), // links that do not end
        SmallCatalogue.Text + "\n" + Times("*a_ ", 2_000) + "\n", // emphasis that does not end
        SmallCatalogue.Text + "\n" + Times(Times("|", 39) + "\n", 1_000), // a table of nothing
        SmallCatalogue.Text + "\n" + Times("<a", 4_000) + "\n", // tags that do not end
    };

    [Theory]
    [MemberData(nameof(ReadAsItSays))]
    public void It_is_read_as_what_it_says_in_a_second_with_bounded_memory(string text) => Assert.Empty(Measured(text).Problems);

    private static CatalogueDocument Measured(string text)
    {
        // Processor time, and no other test beside it: what else the machine does must not decide the outcome.
        var (memory, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var document = SmallCatalogue.Read(text);

        Assert.InRange((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, 0, 1_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, MostMemory);
        return document;
    }

    private static string With(string written, string instead) => SmallCatalogue.Edit(SmallCatalogue.Text, written, instead);

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Doubling(int times) => string.Concat(Enumerable.Range(1, times).Select(n => $"  a{n}: a{n - 1} or a{n - 1}\n"));
}
