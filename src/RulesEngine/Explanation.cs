using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Timelines;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine;

/// <summary>A clock with the readings that differ from the default one.</summary>
/// <param name="Clock">The default reading.</param>
/// <param name="Others">The readings that differ.</param>
/// <param name="Remedies">What would lawfully clear it.</param>
/// <param name="Notice">The centre's notice before it ends; null where none is owed.</param>
public sealed record ExplainedClock(ClockReading Clock, IReadOnlyList<OtherReading> Others, IReadOnlyList<Remedy> Remedies, ExpiryNotice? Notice);

/// <summary>Everything the program concludes about one person on one day, and how.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The name; null where the source has none.</param>
/// <param name="AsOf">The day asked.</param>
/// <param name="Catalogue">The catalogue's hash.</param>
/// <param name="Custody">The unbroken custody; null where no date can be read.</param>
/// <param name="State">How the person ends the census; null for somebody not in custody.</param>
/// <param name="Clocks">Every clock of every stage.</param>
/// <param name="Unsupervised">The duties in hours that cannot be supervised, because the centre records no times.</param>
/// <param name="Uncovered">Days in custody that belong to no stage.</param>
/// <param name="Findings">Every finding that names the person.</param>
/// <param name="Timeline">The picture of the custody; null where the person has no stage.</param>
public sealed record Explanation(
    string PersonId, string? Name, DateOnly AsOf, string Catalogue, CustodySpan? Custody, CensusState? State,
    IReadOnlyList<ExplainedClock> Clocks, IReadOnlyList<UnsupervisedDuty> Unsupervised, IReadOnlyList<UncoveredCustody> Uncovered, IReadOnlyList<Finding> Findings,
    CustodyTimeline? Timeline)
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
        [.. person.Clocks.Select(clock => new ExplainedClock(
            clock.Reading with { Steps = [.. clock.Reading.Steps.Select(catalogue.Document.WithEvidence)] }, clock.Others, clock.Remedies, clock.Notice))],
        [.. UnsupervisedDuty.Of(person)], UncoveredCustody.Of(person), findings, person.Timeline);

    private static CensusState? StateOf(PersonDay person, IReadOnlyList<Finding> findings) => person.InCustody
        ? findings.Any(CensusTaker.IsAlert) ? CensusState.Alert : findings.Count > 0 ? CensusState.Undetermined : CensusState.Clear
        : null;
}
