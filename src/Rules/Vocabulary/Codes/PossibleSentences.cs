namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "possible sentence" in the source contract, with their names.</summary>
public static class PossibleSentences
{
    public const string UpTo1Year = "up-to-1-year";
    public const string OneToThreeYears = "1-to-3-years";
    public const string Over3Years = "over-3-years";
    public const string TenYearsPlus = "10-years-plus";
    public const string LifeOrDeath = "life-or-death";

    public static readonly CodeList List = new(
        "possible sentence",
        new(UpTo1Year, "一年以下", "up to 1 year"),
        new(OneToThreeYears, "一年以上三年以下", "1 to 3 years"),
        new(Over3Years, "三年以上", "over 3 years"),
        new(TenYearsPlus, "十年以上", "10 years or more"),
        new(LifeOrDeath, "无期徒刑、死刑", "life or death"));
}
