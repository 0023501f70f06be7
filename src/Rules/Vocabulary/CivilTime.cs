namespace CustodyWatch.Rules.Vocabulary;

/// <summary>The centre's civil time: UTC+8, Asia/Shanghai, wherever the machine stands.</summary>
public static class CivilTime
{
    /// <summary>The zone's id.</summary>
    public const string ZoneId = "Asia/Shanghai";

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    /// <summary>Gives today's date in the centre.</summary>
    public static DateOnly CivilToday(this TimeProvider clock) => DateOnly.FromDateTime(clock.CivilNow());

    /// <summary>Gives the centre's date and time now, without offset.</summary>
    public static DateTime CivilNow(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime;
    }

    /// <summary>Gives an instant in the centre's date and time, without offset.</summary>
    public static DateTime ToCivil(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>Gives the instant of a date and time in the centre.</summary>
    public static DateTimeOffset ToInstant(this DateTime civil) => new(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(civil, DateTimeKind.Unspecified), Zone), TimeSpan.Zero);
}
