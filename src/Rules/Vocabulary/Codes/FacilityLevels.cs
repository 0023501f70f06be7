namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "facility level" in the source contract, with their names.</summary>
public static class FacilityLevels
{
    public const string County = "county";
    public const string City = "city";
    public const string Province = "province";

    public static readonly CodeList List = new(
        "facility level",
        new(County, "县级", "county"),
        new(City, "地市级", "city"),
        new(Province, "省级", "province"));
}
