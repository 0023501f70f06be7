using System.Diagnostics;
using CsCheck;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Histories no centre should record: never an exception, and never a date in silence.</summary>
public class MalformedHistories
{
    private static readonly Gen<string> Dates = Gen.OneOf<string>(
        "0001-01-01", "0001-01-03", "0997-05-05", "1996-12-31", "1997-01-01", "2018-10-25", "2024-02-29", "2024-01-31", "2024-03-15", "2024-03-16", "2024-06-01", "2025-01-01",
        "9899-12-31", "9900-01-01", "9999-12-25", "9999-12-31", "2024-02-30", "2024-13-01", "~", "''", "yesterday", "2024/03/01", "99999-01-01");

    private static readonly Gen<string> Numbers = Gen.OneOf<string>("~", "0", "1", "2", "30", "999", "1000", "1001", "2147483647", "2147483648", "-1", "one", "1.5");

    private static readonly Gen<string> Event =
        from kind in Code(EventKinds.List)
        from ground in Code(EventGrounds.List)
        from dates in Dates.Array[3]
        from length in Numbers
        from unit in Code(Units.List)
        from level in Code(ApproverLevels.List)
        select $"{{ kind: {kind}, ground: {ground}, occurred_on: {dates[0]}, until_on: {dates[1]}, approved_on: {dates[2]}, length: {length}, unit: {unit}, approved_by_level: {level} }}";

    private static readonly Gen<string> Stage =
        from kind in Code(StageKinds.List)
        from dates in Dates.Array[3]
        from procedure in Code(Procedures.List)
        from events in Event.Array[0, 5]
        select $"  - {{ kind: {kind}, started_on: {dates[0]}, ended_on: {dates[1]}, recorded_deadline_on: {dates[2]}, procedure: {procedure}, events: [ {string.Join(", ", events)} ] }}\n";

    private static readonly Gen<string> Execution =
        from dates in Dates.Array[4]
        from kind in Code(SentenceKinds.List)
        from numbers in Numbers.Array[3]
        select $"  - {{ judgment_effective_on: {dates[0]}, documents_received_on: {dates[1]}, sentence_end_on: {dates[2]}, delivered_on: {dates[3]}, sentence_kind: {kind}, sentence_years: {numbers[0]}, sentence_months: {numbers[1]}, set_off_days: {numbers[2]} }}\n";

    private static readonly Gen<string> CaseFiles =
        from birth in Dates
        from admitted in Dates
        from stages in Stage.Array[0, 4]
        from executions in Execution.Array[0, 2]
        select $"person: {{ sex: male, birth_on: {birth}, admitted_at: {(admitted.Length == 10 ? admitted + "T10:00:00" : admitted)} }}\n"
            + (stages.Length == 0 ? "" : $"stages:\n{string.Concat(stages)}") + (executions.Length == 0 ? "" : $"executions:\n{string.Concat(executions)}");

    [Fact]
    public void Every_clock_has_a_date_or_a_finding_says_why_not() => Gen.Select(CaseFiles, Gen.OneOf<string>("0001-01-02", "1997-01-01", "2024-03-16", "2025-06-01", "9999-12-30", "9999-12-31")).Sample(
        (file, day) =>
        {
            var facility = AFacility.Looking(CaseFile.Parse(file, "case.yaml").ToFacilityFacts(), day);
            return facility.Persons.SelectMany(person => person.Clocks).All(clock => IsAccountedFor(clock, facility));
        },
        iter: Histories.Count / 4);

    [Fact]
    public void Everybody_in_custody_has_a_deadline_or_is_named_without_one() => Gen.Select(CaseFiles, Gen.OneOf<string>("1997-01-01", "2024-03-16", "2025-06-01", "9999-12-31")).Sample(
        (file, day) =>
        {
            var forecast = Forecast.Of(AFacility.Looking(CaseFile.Parse(file, "case.yaml").ToFacilityFacts(), day), int.MaxValue);
            return forecast.Persons == 0 || forecast.Expiring.Count + forecast.WithoutDate.Count > 0;
        },
        iter: Histories.Count / 4);

