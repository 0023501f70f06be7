namespace CustodyWatch.Rules.Clocks;

/// <summary>Counts the days set off against a sentence for a restriction of liberty that was no custody.</summary>
/// <remarks>Law: CPL-2018 art 76. A day of custody, or of liuzhi, is one day of the sentence and needs no counting.</remarks>
public static class SetOffCount
{
    /// <summary>Gives the days set off for residential surveillance at a designated place.</summary>
    /// <param name="days">Its days, both ends counted, 0 or more.</param>
    /// <param name="forOneDay">How many of them make one day of the sentence, 1 or more.</param>
    /// <returns>Whole days; what is left over counts as a whole one, in the person's favour. 60 days at two for one: 30.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is smaller than that.</exception>
    public static int OfDesignatedResidence(int days, int forOneDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfLessThan(forOneDay, 1);
        return days / forOneDay + (days % forOneDay > 0 ? 1 : 0);
    }
}
