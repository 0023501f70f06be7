using System.Globalization;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>Somebody in custody of whom no date can be given, and why: a clock that has none, or no clock at all.</summary>
/// <param name="FacilityCode">The facility.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The name; null where the source has none.</param>
/// <param name="StageId">The stage; null where the person is in none.</param>
/// <param name="Kind">The kind of the stage; null where it is unknown or the person is in none.</param>
/// <param name="Term">The term's id; null where no clock runs.</param>
/// <param name="Title">The term's title; null where no clock runs.</param>
/// <param name="Authority">The organ that handles the case; null where the source does not say.</param>
/// <param name="Status"><c>suspended</c>, <c>no-limit</c> or <c>unknown</c>; null where no clock runs.</param>
/// <param name="Why">Why there is no date.</param>
public sealed record UndatedClock(
    string FacilityCode, string PersonId, string? Name, string? StageId, string? Kind, string? Term, Bilingual? Title, string? Authority, ClockStatus? Status, Bilingual Why)
{
    /// <summary>A clock that has no date.</summary>
    internal static UndatedClock Of(ClockDay clock) =>
        Of(clock.Person, clock.Stage.Stage, WhyNot(clock)) with { Term = clock.Reading.Term?.Id, Title = clock.Reading.Term?.Title, Status = clock.Reading.Status };

    /// <summary>Somebody for whom no limit of custody runs.</summary>
    internal static UndatedClock Of(PersonDay person)
    {
        var stage = person.Current.MaxBy(current => current.Stage.StartedOn)?.Stage;
        return Of(person, stage, stage?.Kind switch
        {
            null => new("没有当前环节", "in no current stage"),
            StageKinds.AppealWindow => new("上诉、抗诉期内，不是羁押期限", "in the appeal window, which is no limit of custody"),
            _ => new("该环节没有正在进行的期限", "no term is running in this stage"),
        });
    }

    private static UndatedClock Of(PersonDay person, CaseStage? stage, Bilingual why) => new(
        person.Day.FacilityCode, person.Id, person.Record.Person.Name, stage?.StageId, stage?.Kind, null, null, stage?.Authority, null, why);

    private static Bilingual WhyNot(ClockDay clock) => clock.Reading switch
    {
        { Status: ClockStatus.Suspended } reading => LeftOut(reading),
        { Status: ClockStatus.NoLimit } => new("法律没有规定期限", "the law gives no limit"),
        { Missing: { } missing } => Unreadable($"{missing.Relation} {missing.Key} {missing.Column}"),
        { LawVersionNotSupported: true } => new("起算之日的法律版本不受支持", "the revision of the law of the day it started is not supported"),
        { StageKind: not null, Term: null } => new("目录没有该环节的期限", "the catalogue has no term for the stage"),
        _ => Faulty(clock),
    };

    private static Bilingual LeftOut(ClockReading reading)
    {
        var running = reading.Steps.Last(step => step is { What: "exclusion", UntilOn: null });
        var since = running.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"{ExclusionGrounds.List.Zh(running.Ground!)}，自 {since} 起不计入", $"{ExclusionGrounds.List.En(running.Ground!)}, left out since {since}");
    }

    // The columns of the stage and its events that could not be read; where all could, a date lies beyond the calendar.
    private static Bilingual Faulty(ClockDay clock)
    {
        var rows = clock.Stage.Events.Select(happened => (SourceContract.StageEvent.Name, happened.EventId)).Append((SourceContract.CaseStage.Name, clock.Stage.Stage.StageId)).ToHashSet();
        var faults = clock.Person.Record.Problems.Where(problem => problem.Hides && rows.Contains((problem.Relation, problem.Key)))
            .Select(problem => $"{problem.Relation} {problem.Key} {problem.Column}").Distinct().ToArray();
        return faults.Length > 0 ? Unreadable(string.Join(", ", faults)) : new("日期超出历法可计算的范围", "a date lies beyond the calendar");
    }

    private static Bilingual Unreadable(string where) => new($"{where} 缺失或无法识别", $"{where} is missing or cannot be read");
}
