using System.Globalization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Reads the end of a sentence served in the centre.</summary>
internal static class SentenceClock
{
    // What is longer was not meant as a sentence; it also keeps the sums within the calendar.
    private const int LongestSentence = 1000;
    private const int LongestSetOff = 36_500;

    /// <summary>Reads the clock: to the recorded end of the sentence, else to the one counted from the sentence imposed.</summary>
    public static TermDeadline Read(Term term, StageRecord record, DateOnly asOf, DateOnly? lawOn, ShortTermWarning shortTerms, Derivation? derivation)
    {
        var stage = record.Stage;
        var startedOn = stage.StartedOn!.Value;
        var reading = new TermDeadline { Term = term, StartedOn = startedOn, EndedOn = stage.EndedOn, Status = ClockStatus.Unknown };
        if (EndOf(record) is not { } end)
            return reading with { Missing = Lacking(record, "sentence_end_on") };
        var isShort = DayCount.Between(startedOn, end) <= shortTerms.TotalDays;
        var everywhere = isShort ? shortTerms.WarnDays : term.WarnDays;
        var warnDays = isShort ? everywhere : Math.Max(everywhere, term.LocalWarnDays ?? 0);
        derivation?.Add(Step(record, end, term.Lengths.On(lawOn ?? startedOn)!.Law));
        return reading with
        {
            DeadlineOn = end,
            AlertByOn = end,
            WarnDays = warnDays,
            NoticeDays = everywhere,
            Status = TermReading.Status(end, end, warnDays, asOf, stage.EndedOn),
        };
    }

    /// <summary>The column of the execution row that is needed and not there.</summary>
    public static MissingDatum Lacking(StageRecord record, string column) =>
        new(SourceContract.Execution.Name, record.Execution?.ExecutionId ?? record.Stage.StageId, column);

    /// <summary>The last day of the sentence; null where it is neither recorded nor can be counted.</summary>
    /// <remarks>Counted from the first day of the unbroken custody, less the days of earlier custody to be set off. CRL art 47; SPC-2021 art 202(2).</remarks>
    public static DateOnly? EndOf(StageRecord record)
    {
        if (record.Execution?.SentenceEndOn is { } recorded)
            return recorded;
        if (record.Execution is not { SetOffDays: { } setOff } execution || record.CustodySince is not { } since
            || execution.SentenceYears is null && execution.SentenceMonths is null)
            return null;
        var (years, months) = (execution.SentenceYears ?? 0, execution.SentenceMonths ?? 0);
        return years > LongestSentence || months > LongestSentence || years + months == 0 || setOff > LongestSetOff ? null : DayCount.Shift(SentenceCount.LastDay(since, years, months), -setOff);
    }

    private static DerivationLine Step(StageRecord record, DateOnly end, string law)
    {
        var execution = record.Execution!;
        if (execution.SentenceEndOn is not null)
            return new("base", null, end, null, law, new("登记的刑期终止日", "the recorded end of the sentence"));
        var length = string.Create(CultureInfo.InvariantCulture, $"{execution.SentenceYears ?? 0} years {execution.SentenceMonths ?? 0} months");
        var setOff = execution.SetOffDays!.Value;
        return new("base", record.CustodySince, end, length, law, new(
            string.Create(CultureInfo.InvariantCulture, $"首日计入；折抵先前羁押 {setOff} 日"),
            string.Create(CultureInfo.InvariantCulture, $"the first day counts; {setOff} days of earlier custody set off")));
    }
}
