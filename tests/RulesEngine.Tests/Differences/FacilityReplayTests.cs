using CustodyWatch.RulesEngine.Differences;

namespace CustodyWatch.RulesEngine.Tests.Differences;

/// <summary>Past days gone through one by one: when a finding would first have been raised, and how late the old rules were.</summary>
public class FacilityReplayTests
{
    // Fifteen days from 2024-03-01 end on 2024-03-16, ten on 2024-03-11; taken off on 2024-03-20, seen for thirty days more.
    private const string Restrained = """
        person: { person_id: P1, name: 张三, sex: male, birth_on: 1990-05-01 }
        stages: [{ kind: investigation, started_on: 2024-03-01 }]
        restraints: [{ restraint_id: r1, kind: handcuffs, applied_at: 2024-03-01T10:00:00, removed_at: 2024-03-20T10:00:00, reason: violence, emergency: 0, approved_by: facility-head, approved_at: 2024-03-01T10:00:00 }]
        """;

    // Two months from 2024-01-15 end on 2024-03-15; released on the 20th, before the draft's three months are over.
    private const string Released = """
        person: { person_id: P2, name: 李四, sex: male, birth_on: 1990-05-01, admitted_at: 2024-01-15T10:00:00, released_at: 2024-03-20T10:00:00 }
        stages: [{ kind: investigation, started_on: 2024-01-15 }]
        """;

    [Fact]
    public void Rules_that_allow_five_days_more_are_five_days_late()
    {
        var found = Replay(Shipped.Catalogue, Drafts.TenDays, "rst-03");

        Assert.Equal((new DateOnly(2024, 3, 12), new DateOnly(2024, 3, 17), 5), (found.After!.FirstOn, found.Before!.FirstOn, found.DaysLate));
        Assert.False(found.After.FromTheStart);
    }

    [Fact]
    public void Rules_that_allow_five_days_less_are_five_days_early() =>
        Assert.Equal(-5, Replay(Drafts.TenDays, Shipped.Catalogue, "rst-03").DaysLate);

    [Fact]
    public void What_the_old_rules_never_raise_has_no_days()
    {
        var found = Replay(Drafts.ThreeMonths, Shipped.Catalogue, "inv-custody-overdue");

        Assert.Equal((new DateOnly(2024, 3, 16), new DateOnly(2024, 3, 19)), (found.After!.FirstOn, found.After.LastOn));
        Assert.Null(found.Before);
        Assert.Null(found.DaysLate);
        Assert.True(found.IsUnlawfulDetention);
    }

    [Fact]
    public void What_only_the_old_rules_raise_is_told_too()
    {
        var found = Replay(Shipped.Catalogue, Drafts.ThreeMonths, "inv-custody-overdue");

        Assert.Null(found.After);
        Assert.Equal(new DateOnly(2024, 3, 16), found.Before!.FirstOn);
    }

    [Fact]
    public void A_finding_of_the_first_day_may_be_older()
    {
        var found = Replay(Shipped.Catalogue, Shipped.Catalogue, "rst-03", from: "2024-03-18");

        Assert.Equal((new DateOnly(2024, 3, 18), true, 0), (found.After!.FirstOn, found.After.FromTheStart, found.DaysLate));
    }

    [Fact]
    public void A_finding_that_ends_and_comes_back_is_two()
    {
        // Taken off on 2024-03-20 and put on again on 2024-05-01: sixteen days later it is too long once more.
        var again = Restrained.Replace(
            "restraints: [", "restraints: [{ restraint_id: r2, kind: handcuffs, applied_at: 2024-05-01T10:00:00, reason: violence, emergency: 0, approved_by: facility-head, approved_at: 2024-05-01T10:00:00 }, ", StringComparison.Ordinal);

        var found = FacilityReplay.Of(Shipped.Catalogue, Drafts.TenDays, Drafts.Facility(again), new DateOnly(2024, 3, 1), new DateOnly(2024, 5, 31), TestContext.Current.CancellationToken)
            .Findings.Where(replayed => replayed.Finding.Rule == "rst-03").ToArray();

        Assert.Equal([new DateOnly(2024, 3, 12), new DateOnly(2024, 5, 12)], found.Select(replayed => replayed.After!.FirstOn));
        Assert.Equal([5, 5], found.Select(replayed => replayed.DaysLate));
    }

    private static ReplayedFinding Replay(CompiledCatalogue old, CompiledCatalogue draft, string rule, string from = "2024-03-01") =>
        FacilityReplay.Of(old, draft, Drafts.Facility(Restrained, Released), DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2024, 3, 31), TestContext.Current.CancellationToken)
            .Findings.Single(replayed => replayed.Finding.Rule == rule);
}
