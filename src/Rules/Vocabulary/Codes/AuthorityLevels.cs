namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "authority level" in the source contract, with their names.</summary>
public static class AuthorityLevels
{
    public const string County = "county";
    public const string City = "city";
    public const string Province = "province";
    public const string National = "national";

    public static readonly CodeList List = new(
        "authority level",
        new(County, "县级", "county"),
        new(City, "地市级", "city"),
        new(Province, "省级", "province"),
        new(National, "国家级", "national"));
}
