using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine.Differences;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Compares two catalogues on a population, on one day or day by day. Needs no store and writes nothing.</summary>
internal sealed class RulesDiffCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<RulesDiffSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, RulesDiffSettings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var period = settings.Period(clock);
        var catalogues = RulesFile.CompileAll(settings.Old, settings.New);
        var both = new ComparedCatalogues(new(settings.Old, catalogues[0].Catalogue), new(settings.New, catalogues[1].Catalogue));
        await using var source = await SqliteFactSource.OpenAsync(SourceConnection.Parse(settings.Source), cancellationToken);
        var plan = await FacilityChoice.PlanAsync(settings.Facilities, period.To, source, cancellationToken);
        if (settings.IsReplay)
            Write(form, ReplayJson.Of(period, both, await EachAsync(source, plan, facts => Replay(facts), cancellationToken)));
        else
            Write(form, DifferenceJson.Of(period.To, both, await EachAsync(source, plan, facts => FacilityDifference.Of(catalogues[0], catalogues[1], facts, period.To), cancellationToken)));
        return ExitCodes.Done;

        FacilityReplay Replay(FacilityFacts facts) => FacilityReplay.Of(catalogues[0], catalogues[1], facts, period.From, period.To, cancellationToken);
    }

    // Of each facility only what differs is kept; its facts are let go before the next is loaded.
    private Task<List<T>> EachAsync<T>(IFactSource source, SweepPlan plan, Func<FacilityFacts, T> compare, CancellationToken ct) =>
        terminal.WatchAsync(async progress =>
        {
            var all = new List<T>();
            await FacilityWalk.RunAsync(source, plan.Facilities, facts => all.Add(compare(facts)), progress, ct);
            return all;
        });

    private void Write(string form, DifferenceJson difference)
    {
        if (form == "json")
            Json.Write(terminal.Data, difference);
        else
            DifferenceText.Write(terminal.Out, difference);
    }

    private void Write(string form, ReplayJson replay)
    {
        if (form == "json")
            Json.Write(terminal.Data, replay);
        else
            ReplayText.Write(terminal.Out, replay);
    }
}
