using System.Globalization;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Host.Commands;

/// <summary>Reads the values given to options.</summary>
internal static class Given
{
    private static readonly string[] MomentForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>A day as <c>2026-02-28</c>; null is today in the centre.</summary>
    /// <exception cref="BadInputException">It has another form, or the calendar has no such day.</exception>
    public static DateOnly Day(string option, string? value, TimeProvider clock) => value switch
    {
        null => clock.CivilToday(),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw Refuse(option, value, Say.In("不是一个日期。", "This is not a date."), Say.In("写成 2026-02-28 的形式。", "Write it like 2026-02-28.")),
    };

    /// <summary>A moment in the centre's time, as <c>2026-02-28T08:00</c> or <c>2026-02-28</c>, which is the beginning of that day.</summary>
    /// <exception cref="BadInputException">It has another form, or the calendar has no such day.</exception>
    public static DateTimeOffset Moment(string option, string value) =>
        DateTime.TryParseExact(value, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.ToInstant()
            : throw Refuse(option, value, Say.In("不是一个时间。", "This is not a moment."), Say.In("写成 2026-02-28 或 2026-02-28T08:00 的形式。", "Write it like 2026-02-28 or 2026-02-28T08:00."));

    /// <summary>A whole number, <paramref name="least"/> or more, and not above <paramref name="most"/> where that is given.</summary>
    /// <exception cref="BadInputException">It is no such number.</exception>
    public static int Number(string option, string value, int least, int? most = null) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && !(number > most)
            ? number
            : throw Refuse(option, value, Say.In("不是这里可用的数。", "This is no number that can stand here."), most is null
                ? Say.In($"写一个不小于 {least} 的整数。", $"Write a whole number, {least} or more.")
                : Say.In($"写一个 {least} 到 {most} 的整数。", $"Write a whole number from {least} to {most}."));

    /// <summary>One of a few words.</summary>
    /// <exception cref="BadInputException">It is none of them.</exception>
    public static string OneOf(string option, string value, params string[] known)
    {
        if (known.Contains(value))
            return value;
        var (all, nearest) = (string.Join(Say.In("、", ", "), known), Spelling.Nearest(value, known));
        throw Refuse(option, value, Say.In("不认识这个值。", "This value is not known."), Say.In($"可用：{all}；最接近的是“{nearest}”。", $"It is one of {all}; the nearest is '{nearest}'."));
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="BadInputException">It is not there or cannot be read.</exception>
    public static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                file, Unread(file, fault),
                Say.In("什么也没有做。", "Nothing was done."), Say.In("改正路径或文件权限。", "Correct the path or the file's permissions."));
        }
    }

    private static string Unread(string file, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => Say.In("没有这个文件。", "There is no such file."),
        _ when Directory.Exists(file) => Say.In("这是一个文件夹，不是文件。", "This is a folder and not a file."),
        UnauthorizedAccessException => Say.In("没有读取这个文件的权限。", "The file may not be read."),
        _ => Say.In("无法读取这个文件：", "The file cannot be read: ") + fault.Message,
    };

    /// <summary>The refusal of a call in which neither an option nor the configuration names what is needed.</summary>
    public static BadInputException Missing(string option, string key) => new(
        option, Say.In($"没有给出；配置中也没有“{key}”。", $"It is not given, and the configuration has no '{key}'."),
        Say.In("什么也没有做。", "Nothing was done."), Say.In("加上该选项，或写入配置文件。", "Add the option, or write it into the configuration."));

    private static BadInputException Refuse(string option, string value, string what, string mend) =>
        new($"{option} {value}", what, Say.In("什么也没有做。", "Nothing was done."), mend);
}
