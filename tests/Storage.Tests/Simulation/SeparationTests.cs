using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Tests.Simulation;

/// <summary>Who sleeps beside whom at the end of the day.</summary>
public class SeparationTests
{
    private static readonly MadeUp Population = MadeUp.TwoThousand;
    private static readonly Dictionary<string, RawRow> Persons = Population[SourceContract.Person].ToDictionary(row => row.Key);
    private static readonly Dictionary<string, string> CaseOf = Population[SourceContract.CasePerson].ToDictionary(row => row["person_id"]!, row => row["case_id"]!);

    [Fact]
    public void Everybody_in_custody_is_in_exactly_one_cell() =>
        Assert.Equal(
            Population.InCustody.Order(),
            Population[SourceContract.CellAssignment].Where(row => row["to_at"] is null).Select(row => row["person_id"]).Order());

    [Fact]
    public void Co_defendants_share_a_cell_only_where_that_was_planted() =>
        Assert.Equal(
            [.. Pairs("sep-03"), .. Decoys("decoy-co-defendants-exempted"), .. Decoys("decoy-co-defendants-convicted")],
            CellMates().Where(pair => CaseOf[pair.First] == CaseOf[pair.Second]).ToHashSet());

    [Fact]
    public void A_minor_shares_a_cell_with_an_adult_only_where_that_was_planted()
    {
        // Born after this day, somebody is not yet an adult on 24 November 2026.
        var pairs = CellMates().Where(pair => Persons[pair.First]["birth_on"] is not null && Persons[pair.Second]["birth_on"] is not null)
            .Where(pair => IsBornAfter(pair.First, "2008-11-23") != IsBornAfter(pair.Second, "2008-11-23"));

        Assert.Equal(Pairs("sep-02"), pairs.ToHashSet());
    }

    [Fact]
    public void Men_and_women_share_a_cell_only_where_that_was_planted() =>
        Assert.Equal(Pairs("sep-01"), CellMates().Where(pair => Persons[pair.First]["sex"] != Persons[pair.Second]["sex"]).ToHashSet());

    [Fact]
    public void The_infectious_are_with_others_only_where_that_was_planted() =>
        Assert.Equal(Pairs("sep-05"), CellMates().Where(pair => Persons[pair.First]["health_flags"] != Persons[pair.Second]["health_flags"]).ToHashSet());

    [Fact]
    public void The_convicted_with_papers_are_with_others_only_where_that_was_planted()
    {
        var convicted = Population[SourceContract.Execution].Where(row => row["documents_received_on"] is not null).Select(row => row["person_id"]!).ToHashSet();
        var mixed = CellMates().Where(pair => convicted.Contains(pair.First) != convicted.Contains(pair.Second)).ToHashSet();

        Assert.Equal([.. Pairs("sep-04"), .. Decoys("decoy-papers-came-today")], mixed);
    }

    [Fact]
    public void Who_is_unknown_in_some_respect_sleeps_alone()
    {
        string[] faults = ["data-missing-birth", "data-missing-sex", "data-damaged-person", "data-unknown-health-flag", "data-impossible-birth", "data-impossible-admission"];
        var unknown = Population.Truth.Planted.Where(planted => faults.Contains(planted.Plant)).SelectMany(planted => planted.Subjects).ToHashSet();

        Assert.DoesNotContain(CellMates(), pair => unknown.Contains(pair.First) || unknown.Contains(pair.Second));
    }

    [Fact]
    public void A_planted_pair_has_been_together_since_the_later_one_came()
    {
        var pair = Population.Truth.Planted.First(planted => planted.Rule == "sep-03");
        var came = Population[SourceContract.CellAssignment].Where(row => row["to_at"] is null && pair.Subjects.Contains(row["person_id"]))
            .Select(row => row["from_at"]![..10]);

        Assert.Equal(pair.Since, Recount.Date(came.Max()));
    }

    private static bool IsBornAfter(string person, string day) => string.CompareOrdinal(Persons[person]["birth_on"], day) > 0;

    private static IEnumerable<(string First, string Second)> CellMates() =>
        from cell in Population[SourceContract.CellAssignment].Where(row => row["to_at"] is null).GroupBy(row => row["cell_id"], row => row["person_id"]!)
        from first in cell
        from second in cell
        where string.CompareOrdinal(first, second) < 0
        select (first, second);

    private static HashSet<(string, string)> Pairs(string rule) =>
        Population.Truth.Planted.Where(planted => planted.Rule == rule).Select(planted => (planted.Subjects[0], planted.Subjects[1])).ToHashSet();

    private static HashSet<(string, string)> Decoys(string plant) =>
        Population.Truth.Decoys.Where(decoy => decoy.Plant == plant).Select(decoy => (decoy.Subjects[0], decoy.Subjects[1])).ToHashSet();
}
