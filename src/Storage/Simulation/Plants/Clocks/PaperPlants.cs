using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>Clocks that have run out although, or because, papers of many kinds stand in the stage.</summary>
internal static class PaperPlants
{
    public static IReadOnlyList<IPlant> All => [.. InvestigationPapers.All, .. CourtPapers.All];

    public static FoundBeside Late(string rule, int day) => new(rule, (start, _) => start.AddDays(day));

    public static DateOnly Day(StageDraft stage, int day) => stage.StartedOn.AddDays(day);

    public static DateOnly Months(DateOnly day, int months) => Term.Months(months).EndFrom(day);
}
