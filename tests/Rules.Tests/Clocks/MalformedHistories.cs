using System.Diagnostics;
using CsCheck;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Histories no centre should record: never an exception, and never a date in silence.</summary>
public class MalformedHistories
{
    [Fact]
    public void Every_clock_has_a_date_or_a_finding_says_why_not() => Gen.Select(MalformedCaseFiles.Any, MalformedCaseFiles.DayAsked).Sample(
        (file, day) =>
        {
            return MalformedCaseFiles.IsAccountedFor(AFacility.Looking(file, day));
        },
        iter: Histories.Count / 4);

    [Fact]
    public void Everybody_in_custody_has_a_deadline_or_is_named_without_one() => Gen.Select(MalformedCaseFiles.Any, Gen.OneOf<string>("1997-01-01", "2024-03-16", "2025-06-01", "9999-12-31")).Sample(
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
}
