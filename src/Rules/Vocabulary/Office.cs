namespace CustodyWatch.Rules.Vocabulary;

/// <summary>A row of <c>office</c> (驻所检察室) of the source contract. A value that is null there, or could not be read, is null here.</summary>
public sealed record Office : Fact
{
    public override string RowKey => OfficeCode;

    public string OfficeCode { get; init; } = "";
    public string? Name { get; init; }
    public string? ParentOfficeCode { get; init; }
    public string? Level { get; init; }

    /// <summary>Reads one row; what cannot be read is reported to the row's problems and left null.</summary>
    public static Office Read(FactReader row) => new()
    {
        OfficeCode = row.Text("office_code") ?? "",
        Name = row.Text("name"),
        ParentOfficeCode = row.Text("parent_office_code"),
        Level = row.Code("level"),
        Unreadable = row.Unreadable,
    };
}
