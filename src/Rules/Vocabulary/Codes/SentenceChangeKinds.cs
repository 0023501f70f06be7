namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "kind of change" in the source contract, with their names.</summary>
public static class SentenceChangeKinds
{
    public const string Commutation = "commutation";
    public const string Parole = "parole";
    public const string TemporaryOutside = "temporary-outside";

    public static readonly CodeList List = new(
        "kind of change",
        new(Commutation, "减刑", "commutation"),
        new(Parole, "假释", "parole"),
        new(TemporaryOutside, "暂予监外执行", "temporary service outside prison"));
}
