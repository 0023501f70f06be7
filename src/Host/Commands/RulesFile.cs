using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.RulesEngine;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.Host.Commands;

/// <summary>The catalogue a command works with.</summary>
internal static class RulesFile
{
    private const string Shipped = "rules-catalog.md";

    /// <summary>Reads the file given, or the one that comes with the program; its problems are not looked at.</summary>
    /// <param name="given">The file; null for the one that comes with the program.</param>
    /// <param name="asOf">The day on which the age of what was verified is measured; null where it is not to be looked at.</param>
    public static CatalogueDocument Read(string? given, DateOnly? asOf = null) => CatalogueDocument.Parse(TextOf(given), NameOf(given), asOf);

    /// <summary>The text of the file given, or of the one that comes with the program.</summary>
    public static string TextOf(string? given) => Given.TextOf(given ?? Path.Combine(AppContext.BaseDirectory, Shipped));

    /// <summary>What the file is called in messages.</summary>
    public static string NameOf(string? given) => given ?? Shipped;

    /// <summary>Makes a catalogue ready to evaluate.</summary>
    /// <exception cref="BadInputException">It cannot be read, or has problems; all of them are named.</exception>
    public static CompiledCatalogue Compile(string? given) => CompileAll(given)[0];

    /// <summary>Makes several catalogues ready to evaluate.</summary>
    /// <exception cref="BadInputException">One cannot be read, or has problems; all problems of all of them are named.</exception>
    public static IReadOnlyList<CompiledCatalogue> CompileAll(params IReadOnlyList<string?> given)
    {
        var documents = given.Select(file => Read(file)).ToArray();
        RefuseProblems([.. documents.SelectMany(document => document.Problems)]);
        return [.. documents.Select(CompiledCatalogue.Compile)];
    }

    /// <summary>Makes a catalogue ready to have examples proposed, which it may lack.</summary>
    /// <exception cref="BadInputException">It cannot be read, or has other problems; all of them are named.</exception>
    public static ProposalRun Draft(string? given)
    {
        RefuseProblems(Read(given).AsDraft().Problems);
        return new ProposalRun(TextOf(given), NameOf(given));
    }

    private static void RefuseProblems(IReadOnlyList<Problem> problems)
    {
        if (problems is [var first, ..])
            throw new BadInputException(
                $"{first.Where}  {first.Id}", Say.In(first.What), Say.In(first.Effect),
                string.Join('\n', problems.Skip(1).Select(InWords).Prepend(Say.In(first.Fix))));
    }

    /// <summary>A problem in the reader's language: place, what, effect, fix.</summary>
    public static string InWords(Problem problem) =>
        $"{problem.Where}  {problem.Id}{(problem.IsWarning ? Say.In("（提示）", " (warning)") : "")}\n  {Say.In(problem.What)}\n  {Say.In(problem.Effect)}\n  {Say.In(problem.Fix)}";
}
