using CustodyWatch.Given;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>A finding as text in the store, also one that an earlier version wrote.</summary>
public class FindingTextTests
{
    [Fact]
    public void The_picture_comes_back_as_it_was_written()
    {
        var finding = AFinding.Overdue();

        Assert.Equal(finding.Timeline, FindingText.Read(FindingText.Write(finding)).Timeline);
    }

    [Fact]
    public void A_finding_of_a_version_that_had_no_pictures_is_read()
    {
        const string old = """
            {"rule":"inv-custody-overdue","facilityCode":"330110111","title":null,"severity":"critical","subjects":["p1"],"detail":"","since":"2026-03-01",
             "deadlineOn":"2026-02-28","message":{"zh":"超期","en":"overdue"},"law":[],"facts":{},
             "steps":[{"what":"base","from":"2025-12-28","to":"2026-02-28","length":"2 months","law":null,"note":null}]}
            """;

        var finding = FindingText.Read(old);

        Assert.Null(finding.Timeline);
        Assert.Equal(new DateOnly(2026, 2, 28), Assert.Single(finding.Steps).To);
    }
}
