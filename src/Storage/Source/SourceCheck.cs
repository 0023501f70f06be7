using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>Looks over a detention database: does it keep the source contract, and how good are its data?</summary>
public static class SourceCheck
{
    // The contract lets every relation carry it.
    private const string ChangedAt = "changed_at";

    /// <summary>Gives the report; all of it is about one moment of the database.</summary>
    /// <exception cref="DependencyUnavailableException">The file is not there, is no SQLite file or cannot be read. A broken contract is no exception but the report's verdict.</exception>
    public static Task<SourceReport> RunAsync(SourceConnection connection, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return SourceSnapshot.ReadAsync(connection.Path, snapshot => ReportAsync(connection.Path, snapshot, ct), ct);
    }

    private static async Task<SourceReport> ReportAsync(string path, SourceSnapshot snapshot, CancellationToken ct)
    {
        var broken = snapshot.Shape.MissingRequired.Any();
        var problems = broken ? [] : await ProblemsAsync(snapshot, ct);
        var relations = new List<RelationReport>();
        foreach (var relation in SourceContract.Relations)
            relations.Add(await RelationAsync(snapshot, relation, problems.Where(problem => problem.Relation == relation.Name), ct));
        var verdict = broken ? SourceVerdict.Broken : problems.Count > 0 ? SourceVerdict.KeptWithFaults : SourceVerdict.Kept;
        return new(path, verdict, relations);
    }

    private static async Task<RelationReport> RelationAsync(SourceSnapshot snapshot, Relation relation, IEnumerable<RowProblem> problems, CancellationToken ct)
    {
        var there = snapshot.Shape[relation];
        var missing = relation.Columns.Where(column => there?.Types.ContainsKey(column.Name) != true).ToArray();
        return new()
        {
            Name = relation.Name,
            Zh = relation.Zh,
            Present = there is not null,
            Rows = there is null ? 0 : await snapshot.NumberAsync($"SELECT count(*) FROM main.{SourceSchema.Quoted(relation.Name)}", ct),
            MissingRequired = [.. snapshot.Shape.MissingRequired.Where(place => place.Relation == relation).Select(place => place.Column.Name)],
            MissingNullable = there is null ? [] : [.. missing.Where(column => !column.Required).Select(column => column.Name)],
            Unknown = there is null ? [] : [.. there.Types.Keys.Where(name => !IsKnown(relation, name))],
            UnfitTypes = there is null ? [] : [.. relation.Columns.Except(missing).Select(column => Unfit(column, there.Types[column.Name])).OfType<UnfitType>()],
            Faults = [.. problems.GroupBy(problem => (problem.Column, problem.Kind)).Select(same => new FaultCount(same.Key.Column, same.Key.Kind, same.Count()))],
        };
    }

    // A case of two facilities is read in both, and its faults are found twice.
    private static async Task<HashSet<RowProblem>> ProblemsAsync(SourceSnapshot snapshot, CancellationToken ct)
    {
        await snapshot.ShowContractAsync(ct);
        var problems = new HashSet<RowProblem>();
        foreach (var code in await FacilityReading.CodesAsync(snapshot, ct))
        {
            var facts = await FacilityReading.FactsAsync(snapshot, code, ct);
            problems.UnionWith(facts.Problems.Concat(facts.Persons.SelectMany(person => person.Problems)));
        }
        return problems;
    }

    private static bool IsKnown(Relation relation, string name) =>
        relation.Columns.Select(column => column.Name).Append(ChangedAt).Contains(name, StringComparer.OrdinalIgnoreCase);

    // Types of dates are numbers to SQLite and yet leave a date in the contract's form as it is.
    private static UnfitType? Unfit(Column column, string declared)
    {
        var affinity = SqliteAffinities.AffinityOf(declared);
        return column.Type switch
        {
            ColumnType.Bit or ColumnType.WholeNumber => affinity == SqliteAffinity.Text ? new(column.Name, declared, "INTEGER") : null,
            ColumnType.Date or ColumnType.DateTime when declared.Contains("DATE", StringComparison.OrdinalIgnoreCase) => null,
            _ => affinity == SqliteAffinity.Number ? new(column.Name, declared, "TEXT") : null,
        };
    }
}
