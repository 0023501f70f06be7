using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Confinements that follow each other so closely that they are one.</summary>
public sealed class ConfinementPeriod : PersonSubject
{
    private static readonly string[] Ends = ["from_at", "to_at"];

    private ConfinementPeriod(PersonDay person, IReadOnlyList<Confinement> stays)
        : base(person) => Stays = stays;

    /// <summary>The confinements, earliest first; at least one.</summary>
    public IReadOnlyList<Confinement> Stays { get; }

    public DateOnly FromOn => DateOnly.FromDateTime(Stays[0].FromAt!.Value);

    /// <summary>The day the last ended; null while one goes on.</summary>
    public DateOnly? ToOn => Stays.Any(stay => stay.ToAt is null) ? null : Stays.Max(stay => DateOnly.FromDateTime(stay.ToAt!.Value));

    /// <summary>The last day of the period so far: the day it ended, or the day asked.</summary>
    public DateOnly LastOn => ToOn ?? Day.AsOf;

    /// <summary>The periods that the day looks at. Confinements whose dates cannot be read join nothing; the data finding says so.</summary>
    internal static IEnumerable<ConfinementPeriod> Of(PersonDay person) =>
        JoinedUses.Of(person.Record.Confinements.Where(stay => stay.FromAt is not null && !stay.Unreadable.Overlaps(Ends)),
                stay => stay.FromAt!.Value, stay => stay.ToAt, person.Day.Settings.JoinHours)
            .Select(stays => new ConfinementPeriod(person, stays)).Where(period => LookBack.Includes(person.Day, period.ToOn));
}
