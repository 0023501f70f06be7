using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>A person leaves the centre on the horizon of their course.</summary>
internal static class Departures
{
    /// <summary>The ways out before a judgment, the common ones several times.</summary>
    public static readonly IReadOnlyList<string> BeforeJudgment =
    [
        ReleaseReasons.Bail, ReleaseReasons.Bail, ReleaseReasons.Bail, ReleaseReasons.Bail, ReleaseReasons.ResidentialSurveillance,
        ReleaseReasons.Released, ReleaseReasons.Released, ReleaseReasons.TransferredFacility, ReleaseReasons.TransferredFacility, ReleaseReasons.Died,
    ];

    public static void Leave(PersonDraft person, string reason, Dice dice)
    {
        foreach (var stage in person.Stages.Where(stage => stage.EndedOn is null))
            stage.End(person.Horizon);
        person.Release(dice.At(person.Horizon, 21, 23), reason);
        if (reason == ReleaseReasons.Died)
            person.Add(NaturalDeath(person));
    }

    // Everybody who must be told is told within the hour, and the cause is settled the next day.
    private static RowDraft NaturalDeath(PersonDraft person)
    {
        var diedAt = person.ReleasedAt!.Value;
        return new RowDraft(SourceContract.Casualty)
            .With("casualty_id", person.NextKey("d"))
            .With("person_id", person.Id)
            .With("kind", CasualtyKinds.Death)
            .With("natural", true)
            .With("occurred_at", diedAt)
            .With("procuratorate_notified_at", diedAt.AddMinutes(20))
            .With("family_notified_at", diedAt.AddMinutes(35))
            .With("autopsy_decided_at", diedAt.AddHours(6))
            .With("inspection_report_at", diedAt.AddHours(15))
            .With("cause", "突发心源性疾病");
    }
}
