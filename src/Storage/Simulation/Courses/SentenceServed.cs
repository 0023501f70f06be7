using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Courses;

/// <summary>The course of persons who have served their sentence in the centre to its last day.</summary>
internal static class SentenceServed
{
    // Long enough that the papers are there, short enough that three months before the end are not exceeded.
    private const int DaysToServe = 25;

    public static Course Until(DateOnly horizonOn, Dice dice)
    {
        var course = Routes.Serving.From(horizonOn, horizonOn, dice);
        return course.StartingOn(TakenOn(horizonOn, Months(course, horizonOn))).Leaving(ReleaseReasons.SentenceServed);
    }

    /// <summary>The course of somebody who is still here while the sentence ends on a given day; null where no first day of custody leads there.</summary>
    public static Course? EndingOn(DateOnly endsOn, DateOnly horizonOn, Route route, Dice dice)
    {
        var course = route.From(endsOn, horizonOn, dice);
        var found = TakenOn(endsOn, Months(course, endsOn));
        return found.EndsOn == endsOn ? course.StartingOn((found.TakenOn, horizonOn)) : null;
    }

    private static int Months(Course course, DateOnly endsOn) => (endsOn.DayNumber - course.TakenOn.DayNumber + DaysToServe) * 12 / 365 + 1;

    // Not every day is the last of a sentence of whole months; the nearest that is comes first.
    private static (DateOnly TakenOn, DateOnly EndsOn) TakenOn(DateOnly horizonOn, int months) =>
        (from early in Enumerable.Range(0, 10)
         let endsOn = horizonOn.AddDays(-early)
         from back in Enumerable.Range(months * 30 - 3, months + 10)
         let takenOn = endsOn.AddDays(-back)
         where Term.SentenceEnd(takenOn, months) == endsOn
         select (takenOn, endsOn)).First();
}
