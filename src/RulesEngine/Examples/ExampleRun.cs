using System.Globalization;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Examples;

/// <summary>How one example of the catalogue came out.</summary>
/// <param name="RuleId">The rule or term it shows.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Where">Its place.</param>
/// <param name="Failure">What differed; null where nothing did.</param>
/// <param name="Derivation">How the program came to its answer, a line a step.</param>
public sealed record ExampleOutcome(string RuleId, string Name, Location Where, Bilingual? Failure, IReadOnlyList<string> Derivation);

/// <summary>Runs the worked examples of a catalogue: they are its tests.</summary>
public static class ExampleRun
{
    /// <summary>Runs the examples, in the order of the file.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="ruleId">Only those of this rule or term; null for all.</param>
    public static IReadOnlyList<ExampleOutcome> Of(CompiledCatalogue catalogue, string? ruleId = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var terms = catalogue.Document.TermBlocks.Where(block => ruleId is null || block.Term.Id == ruleId).SelectMany(block => block.Examples.Select(example => Run(catalogue, block.Term, example)));
        var rules = catalogue.Document.Rules.Where(block => ruleId is null || block.Id == ruleId).SelectMany(block => block.Examples.Select(example => Run(catalogue, block, example)));
        return [.. terms.Concat(rules).OrderBy(outcome => outcome.Where.Line)];
    }

    private static ExampleOutcome Run(CompiledCatalogue catalogue, Term term, TermExample example)
    {
        var clock = catalogue.ClockRead(example.Readings);
        var known = Rules.Vocabulary.KnownBy.On(new Rules.Vocabulary.PersonRecord { Person = new(), Stages = [example.Stage] }, example.On).Stages;
        var reading = known.SelectMany(stage => clock.Read(stage, example.On)).FirstOrDefault(read => read.Term?.Id == term.Id);
        var expected = Told(example.DeadlineOn, example.SoftDeadlineOn, example.Status, example.DaysOverdue) + Asked(example);
        var actual = reading is null
            ? Told(null, null, TermExample.NoClock, null)
            : Told(reading.DeadlineOn, example.SoftDeadlineOn is null ? null : reading.SoftDeadlineOn, reading.Status.Id(), example.DaysOverdue is null ? null : reading.DaysOverdue)
                + Asked(Found(example, reading, known[0], clock));
        return new ExampleOutcome(term.Id, example.Name, example.Where, Differ(expected, actual), [.. (reading?.Steps ?? []).Select(Line)]);
    }

    // What the row asks beside the deadline, as it was found.
    private static TermExample Found(TermExample example, ClockReading reading, Rules.Vocabulary.StageRecord stage, StatutoryClock clock)
    {
        var next = example.RequestByOn is null && example.ReplyByOn is null
            ? null
            : Remedies.Of(reading, stage, clock).FirstOrDefault(remedy => remedy.RequestByOn is not null);
        return example with
        {
            WarnFromOn = example.WarnFromOn is null ? null : reading.WarnFromOn,
            DeadlineAt = example.DeadlineAt is null ? null : reading.DeadlineAt,
            EffectiveOn = example.EffectiveOn is null ? null : reading.EffectiveOn,
            GapEndsOn = example.GapEndsOn is null ? null : reading.GapEndsOn,
            RequestByOn = example.RequestByOn is null ? null : next?.RequestByOn,
            ReplyByOn = example.ReplyByOn is null ? null : next?.ReplyByOn,
            Law = example.Law is null ? null : [.. reading.Steps.Where(step => step.What != "ignored").Select(step => step.Law).OfType<string>()],
        };
    }

    private static string Asked(TermExample example) => string.Concat(new[]
    {
        Named("warn", Day(example.WarnFromOn)), Named("at", example.DeadlineAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        Named("effective", Day(example.EffectiveOn)), Named("gap", Day(example.GapEndsOn)), Named("request", Day(example.RequestByOn)),
        Named("reply", Day(example.ReplyByOn)), Named("law", example.Law is { } law ? string.Join('；', law) : null),
    });

    private static string Named(string name, string? value) => value is null or "—" ? "" : $" {name} {value}";

    private static ExampleOutcome Run(CompiledCatalogue catalogue, RuleBlock rule, RuleExample example)
    {
        var (findings, isUndecided) = Find(catalogue, rule, example.Facts, example.On);
        var expected = example.Expected.Select(one => Told(one.Since, one.Severity, one.Subjects)).Order(StringComparer.Ordinal);
        // An example that names no severity or subjects does not ask for them.
        var actual = findings.Select((finding, index) =>
        {
            var asked = example.Expected.ElementAtOrDefault(index) ?? (example.Expected.Count > 0 ? example.Expected[0] : null);
            return Told(finding.Since, asked is { Severity: null } ? null : finding.Severity, asked is { Subjects: null } ? null : finding.Subjects);
        }).Order(StringComparer.Ordinal);
        return new ExampleOutcome(rule.Id, example.Name, example.Where, Differ(All(expected, example.Undecided), All(actual, isUndecided)), [.. findings.Select(finding => finding.Message.Zh)]);
    }

    /// <summary>What one rule finds about some facts, suspended or not, and whether it stays undecided about any of them.</summary>
    internal static (IReadOnlyList<Finding> Findings, bool IsUndecided) Find(CompiledCatalogue catalogue, RuleBlock rule, Rules.Vocabulary.FacilityFacts facts, DateOnly on)
    {
        var findings = catalogue.Evaluate(catalogue.Look(facts, on), suspendedToo: true, out var undecided).Findings;
        return ([.. findings.Where(finding => IsOf(finding, rule.Id))], undecided.Contains(rule.Id));
    }

    // A star in a rule's id stands for the term of the clock.
    private static bool IsOf(Finding finding, string ruleId) => ruleId.Split('*') is [var before, var after]
        ? finding.Rule.StartsWith(before, StringComparison.Ordinal) && finding.Rule.EndsWith(after, StringComparison.Ordinal)
        : finding.Rule == ruleId;

    private static Bilingual? Differ(string expected, string actual) =>
        expected == actual ? null : new($"应为 {expected}，实为 {actual}", $"expected {expected}, found {actual}");

    // Silent and undecided are not the same: an example that expects silence must not owe it to a missing fact.
    private static string All(IEnumerable<string> findings, bool undecided) =>
        string.Join("; ", undecided ? findings.Append("undecided") : findings) is { Length: > 0 } told ? told : "nothing";

    private static string Told(DateOnly? deadline, DateOnly? soft, string status, int? overdue) => string.Join(' ', new[]
    {
        Day(deadline), soft is null ? null : $"({Day(soft)})", status, overdue?.ToString(CultureInfo.InvariantCulture),
    }.OfType<string>());

    private static string Told(DateOnly? since, Severity? severity, IReadOnlyList<string>? subjects) => string.Join(' ', new[]
    {
        "since", Day(since), severity?.Id(), subjects is null ? null : string.Join(',', subjects),
    }.OfType<string>());

    private static string Line(DerivationLine step) =>
        $"{step.What} {step.Length} {Day(step.From)} → {Day(step.To)} {step.Law} {step.Note?.Zh}".Trim();

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
}
