using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine;

/// <summary>What a clock would say if a disputed point of law were read the other way.</summary>
/// <param name="Switch">The setting.</param>
/// <param name="Value">The other reading.</param>
/// <param name="DeadlineOn">The deadline under it; null where it gives none.</param>
/// <param name="Earlier">Whether that is earlier than the default reading's.</param>
public sealed record OtherReading(string Switch, string Value, DateOnly? DeadlineOn, bool Earlier);

/// <summary>A clock with the readings that differ from the default one.</summary>
/// <param name="Clock">The default reading.</param>
/// <param name="Others">The readings whose deadline differs.</param>
public sealed record ExplainedClock(ClockReading Clock, IReadOnlyList<OtherReading> Others);

/// <summary>Everything the program concludes about one person on one day, and how.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The name; null where the source has none.</param>
/// <param name="AsOf">The day asked.</param>
/// <param name="Catalogue">The catalogue's hash.</param>
/// <param name="Custody">The unbroken custody; null where no date can be read.</param>
/// <param name="State">How the person ends the census; null for somebody not in custody.</param>
/// <param name="Clocks">Every clock of every stage.</param>
/// <param name="Findings">Every finding that names the person.</param>
public sealed record Explanation(
    string PersonId, string? Name, DateOnly AsOf, string Catalogue, CustodySpan? Custody, CensusState? State,
    IReadOnlyList<ExplainedClock> Clocks, IReadOnlyList<Finding> Findings)
{
    /// <summary>Explains every person of a facility.</summary>
    public static IReadOnlyList<Explanation> Of(CompiledCatalogue catalogue, FacilityFacts facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var day = catalogue.Look(facts, asOf);
        var findings = catalogue.Evaluate(day).Findings;
        return [.. day.Persons.Select(person => Of(catalogue, person, [.. findings.Where(finding => finding.Subjects.Contains(person.Id))]))];
    }

    private static Explanation Of(CompiledCatalogue catalogue, PersonDay person, IReadOnlyList<Finding> findings) => new(
        person.Id, person.Record.Person.Name, person.Day.AsOf, catalogue.Catalogue, person.Custody, StateOf(person, findings),
        [.. person.Clocks.Select(clock => new ExplainedClock(clock.Reading, Others(catalogue, clock)))], findings);

    private static CensusState? StateOf(PersonDay person, IReadOnlyList<Finding> findings) => person.InCustody
        ? findings.Any(CensusTaker.IsAlert) ? CensusState.Alert : findings.Count > 0 ? CensusState.Undetermined : CensusState.Clear
        : null;

    private static IReadOnlyList<OtherReading> Others(CompiledCatalogue catalogue, ClockDay clock) =>
    [
        .. from other in catalogue.Document.OtherReadings
           let terms = catalogue.Document.Terms(new Dictionary<string, string> { [other.Id] = other.Value })
           let reading = new StatutoryClock(terms).Read(clock.Stage, clock.Day.AsOf).FirstOrDefault(read => read.Term?.Id == clock.Reading.Term?.Id)
           where reading is not null && reading.DeadlineOn != clock.Reading.DeadlineOn
           select new OtherReading(other.Id, other.Value, reading.DeadlineOn, reading.DeadlineOn < clock.Reading.DeadlineOn),
    ];
}
