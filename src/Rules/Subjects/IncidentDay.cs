using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>An incident that has not been reported, or was reported within the look-back. It hangs on the event, not on anybody's custody.</summary>
public sealed class IncidentDay(FacilityDay day, Incident incident) : Subject(day)
{
    public Incident Incident { get; } = incident;

    public override IReadOnlyList<string> Ids { get; } = [incident.IncidentId];

    internal static IEnumerable<IncidentDay> Of(FacilityDay day, IEnumerable<IncidentRecord> incidents) =>
        from record in incidents
        let known = KnownBy.On(record, day.AsOf)
        where known is not null && LookBack.Includes(day, known.Incident.ReportedAt)
        select new IncidentDay(day, known.Incident);
}
