using System.Globalization;
using System.Text;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Writes an example as the block it would be read from.</summary>
public static class ExampleText
{
    /// <summary>Writes the block with its fence.</summary>
    /// <param name="example">The example, with what it says of each person.</param>
    /// <param name="remarks">Lines before what must be found, which nobody reads but people.</param>
    public static string Write(RuleExample example, params IReadOnlyList<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(remarks);
        var text = new StringBuilder("```example\n").Append("name: ").Append(Quoted(example.Name)).Append("\non: ").Append(Day(example.On)).Append('\n');
        if (example.Facts.Problems.Count > 0)
            text.Append("problems:\n").AppendJoin("", example.Facts.Problems.Select(Problem));
        if (example.Persons.Count > 0)
            text.Append("persons:\n").AppendJoin("", example.Persons.Select(Person));
        foreach (var remark in remarks)
            text.Append("# ").Append(remark.ReplaceLineEndings(" ")).Append('\n');
        return text.Append("expect: ").Append(Expected(example)).Append("\n```\n").ToString();
    }

    /// <summary>Writes what must be found, as it stands behind <c>expect:</c>.</summary>
    public static string Expected(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return example switch
        {
            { Undecided: true } => "undecided",
            { Expected: [] } => "nothing",
            { Expected: [var one] } => One(one),
            _ => $"[ {string.Join(", ", example.Expected.Select(One))} ]",
        };
    }

    // The lines of a case file, as an entry of a list.
    private static string Person(CaseText text)
    {
        var lines = CaseFileText.WriteInLines(text).TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select((line, at) => $"  {(at == 0 ? "- " : "  ")}{line}\n"));
    }

    private static string Problem(RowProblem problem) =>
        $"  - {{ relation: {problem.Relation}, row: {Quoted(problem.Key)}, column: {problem.Column}, {(problem.Value is { } value ? $"value: {Quoted(value)}, " : "")}kind: {problem.Kind.Id()}, hides: {(problem.Hides ? "true" : "false")} }}\n";

    private static string One(ExpectedFinding finding) => $"{{ {string.Join(", ", new[]
    {
        finding.Since is { } since ? $"since: {Day(since)}" : null,
        finding.Severity is { } severity ? $"severity: {severity.Id()}" : null,
        finding.Subjects is { } subjects ? $"subjects: [{string.Join(", ", subjects.Select(subject => subject.All(char.IsAsciiLetterOrDigit) ? subject : Quoted(subject)))}]" : null,
    }.OfType<string>())} }}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
