using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>A stage of somebody with its events.</summary>
internal sealed record Held(RawRow Stage, IReadOnlyList<RawRow> Events)
{
    /// <summary>All stages of a population, in the order they were entered.</summary>
    public static IEnumerable<Held> In(MadeUp madeUp)
    {
        var events = madeUp[SourceContract.StageEvent].ToLookup(row => row["stage_id"]);
        return madeUp[SourceContract.CaseStage].Select(stage => new Held(stage, [.. events[stage.Key]]));
    }

    public string PersonId => Stage["person_id"]!;

    public DateOnly StartedOn => Recount.Date(Stage["started_on"])!.Value;

    public DateOnly? EndedOn => Recount.Date(Stage["ended_on"]);

    public DateOnly? DeadlineOn => Recount.Deadline(Stage, Events);

    public DateTime? At(string ground) => Events.Single(row => row["ground"] == ground)["occurred_at"] is { } text
        ? DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
