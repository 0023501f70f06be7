using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A term names another that is not there, or a rung follows one that the term does not have.</summary>
internal sealed class UnknownTermOrRung : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var ids = catalogue.Terms.Select(block => block.Term.Id).ToArray();
        foreach (var block in catalogue.Terms)
        {
            if (block.Term.Otherwise is { } other && !ids.Contains(other))
                Report(problems, block, $"“otherwise: {other}”", $"'otherwise: {other}'", Spelling.Nearest(other, ids));
            var rungs = block.Term.Extensions.Select(extension => extension.Ground).ToArray();
            foreach (var after in block.Term.Extensions.Select(extension => extension.After).OfType<string>().Where(after => !rungs.Contains(after)))
                Report(problems, block, $"“after: {after}”", $"'after: {after}'", Spelling.Nearest(after, rungs));
        }
    }

    private static void Report(Problems problems, TermBlock block, string zh, string en, string nearest) => problems.Add(
        block.Where, "unknown-rung",
        new($"“{block.Term.Id}”中的{zh}不存在；最接近的是“{nearest}”。", $"{en} of '{block.Term.Id}' is not there; the nearest is '{nearest}'."),
        new("这一级延长永远不会被承认，合法羁押会被报成超期。", "The rung would never be recognised, and lawful custody would be reported as overdue."),
        new($"改写为“{nearest}”。", $"Write '{nearest}'."));
}
