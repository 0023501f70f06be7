using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The ladder of detention by the police, before the request for arrest and after it.</summary>
internal static class Detentions
{
    public static readonly DetentionStep Standard = new(3, null) { EndedDays = new(3, 9), RunningDays = new(1, 1) };

    public static readonly DetentionStep Special = new(7, new(ExtensionGrounds.DetentionRequestSpecial, Term.Days(4), ApproverLevels.PsbHead, new(2, 2)))
    {
        EndedDays = new(6, 13), RunningDays = new(1, 4),
    };

    public static readonly DetentionStep Roaming = new(30, new(ExtensionGrounds.DetentionRequestRoaming, Term.Days(27), ApproverLevels.PsbHead, new(1, 2)))
    {
        EndedDays = new(12, 36), RunningDays = new(3, 20),
    };

    public static readonly DetentionStep StandardRequested = Standard with { RequestedOnDay = 3, RunningDays = new(4, 7) };

    public static readonly DetentionStep SpecialRequested = Special with { RequestedOnDay = 6, RunningDays = new(7, 10) };

    public static readonly DetentionStep RoamingRequested = Roaming with { RequestedOnDay = 24, RunningDays = new(25, 28) };
}
