using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>Solitary confinement: DCR-1990 art 36, LS-2013 art 70, and fifteen days for those who are no convicts.</summary>
internal static class Solitary
{
    public static IEnumerable<LawFinding> Find(PersonRecord person, DateOnly on)
    {
        LawFinding Found(string rule, DateOnly since) => new(rule, person.Person.PersonId, since, null, Severity.High);

        var stays = person.Confinements.Where(stay => Known.By(stay.FromAt, on)).OrderBy(stay => stay.FromAt).ToArray();
        foreach (var stay in stays.Where(stay => Known.IsLookedAt(stay.ToAt, on)))
        {
            var isApproved = stay.ApprovedBy == "facility-head" && Known.By(stay.ApprovedAt, on);
            if (!isApproved || string.IsNullOrWhiteSpace(stay.Reason))
                yield return Found("sol-01", Known.Day(stay.FromAt!.Value));
        }

        var (rule, mostDays) = Known.IsIn(person, on, "serving-sentence") ? ("sol-02", 10) : ("sol-03", 15);
        for (var first = 0; first < stays.Length;)
        {
            // Let out for less than a day, it is the same confinement.
            var next = first + 1;
            var endedAt = EndedAt(stays[first], on);
            for (; next < stays.Length && (endedAt is null || stays[next].FromAt < endedAt.Value.AddHours(24)); next++)
                if (endedAt is not null && !(EndedAt(stays[next], on) < endedAt))
                    endedAt = EndedAt(stays[next], on);
            var lastLawful = Known.Day(stays[first].FromAt!.Value).AddDays(mostDays);
            if (Known.IsLookedAt(endedAt, on) && lastLawful < (endedAt is { } ended ? Known.Day(ended) : on))
                yield return Found(rule, lastLawful.AddDays(1));
            first = next;
        }
    }

    private static DateTime? EndedAt(Confinement stay, DateOnly on) => Known.By(stay.ToAt, on) ? stay.ToAt : null;
}
