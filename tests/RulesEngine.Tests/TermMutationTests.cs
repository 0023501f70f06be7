using System.Globalization;
using System.Text.RegularExpressions;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Examples;

namespace CustodyWatch.RulesEngine.Tests;

/// <summary>No number, date or article of a term can be changed without an example failing.</summary>
public partial class TermMutationTests
{
    // Everything but the rules: the terms alone are compiled in milliseconds.
    private static readonly string TermsAlone = RuleBlocks().Replace(Shipped.Text, "");

    [Fact]
    public void Without_a_change_the_terms_alone_hold() => Assert.Empty(Failures(TermsAlone, null));

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_changed_number_date_or_article_is_noticed(string term)
    {
        var block = TermBlocks().Matches(TermsAlone).First(match => match.Groups["id"].Value == term).Groups["body"];
        var mutations = Mutations(block.Value).ToArray();
        var survivors = mutations.Where(mutation => Failures(TermsAlone.Remove(block.Index, block.Length).Insert(block.Index, mutation.Text), term).Count == 0);
        Assert.True(mutations.Length >= 4);
        Assert.Equal("", string.Join("\n", survivors.Select(mutation => mutation.Told)));
    }

    public static TheoryData<string> Terms() => [.. Shipped.Document.TermBlocks.Select(block => block.Term.Id)];

    private static IReadOnlyList<string> Failures(string text, string? term)
    {
        var document = CatalogueDocument.Parse(text, "mutated.md");
        return document.Problems.Count > 0
            ? [.. document.Problems.Select(problem => problem.Id)]
            : [.. ExampleRun.Of(CompiledCatalogue.Compile(document), term).Where(outcome => outcome.Failure is not null).Select(outcome => outcome.Name)];
    }

    // One day earlier and later, one more and one less, the next article; how something was made sure of is no part of the law.
    private static IEnumerable<(string Text, string Told)> Mutations(string body)
    {
        foreach (Match found in Figures().Matches(body))
            foreach (var changed in Changed(found.Value))
                yield return (body.Remove(found.Index, found.Length).Insert(found.Index, changed), $"{Line(body, found.Index)}: {found.Value} became {changed}");
    }

    private static IEnumerable<string> Changed(string figure)
    {
        if (DateOnly.TryParseExact(figure, "yyyy-MM-dd", out var day))
            return [Text(day.AddDays(-1)), Text(day.AddDays(1))];
        var number = int.Parse(figure, CultureInfo.InvariantCulture);
        return (number > 1 ? [number + 1, number - 1] : new[] { number + 1 }).Select(changed => changed.ToString(CultureInfo.InvariantCulture));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Line(string body, int at) => body[..at].Count(letter => letter == '\n') is var line ? body.Split('\n')[line].Trim() : "";

    [GeneratedRegex(@"(^```(rule|example|hand-check)\n.*?^```\n)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RuleBlocks();

    [GeneratedRegex(@"^```term\nid: (?<id>\S+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TermBlocks();

    // Dates; numbers with a unit, of articles and paragraphs, and of at-most. Not the year in an instrument's name, nor rungs' names, nor marks.
    [GeneratedRegex(@"(?<!verified(_on)?: [^\n]*)(\d{4}-\d\d-\d\d|\b\d+(?= (hours?|days?|months?)\b)|(?<=第)\d+(?=[条款])|(?<=at-most: )\d+|(?<=designated-residence: )\d+)")]
    private static partial Regex Figures();
}
