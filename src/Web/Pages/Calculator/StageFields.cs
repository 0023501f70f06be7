using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>A stage of the form with its events.</summary>
internal sealed class StageFields
{
    /// <summary>The columns of a stage that have a field of their own.</summary>
    public static readonly string[] Shown =
        ["kind", "started_on", "started_at", "ended_on", "procedure", "possible_sentence", "recorded_deadline_on"];

    /// <summary>The columns of an event that have a field of their own; kind and ground share one.</summary>
    public static readonly string[] ShownOfEvents =
        ["kind", "ground", "occurred_on", "occurred_at", "until_on", "length", "unit", "approved_by_level", "approved_on"];

    public FieldSet Stage { get; private init; } = new(SourceContract.CaseStage);

    public List<FieldSet> Events { get; private init; } = [];

    /// <summary>The stage's id: it binds what was worked out to the stage.</summary>
    public string Id => Stage["stage_id"];

    /// <summary>Whether there is enough to work something out.</summary>
    public bool CanBeRead => Stage["kind"].Length > 0 && Stage["started_on"].Length > 0;

    /// <summary>The stage as a case file has it; events of which nothing is filled in are left out.</summary>
    public StageText Text => new(Stage.Texts, [.. Events.Where(happened => happened.Texts.Count > 0).Select(happened => happened.Texts)]);

    /// <summary>Takes over a stage of a case file.</summary>
    public static StageFields Of(StageText stage) => new()
    {
        Stage = new FieldSet(SourceContract.CaseStage).With(stage.Columns),
        Events = [.. stage.Events.Select(happened => new FieldSet(SourceContract.StageEvent).With(happened))],
    };

    /// <summary>Reads a stage that was sent.</summary>
    public static StageFields Read(IFormCollection sent, int number) => new()
    {
        Stage = new FieldSet(SourceContract.CaseStage).With(sent, $"stage-{number}"),
        Events = [.. Enumerable.Range(0, CalculatorForm.Count(sent, $"stage-{number}-events", CalculatorForm.MostEvents)).Select(at => ReadEvent(sent, $"stage-{number}-event-{at}"))],
    };

    // One field chooses kind and ground at once, since a ground belongs to one kind only.
    private static FieldSet ReadEvent(IFormCollection sent, string prefix)
    {
        var happened = new FieldSet(SourceContract.StageEvent).With(sent, prefix);
        var chosen = sent[$"{prefix}-what"].ToString().Split(' ', 2);
        (happened["kind"], happened["ground"]) = (chosen[0], chosen.ElementAtOrDefault(1) ?? "");
        return happened;
    }
}
