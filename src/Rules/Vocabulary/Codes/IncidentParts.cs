namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>The codes of the list "part in the incident" in the source contract, with their names.</summary>
public static class IncidentParts
{
    public const string Victim = "victim";
    public const string Actor = "actor";
    public const string Witness = "witness";

    public static readonly CodeList List = new(
        "part in the incident",
        new(Victim, "受害人", "victim"),
        new(Actor, "行为人", "actor"),
        new(Witness, "证人", "witness"));
}
