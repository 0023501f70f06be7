using System.Globalization;
using CustodyWatch.Rules;

namespace CustodyWatch.Alerts;

/// <summary>What the store has of a facility before a sweep is reconciled with it.</summary>
/// <param name="Open">Its alerts that are not resolved.</param>
/// <param name="LastResolved">By key, the newest resolved alert of every finding that has one. Keys that were not found now may be left out.</param>
/// <param name="SweptFor">The day of its last good sweep; null where there has been none.</param>
public sealed record FacilityQueue(
    IReadOnlyList<Alert> Open, IReadOnlyDictionary<string, Alert> LastResolved, DateOnly? SweptFor)
{
    /// <summary>Refuses a sweep for a day before the last one.</summary>
    /// <remarks>
    /// The queue tells what holds now. A sweep for an earlier day does not know the facts dated since then, so it would resolve
    /// alerts that hold and bring back others that were mended. What would have been said that day is asked without the store.
    /// </remarks>
    /// <exception cref="BadInputException"><paramref name="asOf"/> is before <paramref name="sweptFor"/>.</exception>
    public static void RefuseEarlierDay(string facilityCode, DateOnly asOf, DateOnly? sweptFor)
    {
        if (asOf >= sweptFor)
            return;
        if (sweptFor is { } last)
            throw new BadInputException(
                $"--on {Iso(asOf)}",
                $"Facility '{facilityCode}' has already been swept for {Iso(last)}.",
                "A sweep for an earlier day would resolve alerts that still hold.",
                "Ask about an earlier day with 'custodywatch findings --on' or 'sweep --dry-run', which leave the queue alone.");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
