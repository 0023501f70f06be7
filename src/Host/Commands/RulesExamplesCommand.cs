using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine.Coverage.Proposals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Proposes the examples that a rule or a term lacks. What they expect is what the program says; a lawyer blesses or corrects it.</summary>
internal sealed class RulesExamplesCommand(Terminal terminal) : Command<RulesExamplesSettings>
{
    public override int Execute(CommandContext context, RulesExamplesSettings settings, CancellationToken cancellationToken)
    {
        var form = settings.FormOneOf("text", "json");
        var run = RulesFile.Draft(settings.FileGiven);
        var id = Known(settings.Rule, run.Ids);
        if (run.OfTerm(id, settings.All) is { } term)
            return Tell(term, form, settings.Out);
        var rule = run.OfRule(id, settings.All)!;
        var files = settings.Out is { } folder ? ProposalFiles.Write(folder, rule) : [];
        if (form == "json")
            Json.Write(terminal.Data, ProposalJson.Of(rule, files));
        else
            ProposalText.Write(terminal, rule, files);
        return rule.Conditions.All(condition => condition.IsCovered) && rule.Unseen.Count == 0 ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    private int Tell(TermProposals term, string form, string? folder)
    {
        if (folder is not null)
            throw new BadInputException(
                $"--out {folder}", Say.In($"“{term.TermId}”是期限，它的示例是表格的行，不是案件文件。", $"'{term.TermId}' is a term: its examples are rows of a table and no case files."),
                Say.In("什么也没有写。", "Nothing was written."), Say.In("去掉 --out，把表格粘贴到目录中。", "Leave --out away, and paste the table into the catalogue."));
        if (form == "json")
            Json.Write(terminal.Data, TermProposalJson.Of(term));
        else
            TermProposalText.Write(terminal, term);
        return term.Points.All(point => point.ShownBy is not null) ? ExitCodes.Done : ExitCodes.FallsShort;
    }

    private static string Known(string wanted, IReadOnlyList<string> ids) => ids.Contains(wanted)
        ? wanted
        : throw new BadInputException(
            wanted,
            Say.In("目录中没有这条规则或期限。", "The catalogue has no such rule or term."), Say.In("什么也没有拟。", "Nothing was proposed."),
            ids.Count == 0 ? Say.In("先写一条规则。", "Write a rule first.") : Say.In($"最接近的是 {Spelling.Nearest(wanted, ids)}。", $"The nearest is {Spelling.Nearest(wanted, ids)}."));
}
