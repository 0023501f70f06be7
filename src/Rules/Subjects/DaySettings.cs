namespace CustodyWatch.Rules.Subjects;

/// <summary>The numbers of the catalogue that decide how the day is looked at.</summary>
public sealed record DaySettings
{
    /// <summary>Years of age from which somebody is an adult.</summary>
    public required int AdultAge { get; init; }

    /// <summary>Days, the day asked included, for which what was closed is still looked at.</summary>
    public required int LookBackDays { get; init; }

    /// <summary>Hours below which two uses of a measure are one.</summary>
    public required int JoinHours { get; init; }

    /// <summary>Whether a rule is about two co-defendants wherever they are held; only then are they paired.</summary>
    public bool PairsCoDefendants { get; init; }

    /// <summary>Kinds of restraint that have no number of days of their own.</summary>
    public required IReadOnlyList<string> RestraintsWithoutLimit { get; init; }
}
