using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Subjects;

/// <summary>A death or an injury. It hangs on the event, not on custody: the person may have left or died.</summary>
public sealed class CasualtyDay(PersonDay person, Casualty casualty) : PersonSubject(person)
{
    public Casualty Casualty { get; } = casualty;

    /// <summary>The later of the two notices that are owed at once; null where one of them was not given.</summary>
    public DateTime? NotifiedAt => Casualty.ProcuratorateNotifiedAt is { } procuratorate && Casualty.FamilyNotifiedAt is { } family
        ? procuratorate > family ? procuratorate : family
        : null;

    /// <summary>Whether the two notices are still looked at: one is missing, or the later was given within the look-back.</summary>
    public bool NoticeRecent => LookBack.Includes(Day, NotifiedAt);

    /// <summary>Whether the inspection is still looked at: it is missing, or was reported within the look-back.</summary>
    public bool InspectionRecent => LookBack.Includes(Day, Casualty.InspectionReportAt);
}
