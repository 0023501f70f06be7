using System.Globalization;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>The rows keep the source contract, except where a fault was planted.</summary>
public class SourceContractTests
{
    private static readonly Dictionary<Relation, Func<FactReader, Fact>> Readers = new()
    {
        [SourceContract.Facility] = Facility.Read,
        [SourceContract.Office] = Office.Read,
        [SourceContract.Cell] = Cell.Read,
        [SourceContract.Person] = Person.Read,
        [SourceContract.LegalCase] = LegalCase.Read,
        [SourceContract.CasePerson] = CasePerson.Read,
        [SourceContract.CaseStage] = CaseStage.Read,
        [SourceContract.StageEvent] = StageEvent.Read,
        [SourceContract.CellAssignment] = CellAssignment.Read,
        [SourceContract.Incident] = Incident.Read,
        [SourceContract.IncidentPerson] = IncidentPerson.Read,
        [SourceContract.Casualty] = Casualty.Read,
        [SourceContract.RestraintUse] = RestraintUse.Read,
        [SourceContract.Confinement] = Confinement.Read,
        [SourceContract.Execution] = Execution.Read,
        [SourceContract.SentenceChange] = SentenceChange.Read,
    };

    public static TheoryData<string, string, string> References => new()
    {
        { "facility", "office_code", "office" },
        { "office", "parent_office_code", "office" },
        { "cell", "facility_code", "facility" },
        { "person", "facility_code", "facility" },
        { "case_person", "case_id", "legal_case" },
        { "case_person", "person_id", "person" },
        { "case_stage", "person_id", "person" },
        { "case_stage", "case_id", "legal_case" },
        { "stage_event", "stage_id", "case_stage" },
        { "cell_assignment", "person_id", "person" },
        { "cell_assignment", "cell_id", "cell" },
        { "incident", "facility_code", "facility" },
        { "incident_person", "incident_id", "incident" },
        { "incident_person", "person_id", "person" },
        { "casualty", "person_id", "person" },
        { "restraint_use", "person_id", "person" },
        { "confinement", "person_id", "person" },
        { "execution", "person_id", "person" },
        { "sentence_change", "person_id", "person" },
    };

    [Fact]
    public void Every_relation_has_rows() =>
        Assert.All(SourceContract.Relations, relation => Assert.NotEmpty(MadeUp.TwoThousand[relation]));

    [Fact]
    public void Every_value_can_be_read_except_the_planted_ones()
    {
        var problems = new List<RowProblem>();
        foreach (var row in MadeUp.TwoThousand.All)
            Readers[row.Relation](new FactReader(row, null, problems));

        Assert.Equal(
            MadeUp.TwoThousand.Truth.Planted.Where(planted => planted.Relation is not null).Select(planted => (planted.Relation, planted.Key, planted.Column)).Order(),
            problems.Select(problem => ((string?)problem.Relation, (string?)problem.Key, (string?)problem.Column)).Order());
    }

    [Theory, MemberData(nameof(References))]
    public void Every_reference_names_a_row(string relation, string column, string target)
    {
        var keys = MadeUp.TwoThousand[SourceContract.Find(target)!].Select(row => row.Key).ToHashSet();

        Assert.All(MadeUp.TwoThousand[SourceContract.Find(relation)!], row => Assert.True(row[column] is null || keys.Contains(row[column]!), $"{row.Key} {row[column]}"));
    }

    [Fact]
    public void No_key_comes_twice()
    {
        var repeated = MadeUp.TwoThousand.All.CountBy(row => (row.Relation.Name, row.Key)).Where(pair => pair.Value > 1);

        Assert.Empty(repeated);
    }

    [Fact]
    public void Nothing_has_happened_after_the_day()
    {
        // These columns state a term; everything else is something that was done.
        string[] terms = ["sentence_end_on", "recorded_deadline_on", "extension_until_at"];
        var later = from row in MadeUp.TwoThousand.All
                    from pair in row.Relation.Columns.Zip(row.Values)
                    where pair.First.Type is ColumnType.Date or ColumnType.DateTime && !terms.Contains(pair.First.Name)
                    where DateTime.TryParse(pair.Second, CultureInfo.InvariantCulture, out var moment) && moment >= new DateTime(2026, 11, 25)
                    select $"{row.Relation.Name} {row.Key} {pair.First.Name} {pair.Second}";

        Assert.Empty(later);
    }

    [Fact]
    public void A_row_comes_after_the_rows_it_names()
    {
        var seen = new HashSet<(string, string)>();
        var early = new List<string>();
        foreach (var row in MadeUp.TwoThousand.All)
        {
            early.AddRange(References.Select(reference => reference.Data)
                .Where(reference => reference.Item1 == row.Relation.Name && row[reference.Item2] is { } key && !seen.Contains((reference.Item3, key)))
                .Select(reference => $"{row.Relation.Name} {row.Key} {reference.Item2}"));
            seen.Add((row.Relation.Name, row.Key));
        }

        Assert.Empty(early);
    }
}
