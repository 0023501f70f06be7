using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>A stage whose term has a base and a ladder of extensions, each counted from the deadline before it.</summary>
internal sealed record TermStep(string Kind, Term Base) : IStageStep
{
    /// <summary>A term of this many days or less is warned of the day before.</summary>
    private const int ShortDays = 7;

    public required Span EndedDays { get; init; }

    public required Span RunningDays { get; init; }

    /// <summary>The extensions, in order.</summary>
    public IReadOnlyList<Rung> Rungs { get; init; } = [];

    /// <summary>The ordinary limit where the law also names an outer one; null elsewhere.</summary>
    public Term? Soft { get; init; }

    /// <summary>The procedure of the court or procuratorate; null elsewhere.</summary>
    public string? Procedure { get; init; }

    /// <summary>What moves the end of the base; null where nothing does.</summary>
    public Detour? Detour { get; init; }

    /// <summary>What else belongs into a stage of this kind.</summary>
    public Action<StageDraft, Dice>? Besides { get; init; }

    public int WarningDays => !Base.InMonths && Base.Count <= ShortDays ? 1 : 7;

    public DateOnly? DeadlineOn(DateOnly startedOn) =>
        Rungs.Aggregate(BaseEndFrom(startedOn), (deadlineOn, rung) => deadlineOn is { } day ? rung.Length.EndFrom(day) : null);

    public void Write(PersonDraft person, DateOnly startedOn, DateOnly? endedOn, Dice dice)
    {
        var stage = person.Enter(Kind, startedOn, endedOn);
        stage.Row.With("procedure", Procedure);
        Besides?.Invoke(stage, dice);
        Detour?.Write(stage);
        if (BaseEndFrom(startedOn) is not { } deadlineOn)
            return;
        foreach (var rung in Rungs)
        {
            stage.Extend(rung, deadlineOn.AddDays(-dice.Within(rung.Lead)));
            deadlineOn = rung.Length.EndFrom(deadlineOn);
        }
        stage.SendExpiryNotice(deadlineOn, WarningDays);
        if (endedOn is null && dice.Chance(70))
            stage.Row.With("recorded_deadline_on", Soft is { } soft && dice.Chance(25) ? soft.EndFrom(startedOn) : deadlineOn);
    }

    private DateOnly? BaseEndFrom(DateOnly startedOn) => Detour is null ? Base.EndFrom(startedOn) : Detour.EndFrom(startedOn, Base);
}
