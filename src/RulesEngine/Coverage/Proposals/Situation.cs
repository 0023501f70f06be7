using System.Runtime.CompilerServices;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>A case that an example could tell: the day asked, and what is known of each person, as texts.</summary>
/// <param name="On">The day asked.</param>
/// <param name="Persons">What is said of each person.</param>
/// <param name="Problems">Faults of the data that belong to nobody.</param>
internal sealed record Situation(DateOnly On, IReadOnlyList<CaseText> Persons, IReadOnlyList<RowProblem> Problems)
{
    // Most persons are the same in most cases.
    private static readonly ConditionalWeakTable<CaseText, CaseFile> Read = [];

    /// <summary>The facts, read as those of a case file or a database.</summary>
    public FacilityFacts Facts() => Persons.Count == 0
        ? new FacilityFacts { FacilityCode = CaseFile.UnnamedFacility, Problems = Problems }
        : CaseFile.Combine([.. Persons.Select(person => Read.GetValue(person, text => CaseFile.Parse(CaseFileText.Write(text), "proposal")))]) with { Problems = Problems };

    /// <summary>The same with one person's case told otherwise.</summary>
    public Situation With(int person, CaseText text) => this with { Persons = [.. Persons.Select((said, at) => at == person ? text : said)] };
}
