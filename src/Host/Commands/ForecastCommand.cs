using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Scheduler;
using CustodyWatch.Storage.Source;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Tells whose terms run out within some days, if nothing changes. Needs no store and writes nothing.</summary>
internal sealed class ForecastCommand(Terminal terminal, TimeProvider clock) : AsyncCommand<ForecastCommand.Settings>
{
    private const int MostDays = 366;

    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json", "jsonl");
        var asOf = settings.Day(clock);
        var days = Given.Number("--days", settings.Days, 0, MostDays);
        var catalogue = RulesFile.Compile(settings.Rules);
        await using var source = await SqliteFactSource.OpenAsync(SourceConnection.Parse(settings.Source), cancellationToken);
        var plan = await FacilityChoice.PlanAsync(settings.Facilities, asOf, source, cancellationToken);
        var forecasts = await terminal.WatchAsync(async progress =>
        {
            var made = new List<Forecast>();
            await FacilityWalk.RunAsync(source, plan.Facilities, facts => made.Add(Forecast.Of(catalogue.Look(facts, asOf), days)), progress, cancellationToken);
            return made;
        });
        Write(form, ForecastJson.Of(asOf, days, catalogue.Catalogue, forecasts));
        return ExitCodes.Done;
    }

    private void Write(string form, ForecastJson forecast)
    {
        switch (form)
        {
            case "jsonl":
                foreach (var line in forecast.Expiring)
                    Json.WriteLine(terminal.Data, line);
                foreach (var clock in forecast.WithoutDate)
                    Json.WriteLine(terminal.Data, clock);
                break;
            case "json":
                Json.Write(terminal.Data, forecast);
                break;
            default:
                ForecastText.Write(terminal.Out, forecast);
                break;
        }
    }

    /// <summary>Which source, which facilities, how far ahead.</summary>
    internal sealed class Settings : EvaluationSettings
    {
        [CommandOption("--source <CONN>", isRequired: true)]
        [Says("看守所数据库：文件路径或 sqlite:PATH", "the detention database: a file path or sqlite:PATH")]
        public string Source { get; init; } = "";

        [CommandOption("--days <N>", isRequired: true)]
        [Says("往后看几天，0 到 366；0 只看已超期和当日届满的", "how many days ahead, 0 to 366; 0 shows what is overdue or due on the day")]
        public string Days { get; init; } = "";

        [CommandOption("--facility <CODE>")]
        [Says("只看这个看守所；可重复", "this facility only; may be repeated")]
        public string[] Facilities { get; init; } = [];
    }
}
