using System.Text.RegularExpressions;

namespace CustodyWatch.Architecture.Tests;

/// <summary>How a statute counts stands in one folder, once.</summary>
public partial class DateArithmeticTests
{
    private const string Clocks = "src/Rules/Clocks/";

    // Other folders that compute dates, and why that is not counting a term.
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["src/Storage/Simulation/"] = "makes up histories backwards from the day asked, by its own account, so that it can contradict the clocks",
    };

    [Fact]
    public void Only_the_clocks_do_date_arithmetic()
    {
        var offenders = Repository.SourceFiles("src")
            .Where(file => !file.StartsWith(Clocks, StringComparison.Ordinal) && !Reasons.Keys.Any(file.StartsWith))
            .SelectMany(file => Repository.Lines(file).Select((line, at) => (Line: line, Place: $"{file}:{at + 1}")))
            .Where(line => DateArithmetic().IsMatch(line.Line))
            .Select(line => $"{line.Place} {line.Line.Trim()}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_clocks_themselves_are_seen_doing_it() =>
        Assert.Contains(Repository.SourceFiles("src/Rules/Clocks"), file => Repository.Lines(file).Any(line => DateArithmetic().IsMatch(line)));

    [GeneratedRegex(@"\.(AddDays|AddMonths|AddYears|DayNumber|DaysInMonth)\b")]
    private static partial Regex DateArithmetic();
}
