namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>
/// Measures that restrict liberty and are no custody. A case file may give them as stages, so that their end is counted;
/// somebody in custody is never in one.
/// </summary>
public static class Measures
{
    public const string Bail = "bail";
    public const string ResidentialSurveillance = "residential-surveillance";

    public static readonly CodeList List = new(
        "measure",
        new(Bail, "取保候审", "bail"),
        new(ResidentialSurveillance, "监视居住", "residential surveillance"));

    /// <summary>Every kind a stage may have: custody, and these.</summary>
    public static readonly CodeList WithStages = new("stage kind", [.. StageKinds.List.Codes, .. List.Codes]);

    /// <summary>Whether a stage of this kind is custody; one of an unknown kind is taken to be.</summary>
    public static bool IsCustody(string? stageKind) => stageKind is null || !List.Contains(stageKind);
}
