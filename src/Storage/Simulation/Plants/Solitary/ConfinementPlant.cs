using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Solitary;

/// <summary>Somebody in solitary confinement that breaks one rule.</summary>
/// <param name="kind">Its name in the list of what was planted.</param>
/// <param name="rule">The rule that must find it.</param>
/// <param name="note">What is wrong with it, in words.</param>
/// <param name="route">The person's way so far: how long they may be confined depends on it.</param>
/// <param name="confine">Writes the confinement, and gives the first day of the violation.</param>
internal sealed class ConfinementPlant(string kind, string rule, string note, Route route, Func<PersonDraft, DateOnly, Dice, DateOnly> confine) : IPlant
{
    private const string Breach = "殴打同监室人员，经教育不改";

    private static readonly Route Unconvicted = Routes.InvestigatedTwiceMore;

    public static readonly IReadOnlyList<IPlant> All =
    [
        new ConfinementPlant("sol-01-not-approved", "sol-01", "nobody approved", Unconvicted,
            AWeek(row => row.With("approved_by", RestraintApprovers.None).With("approved_at", (DateTime?)null))),
        new ConfinementPlant("sol-01-approved-by-deputy", "sol-01", "approved by the deputy head", Unconvicted,
            AWeek(row => row.With("approved_by", RestraintApprovers.Deputy))),
        new ConfinementPlant("sol-01-approval-without-time", "sol-01", "said to be approved, but nobody says when", Routes.Serving,
            AWeek(row => row.With("approved_at", (DateTime?)null))),
        new ConfinementPlant("sol-01-no-reason", "sol-01", "no reason is given", Unconvicted, AWeek(row => row.With("reason", (string?)null))),
        new ConfinementPlant("sol-02-convict-too-long", "sol-02", "a convict confined for more than ten days", Routes.Serving, StillOn(11, 20, 10)),
        new ConfinementPlant("sol-02-convict-put-back", "sol-02", "let out for ten hours: one confinement of more than ten days", Routes.Serving, PutBack(12, 18, 10)),
        new ConfinementPlant("sol-03-too-long", "sol-03", "confined for more than fifteen days", Unconvicted, StillOn(16, 25, 15)),
        new ConfinementPlant("sol-03-put-back", "sol-03", "let out for ten hours: one confinement of more than fifteen days", Unconvicted, PutBack(17, 25, 15)),
        new ConfinementPlant("sol-03-ended-late", "sol-03", "confined for twenty days, ended some days ago", Unconvicted, Ended),
    ];

    public string Kind => kind;

    public void Plant(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(route, dice);
        facility.Findings.Expect(kind, rule, Severity.High, confine(person, facility.AsOf, dice), note, person);
    }

    private static Func<PersonDraft, DateOnly, Dice, DateOnly> AWeek(Action<RowDraft> spoil) => (person, asOf, dice) =>
    {
        var fromOn = asOf.AddDays(-dice.Between(9, 20));
        spoil(Confinements.Put(person, Breach, dice.At(fromOn, 9, 17), dice.At(fromOn.AddDays(7), 9, 17)));
        return fromOn;
    };

    private static Func<PersonDraft, DateOnly, Dice, DateOnly> StillOn(int leastDays, int mostDays, int lawfulDays) => (person, asOf, dice) =>
    {
        var fromOn = asOf.AddDays(-dice.Between(leastDays, mostDays));
        Confinements.Put(person, Breach, dice.At(fromOn, 9, 17), null);
        return fromOn.AddDays(lawfulDays + 1);
    };

    private static Func<PersonDraft, DateOnly, Dice, DateOnly> PutBack(int leastDays, int mostDays, int lawfulDays) => (person, asOf, dice) =>
    {
        var fromOn = asOf.AddDays(-dice.Between(leastDays, mostDays));
        var letOutAt = fromOn.AddDays(7).ToDateTime(new TimeOnly(9, 0));
        Confinements.Put(person, Breach, dice.At(fromOn, 9, 17), letOutAt);
        Confinements.Put(person, Breach, letOutAt.AddHours(10), null);
        return fromOn.AddDays(lawfulDays + 1);
    };

    private static DateOnly Ended(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var fromOn = asOf.AddDays(-dice.Between(22, 45));
        Confinements.Put(person, Breach, dice.At(fromOn, 9, 12), dice.At(fromOn.AddDays(20), 14, 17));
        return fromOn.AddDays(16);
    }
}
