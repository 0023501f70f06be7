using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
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
        var explanation = Explanation.Of(RulesFile.Compile(settings.Rules), file.ToFacilityFacts(), asOf).Single();
        if (form == "json")
            Json.Write(terminal.Data, ExplanationJson.Of(explanation));
        else
            ExplanationText.Write(terminal.Out, explanation);
        return ExitCodes.Done;
    }

    /// <summary>Which person.</summary>
    internal sealed class Settings : EvaluationSettings
    {
        [CommandArgument(0, "<CASEFILE>")]
        [Says("案件文件（YAML 或 JSON）", "a case file, YAML or JSON")]
        public string File { get; init; } = "";
    }
}
