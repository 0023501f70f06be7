using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine.Examples;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>What the checks say of a draft that was saved, in the reader's language; also as the editor's script reads it.</summary>
/// <param name="Revision">The draft's revision.</param>
/// <param name="State">All of it in one line.</param>
/// <param name="Problems">What is wrong, and after it what somebody should look at.</param>
/// <param name="Blocks">Where each term and rule begins.</param>
/// <param name="Examples">How every example came out; none where there are problems.</param>
internal sealed record DraftCheck(
    long Revision, string State, IReadOnlyList<DraftProblem> Problems, IReadOnlyList<DraftBlock> Blocks, IReadOnlyList<DraftExample> Examples)
{
    /// <summary>How many examples fail.</summary>
    public int Failed => Examples.Count(example => example.Failure is not null);

    /// <summary>Whether it may be put forward.</summary>
    public bool IsSound => Failed == 0 && Problems.All(problem => problem.Warning);

    /// <summary>Checks a draft.</summary>
    public static DraftCheck Of(Book book, CatalogueDraft draft, Say say)
    {
        var document = book.Document;
        var examples = book.Outcomes.Select(outcome => DraftExample.Of(outcome, say)).ToArray();
        var failed = examples.Count(example => example.Failure is not null);
        return new(
            draft.Revision, StateOf((document.Problems.Count, document.Warnings.Count), failed, examples.Length, draft.Revision == 0 ? say[EditorTexts.Untouched] : Say.Minute(draft.SavedAt), say),
            [.. document.Problems.Concat(document.Warnings).Select(problem => DraftProblem.Of(problem, say))], BlocksOf(document), examples);
    }

    private static string StateOf((int Faults, int Hints) problems, int failed, int examples, string savedAt, Say say) => problems.Faults + failed == 0
        ? say.Format(EditorTexts.Sound, examples, savedAt, problems.Hints)
        : say.Format(EditorTexts.Faulty, problems.Faults, failed, savedAt);

    private static IReadOnlyList<DraftBlock> BlocksOf(CatalogueDocument document) =>
        [.. document.TermBlocks.Select(block => new DraftBlock(block.Term.Id, block.Where.Line))
            .Concat(document.Rules.Select(block => new DraftBlock(block.Id, block.Where.Line))).OrderBy(block => block.Line)];
}

/// <summary>A fault of a draft.</summary>
internal sealed record DraftProblem(int Line, int Column, string Id, string What, string Effect, string Fix, bool Warning)
{
    public static DraftProblem Of(Problem problem, Say say) => new(
        problem.Where.Line, problem.Where.Column, problem.Id, say[problem.What], say[problem.Effect], say[problem.Fix], problem.IsWarning);
}

/// <summary>Where the block of a term or rule begins.</summary>
internal sealed record DraftBlock(string Id, int Line);

/// <summary>How an example of a draft came out; without a failure it holds.</summary>
internal sealed record DraftExample(int Line, string Rule, string Name, string? Failure, IReadOnlyList<string> Derivation)
{
    public static DraftExample Of(ExampleOutcome outcome, Say say) => new(
        outcome.Where.Line, outcome.RuleId, outcome.Name, outcome.Failure is { } failure ? say[failure] : null, outcome.Failure is null ? [] : outcome.Derivation);
}
