using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Rules.Benchmarks;

/// <summary>Reading, checking and compiling a catalogue, each in a process that has done nothing before, as <c>rules check</c> does it.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public partial class CatalogueBenchmarks
{
    private const int ManyRules = 200;

    private string _shipped = "";
    private string _many = "";
    private CatalogueDocument _manyRead = null!;

    [GlobalSetup(Targets = [nameof(Check), nameof(CompileShipped), nameof(CompileMany)])]
    public void Prepare()
    {
        _shipped = File.ReadAllText(Environment.GetEnvironmentVariable("CUSTODYWATCH_CATALOGUE") ?? throw new InvalidOperationException("eng/bench.sh names the catalogue in CUSTODYWATCH_CATALOGUE."));
        _many = WithCopies(_shipped);
    }

    [GlobalSetup(Target = nameof(CompileManyRead))]
    public void Read()
    {
        Prepare();
        _manyRead = Sound(_many);
        if (_manyRead.Rules.Count < ManyRules)
            throw new InvalidOperationException($"{_manyRead.Rules.Count} rules are not {ManyRules}.");
    }

    [Benchmark(Description = "the shipped catalogue: read and check")]
    public int Check() => Sound(_shipped).Rules.Count;

    [Benchmark(Description = "the shipped catalogue: read, check, compile")]
    public string CompileShipped() => CompiledCatalogue.Compile(Sound(_shipped)).Catalogue;

    [Benchmark(Description = "200 rules: read, check, compile")]
    public string CompileMany() => CompiledCatalogue.Compile(Sound(_many)).Catalogue;

    [Benchmark(Description = "200 rules, read before: compile")]
    public string CompileManyRead() => CompiledCatalogue.Compile(_manyRead).Catalogue;

    // Rules with their examples again under other ids, until there are two hundred; a section may hold more than one.
    private static string WithCopies(string text)
    {
        var sections = RuleSection().Matches(text).Select(match => match.Value).Where(section => !section.Contains("\nid: \"*", StringComparison.Ordinal)).ToArray();
        var missing = ManyRules - Rule().Count(text);
        var copies = Enumerable.Range(0, missing).Select(place => (Section: sections[place % sections.Length], Copy: 2 + place / sections.Length));
        return text + "\n\n" + string.Join("\n\n", copies.Select((copy, place) => $"### {place}\n\n{RuleId().Replace(copy.Section, $"$1-copy-{copy.Copy}")}"));
    }

    private static CatalogueDocument Sound(string text)
    {
        var document = CatalogueDocument.Parse(text, "rules-catalog.md");
        return document.Problems.Count == 0 ? document : throw new InvalidOperationException(document.Problems[0].ToText(english: true));
    }

    [GeneratedRegex(@"^```rule\n.*?(?=^#{2,3} |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RuleSection();

    [GeneratedRegex("^```rule$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(id: [a-z0-9-]+)$", RegexOptions.Multiline)]
    private static partial Regex RuleId();
}
