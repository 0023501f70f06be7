using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Looks for faults in a catalogue and names them all.</summary>
internal sealed class RulesCheckCommand(Terminal terminal, TimeProvider clock) : Command<RulesSettings>
{
    public override int Execute(CommandContext context, RulesSettings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var document = RulesFile.Read(settings.FileGiven, clock.CivilToday());
        if (form == "json")
            Json.Write(terminal.Data, Report.Of(document));
        else
            Write(document);
        return document.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    private void Write(CatalogueDocument document)
    {
        foreach (var problem in document.Problems.Concat(document.Warnings))
            terminal.Out.WriteLine(RulesFile.InWords(problem));
        terminal.Out.WriteLine(Say.In(
            $"{document.TermBlocks.Count} 项期限，{document.Rules.Count} 条规则，{document.Problems.Count} 个问题，{document.Warnings.Count} 个提示。{document.Hash}",
            $"{document.TermBlocks.Count} terms, {document.Rules.Count} rules, {document.Problems.Count} problems, {document.Warnings.Count} warnings. {document.Hash}"));
    }

    private sealed record Report(string Catalogue, int Terms, int Rules, IReadOnlyList<ProblemJson> Problems, IReadOnlyList<ProblemJson> Warnings)
    {
        public static Report Of(CatalogueDocument document) =>
            new(document.Hash, document.TermBlocks.Count, document.Rules.Count, [.. document.Problems.Select(ProblemJson.Of)], [.. document.Warnings.Select(ProblemJson.Of)]);
    }

    private sealed record ProblemJson(string File, int Line, int Column, string Id, Bilingual What, Bilingual Effect, Bilingual Fix)
    {
        public static ProblemJson Of(Problem problem) =>
            new(problem.Where.File, problem.Where.Line, problem.Where.Column, problem.Id, problem.What, problem.Effect, problem.Fix);
    }
}
