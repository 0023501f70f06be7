using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>The catalogue as it holds at one centre: its clocks, and what is stricter or suspended there.</summary>
internal sealed class LocalRules
{
    private readonly IReadOnlyList<OverrideBlock> _overrides;

    public LocalRules(CatalogueDocument document, IReadOnlyList<OverrideBlock> overrides)
    {
        _overrides = overrides;
        Clock = new StatutoryClock(document.Terms(local: overrides));
        Others = [.. document.OtherReadings.Select(other => new OtherClock(
            other.Id, other.Value, other.Title, new StatutoryClock(document.Terms(new Dictionary<string, string> { [other.Id] = other.Value }, overrides))))];
    }

    /// <summary>The clock.</summary>
    public StatutoryClock Clock { get; }

    /// <summary>The clock under each other reading of the law.</summary>
    public IReadOnlyList<OtherClock> Others { get; }

    /// <summary>Whether a rule is suspended here on a day.</summary>
    public bool Suspends(string rule, DateOnly asOf) =>
        _overrides.Any(block => block.Target == rule && block.Suspended is not null && asOf <= block.Until);

    /// <summary>A finding of a rule, at least as severe as the centre's office wants it.</summary>
    public Finding Tighten(string rule, Finding finding) => _overrides.Where(block => block.Target == rule).Select(block => block.Severity).Max() is { } least && least > finding.Severity
        ? finding with { Severity = least }
        : finding;
}
