namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "role in the case" in the source contract, with their names.</summary>
public static class CaseRoles
{
    public const string Principal = "principal";
    public const string Accomplice = "accomplice";
    public const string Coerced = "coerced";
    public const string Instigator = "instigator";

    public static readonly CodeList List = new(
        "role in the case",
        new(Principal, "主犯", "principal"),
        new(Accomplice, "从犯", "accomplice"),
        new(Coerced, "胁从犯", "coerced"),
        new(Instigator, "教唆犯", "instigator"));
}
