using CustodyWatch.Rules.CaseFiles;

namespace CustodyWatch.Rules.Tests.CaseFiles;

/// <summary>Several case files make one facility, in which persons meet.</summary>
public class CombinedCaseFilesTests
{
    private const string Zhang = """
        person: { person_id: p1, name: 张三, facility_code: "330181111" }
        case: { case_id: k1, title: 张三、李四盗窃案 }
        cells: [{ cell_id: c1, from_at: 2026-01-04T16:00:00 }]
        incidents: [{ incident_id: i1, kind: fight, occurred_at: 2026-01-06T09:00:00 }]
        """;

    private const string Li = """
        person: { person_id: p2, name: 李四, facility_code: "330181111" }
        stages: [{ kind: investigation, started_on: 2026-02-09, case_id: k1 }]
        cells: [{ cell_id: c1, from_at: 2026-02-09T16:00:00 }, { cell_id: c2, from_at: 2026-03-09T16:00:00 }]
        incidents: [{ incident_id: i1, kind: fight, occurred_at: 2026-01-06T09:00:00 }]
        """;

    [Fact]
    public void Cells_cases_and_incidents_are_shared_by_their_ids()
    {
        var facts = CaseFile.Combine([CaseFile.Parse(Zhang, "zhang.yaml"), CaseFile.Parse(Li, "li.yaml")]);

        Assert.Equal(("330181111", 2), (facts.FacilityCode, facts.Persons.Count));
        Assert.Equal(["c1", "c2"], facts.Cells.Keys.Order());
        Assert.Equal("张三、李四盗窃案", Assert.Single(facts.Persons[1].Cases).Case?.Title);
        Assert.Equal(["p1", "p2"], Assert.Single(facts.Incidents).Persons.Select(person => person.PersonId!));
    }

    [Fact]
    public void Persons_whose_files_name_no_case_are_no_co_defendants()
    {
        var facts = CaseFile.Combine([
            CaseFile.Parse("{ person: { person_id: p1 }, stages: [{ kind: investigation, started_on: 2026-02-09 }] }", "a.yaml"),
            CaseFile.Parse("{ person: { person_id: p2 }, stages: [{ kind: investigation, started_on: 2026-02-09 }] }", "b.yaml"),
        ]);

        Assert.Equal(["p1-case", "p2-case"], facts.Persons.SelectMany(person => person.Cases).Select(one => one.Link.CaseId));
    }

    [Fact]
    public void Two_files_about_one_person_are_refused()
    {
        var refused = Assert.Throws<BadInputException>(() => CaseFile.Combine([CaseFile.Parse(Zhang, "a.yaml"), CaseFile.Parse(Zhang, "b.yaml")]));

        Assert.Equal(("b.yaml", "Two case files are about the person 'p1'."), (refused.Where, refused.What));
    }

    [Fact]
    public void Files_of_two_facilities_are_refused()
    {
        var other = Li.Replace("330181111", "330182111", StringComparison.Ordinal);

        var refused = Assert.Throws<BadInputException>(() => CaseFile.Combine([CaseFile.Parse(Zhang, "a.yaml"), CaseFile.Parse(other, "b.yaml")]));

        Assert.Equal("The person 'p2' is held in facility '330182111', the first in '330181111'.", refused.What);
    }
}
