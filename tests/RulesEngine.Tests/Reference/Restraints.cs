using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Reference;

/// <summary>The use of restraints: DCR-1990 art 17, RST-1991, DCIM-1991 art 20.</summary>
internal static class Restraints
{
    public static IEnumerable<LawFinding> Find(PersonRecord person, DateOnly on)
    {
        LawFinding Found(string rule, DateOnly since, Severity severity = Severity.High) => new(rule, person.Person.PersonId, since, null, severity);

        foreach (var use in person.Restraints.Where(use => Known.By(use.AppliedAt, on) && Known.IsLookedAt(use.RemovedAt, on)))
        {
            if (use.Kind is not { } kind)
                continue; // a device that cannot be read is a matter of the data
            var appliedOn = Known.Day(use.AppliedAt!.Value);
            var withoutReason = string.IsNullOrWhiteSpace(use.Reason) && !use.Unreadable.Contains("reason");
            if (IsBeltOrFixed(kind))
            {
                // Every use needs a reason and the head's approval; in an emergency that may follow within two hours.
                var mayStillCome = use.Emergency == true && Minute(Known.EndOf(on)) <= Minute(use.AppliedAt.Value.AddHours(2));
                if (withoutReason || ApprovedAt(use, on) is null && !mayStillCome)
                    yield return Found("rst-09", appliedOn);
                continue;
            }

            // The head approves before the use, in an emergency after it: 2 hours raise it, 24 make it grave.
            var allowedUntil = use.Emergency == true ? use.AppliedAt.Value.AddHours(2) : use.AppliedAt.Value;
            var approvedAt = ApprovedAt(use, on) ?? Known.EndOf(on);
            if (Minute(approvedAt) > Minute(allowedUntil))
                yield return Found("rst-01", appliedOn, use.Emergency == true && approvedAt <= use.AppliedAt.Value.AddHours(24) ? Severity.Medium : Severity.High);

            if (withoutReason || use.Reason == "other")
                yield return Found("rst-02", appliedOn);
            if (kind == "rope" && use.Reason is not ("death-sentence" or "escape-risk"))
                yield return Found("rst-05", appliedOn);
            if (use.BehindBack == true)
                yield return Found("rst-06", appliedOn);
        }

        foreach (var since in TooLong(person, on))
            yield return Found("rst-03", since);

        if (Known.InCustody(person, on) && Known.SentencedToDeath(person, on) && Unrestrained(person, on) is { } unrestrainedSince)
        {
            var sentencedOn = Known.DeathSentenceDays(person, on).Min();
            yield return Found("rst-07", unrestrainedSince > sentencedOn ? unrestrainedSince : sentencedOn, Severity.Medium);
        }
    }

    private static bool IsBeltOrFixed(string? kind) => kind is "restraint-belt" or "fixed-point";

    private static DateTime? ApprovedAt(RestraintUse use, DateOnly on) =>
        use.ApprovedBy == "facility-head" && Known.By(use.ApprovedAt, on) ? use.ApprovedAt : null;

    // Seconds are not looked at: an approval in the minute of the use is in time.
    private static DateTime Minute(DateTime moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, 0);

    /// <summary>More than fifteen days, the first not counted, without an extension in time. Not for those sentenced to death.</summary>
    private static IEnumerable<DateOnly> TooLong(PersonRecord person, DateOnly on)
    {
        if (Known.SentencedToDeath(person, on))
            yield break;
        var uses = person.Restraints.Where(use => Known.By(use.AppliedAt, on) && !IsBeltOrFixed(use.Kind)).OrderBy(use => use.AppliedAt).ToArray();
        for (var first = 0; first < uses.Length;)
        {
            // Put back on within a day, whatever the device, it is the same use.
            var next = first + 1;
            var removedAt = RemovedAt(uses[first], on);
            for (; next < uses.Length && (removedAt is null || uses[next].AppliedAt < removedAt.Value.AddHours(24)); next++)
                if (removedAt is not null && !(RemovedAt(uses[next], on) < removedAt))
                    removedAt = RemovedAt(uses[next], on);
            if (Known.IsLookedAt(removedAt, on) && LastLawful(uses[first..next], on) is { } lastLawful && lastLawful < (removedAt is { } off ? Known.Day(off) : on))
                yield return lastLawful.AddDays(1);
            first = next;
        }
    }

    private static DateTime? RemovedAt(RestraintUse use, DateOnly on) => Known.By(use.RemovedAt, on) ? use.RemovedAt : null;

    // An extension counts if it is approved by the last lawful day as it stands then; null where it has no end.
    private static DateOnly? LastLawful(RestraintUse[] uses, DateOnly on)
    {
        var lastLawful = Known.Day(uses[0].AppliedAt!.Value).AddDays(15);
        foreach (var use in uses.Where(use => Known.By(use.ExtensionApprovedAt, on)).OrderBy(use => use.ExtensionApprovedAt))
        {
            if (Known.Day(use.ExtensionApprovedAt!.Value) > lastLawful)
                break;
            if (use.ExtensionUntilAt is not { } until)
                return null;
            if (Known.Day(until) > lastLawful)
                lastLawful = Known.Day(until);
        }
        return lastLawful;
    }

    /// <summary>The day from which no restraint is on, the admission where there never was one; null while one is on.</summary>
    private static DateOnly? Unrestrained(PersonRecord person, DateOnly on)
    {
        var since = Known.Day(person.Person.AdmittedAt!.Value);
        foreach (var use in person.Restraints.Where(use => Known.By(use.AppliedAt, on)))
        {
            if (!Known.By(use.RemovedAt, on))
                return null;
            if (Known.Day(use.RemovedAt!.Value) > since)
                since = Known.Day(use.RemovedAt.Value);
        }
        return since;
    }
}
