using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Compares organs that may decide an extension.</summary>
public static class ApproverRank
{
    private static readonly string[][] Ladders =
    [
        [ApproverLevels.PsbHead, ApproverLevels.ProcSelf, ApproverLevels.ProcUp1, ApproverLevels.ProcProv, ApproverLevels.Spp, ApproverLevels.Npcsc],
        [ApproverLevels.CourtPres, ApproverLevels.CourtUp1, ApproverLevels.CourtHigh, ApproverLevels.Spc, ApproverLevels.Npcsc],
    ];

    /// <summary>Whether an organ may decide where the law names another as the lowest.</summary>
    /// <param name="decided">Who decided; null, where nobody is recorded, is taken as right.</param>
    /// <param name="lowest">The lowest organ that may.</param>
    /// <returns>False for a lower organ, and for one of the other branch: a court cannot extend an investigation.</returns>
    public static bool MayDecide(string? decided, string lowest)
    {
        if (decided is null || decided == lowest)
            return true;
        foreach (var ladder in Ladders)
            if (Array.IndexOf(ladder, lowest) is >= 0 and var rank)
                return Array.IndexOf(ladder, decided) >= rank;
        throw new ArgumentException($"'{lowest}' is not an organ that decides extensions.", nameof(lowest));
    }
}
