using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Decoys;

/// <summary>A measure that is lawful by a hair, or under one rule though not under the next.</summary>
/// <param name="kind">Its name in the list of what was planted.</param>
/// <param name="note">Why it is lawful.</param>
/// <param name="route">The person's way so far.</param>
/// <param name="measure">Writes the measure.</param>
internal sealed class LawfulMeasures(string kind, string note, Route route, Action<PersonDraft, DateOnly, Dice> measure) : DecoyPlant(kind, note)
{
    private const string Breach = "多次破坏监规，经教育不改";

    private static readonly Route Unconvicted = Routes.InvestigatedTwiceMore;

    public static readonly IReadOnlyList<IPlant> All =
    [
        new LawfulMeasures("decoy-belt-for-weeks", "a belt, approved and with a reason: there is no number of days for it", Unconvicted,
            (person, asOf, dice) => PutOn(person, RestraintKinds.RestraintBelt, dice.At(asOf.AddDays(-20), 9, 17))),
        new LawfulMeasures("decoy-belt-emergency-of-the-last-hour", "a belt in an emergency, an hour before the day ends", Unconvicted,
            (person, asOf, _) => PutOn(person, RestraintKinds.RestraintBelt, asOf.ToDateTime(new TimeOnly(23, 0)))
                .With("emergency", true).With("approved_by", (string?)null).With("approved_at", (DateTime?)null)),
        new LawfulMeasures("decoy-rope-against-escape", "rope against an escape", Unconvicted,
            (person, asOf, dice) => PutOn(person, RestraintKinds.Rope, dice.At(asOf.AddDays(-3), 9, 17))),
        new LawfulMeasures("decoy-confined-for-fifteen-days", "confined for exactly fifteen days", Unconvicted,
            (person, asOf, dice) => Confinements.Put(person, Breach, dice.At(asOf.AddDays(-15), 9, 17), null)),
        new LawfulMeasures("decoy-convict-confined-for-ten-days", "a convict confined for exactly ten days", Routes.Serving,
            (person, asOf, dice) => Confinements.Put(person, Breach, dice.At(asOf.AddDays(-10), 9, 17), null)),
        new LawfulMeasures("decoy-confinements-a-day-apart", "two confinements with more than a day between them", Unconvicted, ADayApart),
        new LawfulMeasures("decoy-confinement-closed-a-month-ago", "not approved, but over for thirty days", Unconvicted,
            (person, asOf, dice) => Confinements.Put(person, Breach, dice.At(asOf.AddDays(-36), 9, 17), dice.At(asOf.AddDays(-30), 9, 17)).With("approved_at", (DateTime?)null)),
    ];

    protected override IReadOnlyList<PersonDraft> Admit(FacilityDraft facility, Dice dice)
    {
        var person = facility.AdmitQuiet(route, dice);
        measure(person, facility.AsOf, dice);
        return [person];
    }

    private static RowDraft PutOn(PersonDraft person, string device, DateTime appliedAt) =>
        Restraints.Put(person, device, RestraintReasons.EscapeRisk, appliedAt, null);

    private static void ADayApart(PersonDraft person, DateOnly asOf, Dice dice)
    {
        var letOutAt = asOf.AddDays(-9).ToDateTime(new TimeOnly(8, 0));
        Confinements.Put(person, Breach, dice.At(asOf.AddDays(-20), 9, 17), letOutAt);
        Confinements.Put(person, Breach, letOutAt.AddHours(30), null);
    }
}
