namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>cell</c> (监室) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Cell : Fact
{
    public override string RowKey => CellId;

    public string CellId { get; init; } = "";
    public string? FacilityCode { get; init; }
    public string? Name { get; init; }
    public string? Designation { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Cell Read(FactReader row) => new()
    {
        CellId = row.Text("cell_id") ?? "",
        FacilityCode = row.Text("facility_code"),
        Name = row.Text("name"),
        Designation = row.Code("designation"),
        Unreadable = row.Unreadable,
    };
}
