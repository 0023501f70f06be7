using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Differences;

/// <summary>An uninterrupted run of days on which one catalogue raises a finding.</summary>
/// <param name="Finding">The finding as it was on the first of them.</param>
/// <param name="FirstOn">The first day.</param>
/// <param name="LastOn">The last day, inclusive.</param>
internal sealed record Stretch(Finding Finding, DateOnly FirstOn, DateOnly LastOn);

/// <summary>Gathers the stretches of one catalogue in one facility, day after day.</summary>
internal sealed class Stretches
{
    private readonly Dictionary<string, Stretch> _running = [];
    private readonly List<Stretch> _ended = [];

    /// <summary>Adds what was found on the next day.</summary>
    public void Add(DateOnly day, IReadOnlyList<Finding> findings)
    {
        var found = findings.ToDictionary(finding => finding.Key);
        foreach (var key in _running.Keys.Where(key => !found.ContainsKey(key)).ToArray())
        {
            _ended.Add(_running[key]);
            _running.Remove(key);
        }
        foreach (var (key, finding) in found)
            _running[key] = _running.TryGetValue(key, out var stretch) ? stretch with { LastOn = day } : new Stretch(finding with { Timeline = null }, day, day);
    }

    /// <summary>All stretches by the finding's key, each key's in order.</summary>
    public ILookup<string, Stretch> ByKey() =>
        _ended.Concat(_running.Values).OrderBy(stretch => stretch.FirstOn).ToLookup(stretch => stretch.Finding.Key);
}
