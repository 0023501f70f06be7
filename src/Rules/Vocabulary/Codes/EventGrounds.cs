namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>Every ground an event of a stage may have; which list applies depends on the kind of event.</summary>
public static class EventGrounds
{
    public static readonly CodeList List = new(
        "ground",
        [.. ExtensionGrounds.List.Codes, .. ExclusionGrounds.List.Codes, .. RecountGrounds.List.Codes, .. Milestones.List.Codes]);

    /// <summary>The grounds of one kind of event, or every ground where the kind is not known.</summary>
    public static CodeList Of(string? eventKind) => eventKind switch
    {
        EventKinds.Extension => ExtensionGrounds.List,
        EventKinds.Exclusion => ExclusionGrounds.List,
        EventKinds.Recount => RecountGrounds.List,
        EventKinds.Milestone => Milestones.List,
        _ => List,
    };
}
