namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>Where the days of a picture stand. A place means the end of its day, since a term ends with its last day.</summary>
/// <param name="First">The first day, at the left.</param>
/// <param name="Last">The last day, at the right.</param>
internal sealed record TimelineScale(DateOnly First, DateOnly Last)
{
    /// <summary>The width of the picture, with room for labels left of the chart and right of it.</summary>
    public const double Width = 920;

    public const double Left = 176;
    public const double Right = 780;
    private const int MostTicks = 10;
    private const int MostNamedDays = 62;

    /// <summary>Whether the axis names single days, since the picture is short, and not months.</summary>
    public bool NamesDays => Span <= MostNamedDays;

    private int Span => Math.Max(1, Last.DayNumber - First.DayNumber);

    /// <summary>Gives the place of a day.</summary>
    public double X(DateOnly day) => Math.Round(Left + (Right - Left) * (day.DayNumber - First.DayNumber) / Span, 1);

    /// <summary>The days named on the axis.</summary>
    public IEnumerable<Mark> Ticks() => (NamesDays ? Days() : Months()).Select(day => new Mark(day, X(day)));

    private IEnumerable<DateOnly> Days()
    {
        var step = (Span + MostTicks - 1) / MostTicks;
        for (var day = 0; day <= Span; day += step)
            yield return First.AddDays(day);
    }

    private IEnumerable<DateOnly> Months()
    {
        var step = Span / 30 / MostTicks + 1;
        for (var month = new DateOnly(First.Year, First.Month, 1).AddMonths(1); month <= Last; month = month.AddMonths(step))
            yield return month;
    }
}
