using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>A court's stage ends with its judgment.</summary>
internal static class Judgments
{
    public static void Pronounce(StageDraft stage, Dice dice)
    {
        if (stage.EndedOn is { } endedOn)
            stage.Milestone(Milestones.JudgmentPronounced, endedOn);
    }
}
