using System.Text.RegularExpressions;

namespace CustodyWatch.Architecture.Tests;

/// <summary>Lengths, warning days and articles of the law stand in the catalogue, never in code.</summary>
public partial class LegalNumbersTests
{
    // Numbers above one that the code of the clocks does have, and what they are.
    private static readonly Dictionary<string, string> Technical = new()
    {
        ["LongestDecided = 1000"] = "a longer length on a paper is above every statutory one",
        ["LongestSentence = 1000"] = "keeps sums within the calendar",
        ["LongestSetOff = 36_500"] = "keeps sums within the calendar",
        ["LastYear = 9900"] = "keeps sums within the calendar",
        ["Room = 6"] = "rungs before more memory is asked for",
        ["acts.Count < 2"] = "a list of one is in order",
        ["2 * _count"] = "twice the room",
        ["MonthsOfYear = 12"] = "months of a year",
        ["ShortestMonth = 28"] = "days every month has",
        ["LongestCounted = 1000"] = "working days of a publicity, so that a mistaken year is not counted day by day",
        ["paper.Length is > 0 and <= 1000"] = "a longer length on a paper is above every statutory one",
        ["StageKinds.SupplementaryInvestigation => 2"] = "the place of a stage in the course of a case",
        ["StageKinds.Retrial => 3"] = "the place of a stage in the course of a case",
        ["Steps = [1, 30, 365, 7300]"] = "how far a date is moved when a case is varied",
        ["(DayCount.Between(from, to) + 1) / 2"] = "half way",
        ["MostTrials = 14_000"] = "cases tried for one rule",
        ["Patience = 1_500"] = "cases tried without news",
        ["MostChanges = 6"] = "changes from one case to another",
        ["RowCost = 4"] = "how far a case is from another",
        ["OddCost = 10"] = "how far a case is from another",
        ["NewCost = 1000"] = "how far a case is from another",
        ["StrangersCost = 30"] = "how far a case is from another",
        ["Far = 100"] = "how far a case is from another",
        ["MostOfAKind = 20"] = "cases compared",
        ["MostOfAnOrigin = 3"] = "cases compared",
        ["LongestAbout = 60"] = "letters of a name",
    };

    private static readonly string[] Folders = ["src/Rules/Clocks", "src/Rules/Subjects", "src/RulesEngine"];

    [Fact]
    public void No_legal_number_stands_in_the_code_of_the_clocks_and_rules()
    {
        var offenders = Folders.SelectMany(Repository.SourceFiles)
            .SelectMany(file => Repository.Lines(file).Select((line, at) => (Code: Code(line), Place: $"{file}:{at + 1}")))
            .Where(line => Number().IsMatch(line.Code) && !Technical.Keys.Any(line.Code.Contains))
            .Select(line => $"{line.Place} {line.Code.Trim()}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_article_stands_in_the_code_of_the_clocks_and_rules() => Assert.DoesNotContain(
        Folders.SelectMany(Repository.SourceFiles).SelectMany(Repository.Lines), line => Article().IsMatch(line));

    [Theory]
    [InlineData("var deadline = startedOn.AddDays(37);", true)]
    [InlineData("DayCount.LastDay(startedOn, 7)", true)]
    [InlineData("/// From 2024-02-26, 3 days: 2024-02-29.", false)]
    [InlineData("at.ToString(\"yyyy-MM-dd HH:mm\") + 1", false)]
    public void A_number_in_code_is_seen_and_one_in_a_comment_or_a_text_is_not(string line, bool seen) =>
        Assert.Equal(seen, Number().IsMatch(Code(line)));

    // Texts and comments are not counted by.
    private static string Code(string line) => Comment().Replace(Text().Replace(line, ""), "");

    [GeneratedRegex(@"(?<![\w.])(?!0x)([2-9]|\d[\d_]+)(?![\w])")]
    private static partial Regex Number();

    [GeneratedRegex("""
        \$?"([^"\\]|\\.)*"|'[^']*'
        """)]
    private static partial Regex Text();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"第\d+条")]
    private static partial Regex Article();
}
