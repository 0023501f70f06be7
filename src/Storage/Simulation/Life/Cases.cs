using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Ordinary cases with one to four persons, in which nothing is wrong.</summary>
internal static class Cases
{
    private const int MinorsOfHundred = 3;
    private const int LeftOfHundred = 7;

    /// <summary>Opens a case and admits its persons, at most as many as there is room for.</summary>
    public static void Open(FacilityDraft facility, int room, Dice dice)
    {
        var minor = dice.Chance(MinorsOfHundred);
        var left = !minor && dice.Chance(LeftOfHundred);
        var course = left ? CourseOfLeft(facility.AsOf, dice) : Quiet(minor ? Mixture.Minors : Mixture.Adults, facility.AsOf, dice);
        var legalCase = facility.Open(Causes.Of(course.Gravity, dice), course.AgencyKind);
        for (var persons = Math.Min(room, Size(dice)); persons > 0; persons--)
        {
            var person = facility.Admit(Profiles.Anybody(minor, facility.AsOf, dice), legalCase, course);
            if (course.Departure is { } reason)
                Departures.Leave(person, reason, dice);
        }
    }

    private static int Size(Dice dice) => dice.Between(1, 100) switch { <= 60 => 1, <= 80 => 2, <= 92 => 3, _ => 4 };

    private static Course Quiet(Mixture mixture, DateOnly horizonOn, Dice dice)
    {
        while (true)
        {
            // A course that would end an appeal window on what may be a holiday is thrown again.
            if (mixture.Pick(dice).Quiet(horizonOn, dice) is { Holds: true } course)
                return course;
        }
    }

    private static Course CourseOfLeft(DateOnly asOf, Dice dice)
    {
        var horizonOn = asOf.AddDays(-dice.Between(1, 90));
        return dice.Between(1, 10) switch
        {
            <= 2 => SentenceServed.Until(horizonOn, dice),
            <= 5 => Quiet(Mixture.Delivered, horizonOn, dice).Leaving(ReleaseReasons.DeliveredToPrison),
            _ => Quiet(Mixture.LeftBeforeJudgment, horizonOn, dice).Leaving(dice.Pick(Departures.BeforeJudgment)),
        };
    }
}