    [Theory(Timeout = 60_000)]
    [InlineData("the supreme court extends ten thousand times")]
    [InlineData("evaluations without end and changes of jurisdiction")]
    [InlineData("identities unknown and confirmed in turn")]
    [InlineData("conversions to and fro")]
    [InlineData("papers without effect")]
    [InlineData("one of everything, again and again")]
    public async Task Ten_thousand_events_are_read_in_seconds(string history)
    {
        var stage = TenThousand(history);
        var watch = Stopwatch.StartNew();

        var clocks = await Task.Run(() => Histories.Read(stage, new DateOnly(2090, 1, 1)), TestContext.Current.CancellationToken);

        Assert.NotEmpty(clocks);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Rungs_that_lead_beyond_the_calendar_leave_the_clock_unknown()
    {
        var trial = ACase.ReceivedByCourtOn("9890-01-10").Extended("trial1-ext-up1", "9890-01-11");
        for (var paper = 0; paper < 600; paper++)
            trial.Extended("trial1-ext-spc", "9890-01-12");

        Assert.Equal("— unknown", trial.ReadOn("9890-02-01").InALine());
    }

    private static bool IsAccountedFor(ClockDay clock, FacilityDay day) => clock.Reading.Status switch
    {
        ClockStatus.Unknown => clock.Reading.DeadlineOn is null
            && (clock.Stage.Stage.EndedOn is not null || day.Subjects.OfType<DataProblem>().Any(problem => problem.Person == clock.Person)),
        ClockStatus.Suspended or ClockStatus.NoLimit => clock.Reading.DeadlineOn is null,
        _ => clock.Reading.DeadlineOn is not null,
    };

    private static StageRecord TenThousand(string history)
    {
        var start = new DateOnly(2014, 1, 10);
        var (kind, make) = history switch
        {
            "the supreme court extends ten thousand times" => (StageKinds.FirstInstance, (Func<int, StageEvent>)(number => number == 0
                ? On(start.AddDays(1), EventKinds.Extension, ExtensionGrounds.Trial1ExtUp1)
                : On(start.AddDays(2), EventKinds.Extension, ExtensionGrounds.Trial1ExtSpc) with { Length = 1, Unit = Units.Month })),
            "evaluations without end and changes of jurisdiction" => (StageKinds.ProsecutionReview, number => number % 2 == 0
                ? On(start.AddDays(number), EventKinds.Exclusion, ExclusionGrounds.PsychiatricEvaluation)
                : On(start.AddDays(number), EventKinds.Recount, RecountGrounds.JurisdictionChanged)),
            "identities unknown and confirmed in turn" => (StageKinds.Investigation, number => number % 2 == 0
                ? On(start.AddDays(number), EventKinds.Exclusion, ExclusionGrounds.IdentityUnknown)
                : On(start.AddDays(number), EventKinds.Recount, RecountGrounds.IdentityConfirmed)),
            "conversions to and fro" => (StageKinds.FirstInstance, number =>
                On(start.AddDays(number), EventKinds.Recount, number % 2 == 0 ? RecountGrounds.ConvertedToOrdinary : RecountGrounds.ConvertedToSummary)),
            "papers without effect" => (StageKinds.CriminalDetention, number => On(start.AddDays(number % 9), EventKinds.Exclusion, ExclusionGrounds.FileReview)),
            _ => (StageKinds.FirstInstance, (Func<int, StageEvent>)(number => On(
                start.AddDays(number), EventKinds.List.Codes[number % 4].Id, EventGrounds.Of(EventKinds.List.Codes[number % 4].Id).Codes[number / 4 % EventGrounds.Of(EventKinds.List.Codes[number % 4].Id).Codes.Count].Id))),
        };
        return new(new() { StageId = "s1", Kind = kind, StartedOn = start }, [.. Enumerable.Range(0, 10_000).Select(number => make(number) with { EventId = $"e{number:00000}" })]);
    }

    private static StageEvent On(DateOnly day, string kind, string ground) => new() { Kind = kind, Ground = ground, OccurredOn = day };

    private static Gen<string> Code(CodeList codes) => Gen.Frequency((9, Gen.OneOf<string>([.. codes.Codes.Select(code => code.Id)])), (1, Gen.OneOf<string>("~", "mistyped", "''")));
}
