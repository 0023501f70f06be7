using CsCheck;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>Case files no centre should send: impossible dates, unknown codes, stages and events that contradict each other.</summary>
internal static class MalformedCaseFiles
{
    private static readonly Gen<string> Dates = Gen.OneOf<string>(
        "0001-01-01", "0001-01-03", "0997-05-05", "1996-12-31", "1997-01-01", "2018-10-25", "2024-02-29", "2024-01-31", "2024-03-15", "2024-03-16", "2024-06-01", "2025-01-01",
        "9899-12-31", "9900-01-01", "9999-12-25", "9999-12-31", "2024-02-30", "2024-13-01", "~", "''", "yesterday", "2024/03/01", "99999-01-01");

    private static readonly Gen<string> Numbers = Gen.OneOf<string>("~", "0", "1", "2", "30", "999", "1000", "1001", "2147483647", "2147483648", "-1", "one", "1.5");

    private static readonly Gen<string> Times = Gen.OneOf<string>(
        "~", "2024-02-29T14:20:00", "2024-03-15T00:00:00", "2024-03-16T23:59:59", "2024-02-30T10:00:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59", "2024-03-15", "noon");

    private static readonly Gen<string> Event =
        from kind in Code(EventKinds.List)
        from ground in Code(EventGrounds.List)
        from dates in Dates.Array[3]
        from length in Numbers
        from unit in Code(Units.List)
        from level in Code(ApproverLevels.List)
        from at in Times
        select $"{{ kind: {kind}, ground: {ground}, occurred_on: {dates[0]}, occurred_at: {at}, until_on: {dates[1]}, approved_on: {dates[2]}, length: {length}, unit: {unit}, approved_by_level: {level} }}";

    private static readonly Gen<string> Stage =
        from kind in Code(StageKinds.List)
        from dates in Dates.Array[3]
        from procedure in Code(Procedures.List)
        from events in Event.Array[0, 5]
        from at in Times
        select $"  - {{ kind: {kind}, started_on: {dates[0]}, started_at: {at}, ended_on: {dates[1]}, recorded_deadline_on: {dates[2]}, procedure: {procedure}, events: [ {string.Join(", ", events)} ] }}\n";

    private static readonly Gen<string> Execution =
        from dates in Dates.Array[4]
        from kind in Code(SentenceKinds.List)
        from numbers in Numbers.Array[3]
        select $"  - {{ judgment_effective_on: {dates[0]}, documents_received_on: {dates[1]}, sentence_end_on: {dates[2]}, delivered_on: {dates[3]}, sentence_kind: {kind}, sentence_years: {numbers[0]}, sentence_months: {numbers[1]}, set_off_days: {numbers[2]} }}\n";

    /// <summary>A case file in YAML, any of its values wrong.</summary>
    public static readonly Gen<string> Any =
        from birth in Dates
        from admitted in Dates
        from stages in Stage.Array[0, 4]
        from executions in Execution.Array[0, 2]
        select $"person: {{ sex: male, birth_on: {birth}, admitted_at: {(admitted.Length == 10 ? admitted + "T10:00:00" : admitted)} }}\n"
            + (stages.Length == 0 ? "" : $"stages:\n{string.Concat(stages)}") + (executions.Length == 0 ? "" : $"executions:\n{string.Concat(executions)}");

    /// <summary>Days at both ends of the calendar and in between.</summary>
    public static readonly Gen<string> DayAsked = Gen.OneOf<string>("0001-01-02", "1997-01-01", "2024-03-16", "2025-06-01", "9999-12-30", "9999-12-31");

    /// <summary>Whether every clock has a date, or a finding or its own state says why not.</summary>
    public static bool IsAccountedFor(FacilityDay day) => day.Persons.SelectMany(person => person.Clocks).All(clock => IsAccountedFor(clock, day));

    private static bool IsAccountedFor(ClockDay clock, FacilityDay day) => clock.Reading.Status switch
    {
        ClockStatus.Unknown => clock.Reading.DeadlineOn is null
            && (clock.Stage.Stage.EndedOn is not null || day.Subjects.OfType<DataProblem>().Any(problem => problem.Person == clock.Person)),
        ClockStatus.Suspended or ClockStatus.NoLimit => clock.Reading.DeadlineOn is null,
        _ => clock.Reading.DeadlineOn is not null,
    };

    private static Gen<string> Code(CodeList codes) => Gen.Frequency((9, Gen.OneOf<string>([.. codes.Codes.Select(code => code.Id)])), (1, Gen.OneOf<string>("~", "mistyped", "''")));
}
