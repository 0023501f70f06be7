namespace CustodyWatch.Rules.Findings;

/// <summary>How a person ends a sweep. There is no fourth way.</summary>
public enum CensusState
{
    /// <summary>Nothing found.</summary>
    Clear,

    /// <summary>At least one finding that is not about missing or faulty data.</summary>
    Alert,

    /// <summary>No alert, and at least one datum is missing or faulty; a finding says which.</summary>
    Undetermined,
}

/// <summary>How many persons in custody ended in which state.</summary>
/// <param name="Clear">Persons without a finding.</param>
/// <param name="Alert">Persons with an alert.</param>
/// <param name="Undetermined">Persons of whom something could not be told.</param>
public sealed record Census(int Clear, int Alert, int Undetermined)
{
    /// <summary>A census of nobody.</summary>
    public static readonly Census Empty = new(0, 0, 0);

    /// <summary>Everybody in custody on the day.</summary>
    public int Persons => Clear + Alert + Undetermined;

    /// <summary>Adds the persons of another facility.</summary>
    public Census Plus(Census other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Clear + other.Clear, Alert + other.Alert, Undetermined + other.Undetermined);
    }
}
