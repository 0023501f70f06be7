using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Store;
using CustodyWatch.Storage.Store.Catalogues;

namespace CustodyWatch.Scheduler.Catalogues;

/// <summary>Makes a version of the store ready to evaluate, if it still passes the checks of this version of the program.</summary>
internal sealed class VersionCompiler(StoreConnection store)
{
    private static readonly Bilingual Effect = new("这个版本不会被采用。", "The version is not taken up.");
    private static readonly Bilingual Restore = new("从备份恢复自有库，或重新提出并启用。", "Restore the store from its backup, or propose and activate the text anew.");
    private static readonly Bilingual Propose = new("改正后重新提出，或启用以前的版本。", "Mend and propose it anew, or activate an earlier version.");

    private readonly CatalogueVersions _versions = new(store);

    /// <exception cref="BadInputException">Its text is not there or not what it was, it has problems, or an example fails.</exception>
    public async Task<CompiledCatalogue> CompileAsync(string hash, CancellationToken ct)
    {
        var text = await _versions.FindTextAsync(hash, ct)
            ?? throw new BadInputException(hash, new("库中没有这个版本的文本。", "The store does not have its text."), Effect, Restore);
        if (!text.IsIntact)
            throw new BadInputException(hash, new("库中的文本已与版本号不符。", "Its text in the store is no longer the one its hash was made of."), Effect, Restore);
        var trial = CatalogueTrial.Of(CatalogueDocument.Parse(text.Text, "rules-catalog.md"));
        if (trial.Document.Problems is [var problem, ..])
            throw new BadInputException(
                $"{problem.Where}  {problem.Id}", Counted(problem.What, trial.Document.Problems.Count, new("个问题", "problems")), Effect, Propose);
        if (trial.FailedExamples is [var example, ..])
            throw new BadInputException(
                $"{example.Where}  {example.RuleId} · {example.Name}", Counted(example.Failure!, trial.FailedExamples.Count, new("个示例不符", "examples failed")), Effect, Propose);
        return trial.Compiled!;
    }

    private static Bilingual Counted(Bilingual first, int count, Bilingual what) =>
        new($"{first.Zh}（共 {count} {what.Zh}）", $"{first.En} ({count} {what.En} in all)");
}
