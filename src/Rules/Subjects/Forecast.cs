using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Whose terms run out when, if nothing changes: a look ahead from the end of one day.</summary>
/// <remarks>Everybody in custody has a clock with a deadline, within the days asked or after them, or stands among those without a date. Nobody is left out in silence.</remarks>
/// <param name="Persons">How many are in custody on the day.</param>
/// <param name="Expiring">The clocks whose deadline has passed or comes within the days asked, the earliest first.</param>
/// <param name="WithoutDate">The clocks without a date that can be given, and those in custody who have no clock at all, by facility and person.</param>
public sealed record Forecast(int Persons, IReadOnlyList<ForecastLine> Expiring, IReadOnlyList<UndatedClock> WithoutDate)
{
    /// <summary>Looks ahead from one facility on one day.</summary>
    /// <param name="day">The facility and the day.</param>
    /// <param name="days">How far ahead; 0 asks for what is overdue or due on the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static Forecast Of(FacilityDay day, int days)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var persons = day.Persons.Where(person => person.InCustody).ToArray();
        return new(
            persons.Length,
            [.. InOrder(persons.SelectMany(RunningOut).Where(clock => clock.Reading.DaysLeft <= days).Select(ForecastLine.Of))],
            [.. InOrder(persons.SelectMany(Undated))]);
    }

    /// <summary>Puts the forecasts of several facilities together.</summary>
    public static Forecast Joined(IReadOnlyList<Forecast> all) => new(
        all.Sum(forecast => forecast.Persons),
        [.. InOrder(all.SelectMany(forecast => forecast.Expiring))],
        [.. InOrder(all.SelectMany(forecast => forecast.WithoutDate))]);

    // A window in which something may be done is no limit of custody: nothing runs out with it.
    private static IEnumerable<ClockDay> RunningOut(PersonDay person) =>
        person.Clocks.Where(clock => clock.Current && clock.Reading is { DeadlineOn: not null, Term.IsWindow: false, Status: not ClockStatus.Unknown });

    private static IEnumerable<UndatedClock> Undated(PersonDay person)
    {
        var undated = person.Clocks.Where(clock => clock is { Current: true, Reading.Status: ClockStatus.Suspended or ClockStatus.NoLimit or ClockStatus.Unknown }).Select(UndatedClock.Of).ToArray();
        return undated.Length > 0 || RunningOut(person).Any(clock => clock.Reading.Term is { IsHourly: false }) ? undated : [UndatedClock.Of(person)];
    }

    private static IOrderedEnumerable<ForecastLine> InOrder(IEnumerable<ForecastLine> lines) => lines
        .OrderBy(line => line.DeadlineOn)
        .ThenBy(line => line.DeadlineAt ?? DateTime.MaxValue)
        .ThenBy(line => line.FacilityCode, StringComparer.Ordinal)
        .ThenBy(line => line.PersonId, StringComparer.Ordinal)
        .ThenBy(line => line.StageId, StringComparer.Ordinal)
        .ThenBy(line => line.Term, StringComparer.Ordinal);

    private static IOrderedEnumerable<UndatedClock> InOrder(IEnumerable<UndatedClock> clocks) => clocks
        .OrderBy(clock => clock.FacilityCode, StringComparer.Ordinal)
        .ThenBy(clock => clock.PersonId, StringComparer.Ordinal)
        .ThenBy(clock => clock.StageId, StringComparer.Ordinal);
}
