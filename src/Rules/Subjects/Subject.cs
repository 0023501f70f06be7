namespace CustodyWatch.Rules.Subjects;

/// <summary>Something a rule can be about, as it stands at the end of the day asked. Compared by reference: it is its own identity.</summary>
public abstract class Subject(FacilityDay day)
{
    /// <summary>The facility and day it belongs to.</summary>
    public FacilityDay Day { get; } = day;

    /// <summary>The ids a finding about it names, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Ids { get; }
}
