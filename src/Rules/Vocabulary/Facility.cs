namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>facility</c> (看守所) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Facility : Fact
{
    public override string RowKey => FacilityCode;

    public string FacilityCode { get; init; } = "";
    public string? OfficeCode { get; init; }
    public string? Name { get; init; }
    public string? Level { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Facility Read(FactReader row) => new()
    {
        FacilityCode = row.Text("facility_code") ?? "",
        OfficeCode = row.Text("office_code"),
        Name = row.Text("name"),
        Level = row.Code("level"),
        Unreadable = row.Unreadable,
    };
}
