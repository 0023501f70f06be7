using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>Holds a catalogue against the plain reading of the law, facility by facility and day by day.</summary>
internal sealed class Comparison(CompiledCatalogue catalogue)
{
    private const int MostTold = 40;

    private readonly List<string> _differences = [];
    private readonly Dictionary<string, int> _found = [];
    private readonly HashSet<string> _facilities = [];
    private int _looks;

    /// <summary>Everybody who was looked at, once.</summary>
    public int Persons { get; private set; }

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>How often the plain reading found each rule.</summary>
    public IReadOnlyDictionary<string, int> Found => _found;

    public void Add(FacilityFacts facility, DateOnly day)
    {
        if (_facilities.Add(facility.FacilityCode))
            Persons += facility.Persons.Count;
        _looks += facility.Persons.Count;
        var all = catalogue.Evaluate(facility, day).Findings;
        var plain = PlainReading.Find(facility, day).ToArray();
        foreach (var finding in plain)
            _found[finding.Rule] = _found.GetValueOrDefault(finding.Rule) + 1;
        var compared = all.Where(finding => Compared.Rules.Contains(finding.Rule))
            .Select(finding => new LawFinding(finding.Rule, string.Join(',', finding.Subjects), finding.Since!.Value, finding.DeadlineOn, finding.Severity));
        _differences.AddRange(Difference.Between(facility.FacilityCode, day, plain, [.. compared]));
        var doubtful = all.Where(finding => finding.Rule.StartsWith("data-", StringComparison.Ordinal)).SelectMany(finding => finding.Subjects).ToHashSet();
        _differences.AddRange(PlainReading.Undetermined(facility, day).Where(person => !doubtful.Contains(person))
            .Select(person => $"{facility.FacilityCode} on {day:yyyy-MM-dd}: nobody can say when the clock of {person} ends, and the catalogue does not say so"));
    }

    public override string ToString() => string.Join('\n',
    [
        $"{Persons} persons, looked at {_looks} times: {_found.Values.Sum()} findings of {_found.Count} rules, {_differences.Count} differences",
        .. _differences.Take(MostTold),
        .. _found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"  {pair.Key} {pair.Value}"),
    ]);
}
