namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>person</c> (在押人员) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Person : Fact
{
    public override string RowKey => PersonId;

    public string PersonId { get; init; } = "";
    public string? FacilityCode { get; init; }
    public string? Name { get; init; }
    public string? Sex { get; init; }
    public DateOnly? BirthOn { get; init; }
    public string? Nationality { get; init; }
    public bool? IdentityKnown { get; init; }
    public IReadOnlyList<string> HealthFlags { get; init; } = [];
    public DateTime? AdmittedAt { get; init; }
    public DateTime? ReleasedAt { get; init; }
    public string? ReleaseReason { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Person Read(FactReader row) => new()
    {
        PersonId = row.Text("person_id") ?? "",
        FacilityCode = row.Text("facility_code"),
        Name = row.Text("name"),
        Sex = row.Code("sex"),
        BirthOn = row.Date("birth_on"),
        Nationality = row.Text("nationality"),
        IdentityKnown = row.Bit("identity_known"),
        HealthFlags = row.CodeSet("health_flags"),
        AdmittedAt = row.DateTime("admitted_at"),
        ReleasedAt = row.DateTime("released_at"),
        ReleaseReason = row.Code("release_reason"),
        Unreadable = row.Unreadable,
    };
}
