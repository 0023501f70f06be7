using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.RulesEngine;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Prints every clock of one person with its derivation, and every finding.</summary>
internal sealed class ExplainCommand(Terminal terminal, TimeProvider clock) : Command<ExplainCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var asOf = settings.Day(clock);
        var file = CaseFile.Parse(Given.TextOf(settings.File), settings.File);
        var explanation = Explanation.Of(RulesFile.Compile(settings.Rules), file.ToFacilityFacts(), asOf).SingleOrDefault() ?? throw NotYetThere(settings.File, file, asOf);
        if (form == "json")
            Json.Write(terminal.Data, ExplanationJson.Of(explanation));
        else
            ExplanationText.Write(terminal.Out, explanation);
        return ExitCodes.Done;
    }

    private static BadInputException NotYetThere(string name, CaseFile file, DateOnly asOf) => new(
        name,
        Say.In($"在 {asOf:yyyy-MM-dd}，此人尚未收押（收押时间 {file.Record.Person.AdmittedAt:yyyy-MM-dd HH:mm}）。", $"On {asOf:yyyy-MM-dd} the person had not been admitted (admitted at {file.Record.Person.AdmittedAt:yyyy-MM-dd HH:mm})."),
        Say.In("当日没有可以说明的内容。", "There is nothing to explain on that day."),
        Say.In("用 --on 另选一日；收押以前已在别处羁押的，把 admitted_at 写成最初的收押时间。", "Choose another day with --on; for somebody held elsewhere before, give the first admission as admitted_at."));

    /// <summary>Which person.</summary>
    internal sealed class Settings : EvaluationSettings
    {
        [CommandArgument(0, "<CASEFILE>")]
        [Says("案件文件（YAML 或 JSON）", "a case file, YAML or JSON")]
        public string File { get; init; } = "";
    }
}
