using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>Something that moves the end of a base term, or takes it away.</summary>
internal abstract record Detour
{
    /// <summary>Where the base ends with it; null while nobody can say.</summary>
    public abstract DateOnly? EndFrom(DateOnly startedOn, Term baseTerm);

    /// <summary>Writes its events.</summary>
    public abstract void Write(StageDraft stage);
}

/// <summary>Days that do not count.</summary>
/// <param name="Ground">The ground of the exclusion.</param>
/// <param name="OnDay">The day of the stage on which it is ordered.</param>
/// <param name="Days">How long it lasted; null while it runs.</param>
internal sealed record Pause(string Ground, int OnDay, int? Days) : Detour
{
    public override DateOnly? EndFrom(DateOnly startedOn, Term baseTerm) => Days is { } days ? baseTerm.EndFrom(startedOn).AddDays(days) : null;

    public override void Write(StageDraft stage)
    {
        var orderedOn = stage.StartedOn.AddDays(OnDay);
        stage.Exclude(Ground, orderedOn, Days is { } days ? orderedOn.AddDays(days) : null);
    }
}

/// <summary>Papers of any kind, and where the term ends with them.</summary>
/// <param name="End">Where it ends, from the first day of the stage.</param>
/// <param name="Put">Writes the papers.</param>
internal sealed record Papers(Func<DateOnly, DateOnly> End, Action<StageDraft> Put) : Detour
{
    public override DateOnly? EndFrom(DateOnly startedOn, Term baseTerm) => End(startedOn);

    public override void Write(StageDraft stage) => Put(stage);
}

/// <summary>The term begins anew.</summary>
/// <param name="Ground">The ground of the recount.</param>
/// <param name="OnDay">The day of the stage from which it counts.</param>
/// <param name="NewTerm">The term that then applies.</param>
internal sealed record Restart(string Ground, int OnDay, Term NewTerm) : Detour
{
    public override DateOnly? EndFrom(DateOnly startedOn, Term baseTerm) => NewTerm.EndFrom(startedOn.AddDays(OnDay));

    public override void Write(StageDraft stage) => stage.Recount(Ground, stage.StartedOn.AddDays(OnDay));
}
