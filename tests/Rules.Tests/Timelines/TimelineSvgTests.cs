using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Tests.Given;
using CustodyWatch.Rules.Timelines;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Tests.Timelines;

/// <summary>The picture: one element that stands alone, says in words what it shows, and holds for whatever it is given.</summary>
public partial class TimelineSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_picture_writes_the_stage_the_deadline_and_the_days_after_it()
    {
        var texts = Texts(Arrested20240115());

        Assert.Contains("逮捕后的侦查羁押", texts);
        Assert.Contains("2024-01-15 起", texts);
        Assert.Contains("2个月", texts);
        Assert.Contains("届满 2024-03-15，超期 12 日", texts);
        Assert.Contains("截至 2024-03-27", texts);
    }

    [Fact]
    public void Its_description_says_the_same_in_words()
    {
        var drawn = XElement.Parse(Arrested20240115().ToSvg(Language.Zh));

        Assert.Equal("img", drawn.Attribute("role")?.Value);
        Assert.Equal("羁押时间轴，截至 2024-03-27", drawn.Element(Svg + "title")?.Value);
        Assert.Equal("逮捕后的侦查羁押，2024-01-15 起：2个月，至 2024-03-15；届满 2024-03-15，超期 12 日。", drawn.Element(Svg + "desc")?.Value);
    }

    [Fact]
    public void In_english_it_says_the_same() => Assert.Equal(
        ["Custody timeline as of 2024-03-27", "custody for investigation after arrest, since 2024-01-15: 2 months, to 2024-03-15; due 2024-03-15, 12 days overdue."],
        new TimelineWords(Language.En).Lines(Arrested20240115()));

    [Fact]
    public void Every_date_and_every_stage_in_the_picture_is_in_the_words()
    {
        var timeline = ATimeline.OfEightYears();
        var words = string.Concat(new TimelineWords(Language.Zh).Lines(timeline));

        var dates = Texts(timeline).SelectMany(text => WrittenDate().Matches(text)).Select(match => match.Value).ToHashSet();

        Assert.True(dates.Count > 20);
        Assert.All(dates, date => Assert.Contains(date, words));
        Assert.Contains("死刑复核，2022-05-10 起：法律未规定期限。", words);
    }

    [Fact]
    public void Overdue_days_and_days_left_out_are_hatched_each_in_its_own_way()
    {
        var fills = Fills(ATimeline.On(
            "2024-07-05", "kind: investigation, started_on: 2024-03-15, events: [{ kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-08, until_on: 2024-05-20 }]"));

        // The days left out: where they fell, where they lengthen the limit, and in the legend.
        Assert.Equal(3, fills.Count(fill => fill == "url(#cw-excluded)"));
        Assert.Equal(2, fills.Count(fill => fill == "url(#cw-overdue)"));
    }

    [Fact]
    public void A_limit_that_is_kept_has_nothing_of_the_alarming_colour() =>
        Assert.DoesNotContain("url(#cw-overdue)", Fills(ATimeline.On("2024-03-15", "kind: investigation, started_on: 2024-01-15")));

    [Fact]
    public void Nothing_in_it_tells_who_it_is()
    {
        var facility = AFacility.Looking(
            """
            person: { person_id: "330181111202601040201", name: 欧阳明, sex: male, birth_on: 1990-05-01 }
            stages: [{ stage_id: s-4711, kind: investigation, started_on: 2024-01-15, authority: 余杭区公安分局, document_no: 余公拘字1号 }]
            """,
            "2024-03-27");

        var drawn = facility.Persons.Single().Timeline!.ToSvg(Language.Zh);

        Assert.All((string[])["330181111202601040201", "欧阳明", "s-4711", "余杭", "余公拘字", "1990"], secret => Assert.DoesNotContain(secret, drawn));
    }

    [Fact]
    public void It_runs_no_script_and_asks_for_nothing()
    {
        var drawn = XElement.Parse(ATimeline.OfEightYears().ToSvg(Language.En));

        Assert.DoesNotContain(drawn.Descendants(), element => element.Name.LocalName is "script" or "style" or "image" or "foreignObject" or "a" or "use");
        Assert.DoesNotContain(drawn.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "class" or "href");
        Assert.DoesNotContain(drawn.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Markup_and_control_characters_in_a_title_stay_text()
    {
        var limit = new TimelineLimit { Title = new("<b>&\u0001甲", "x"), Status = ClockStatus.NoLimit };
        var timeline = new CustodyTimeline { AsOf = new(2024, 3, 27), Rows = [new() { Kind = "investigation", StartedOn = new(2024, 1, 15), Limits = [limit, limit] }] };

        Assert.Contains("<b>&甲", Texts(timeline));
    }

    [Fact]
    public void Ten_thousand_papers_are_still_a_picture()
    {
        var papers = Enumerable.Range(0, 10_000).Select(number => $"{{ kind: extension, ground: inv-custody-ext-3, occurred_on: 2024-02-{1 + number % 28:00} }}");

        var timeline = ATimeline.On("2024-03-27", $"kind: investigation, started_on: 2024-01-15, events: [{string.Join(", ", papers)}]");

        Assert.InRange(timeline.ToSvg(Language.Zh).Length, 1, 20_000);
        Assert.Contains("届满 2024-03-15，超期 12 日", Texts(timeline));
    }

    [Fact]
    public void A_mistyped_year_is_drawn_at_the_edge_and_squeezes_nothing()
    {
        var timeline = ATimeline.On("2024-03-27", "kind: criminal-detention, started_on: 0001-01-01, ended_on: 2024-01-15", "kind: investigation, started_on: 2024-01-15");

        // The two months are wider than their words, which would not be drawn otherwise.
        Assert.Contains("2个月", Texts(timeline));
        Assert.Contains("0001-01-01 至 2024-01-15", Texts(timeline));
    }

    [Fact]
    public void Whatever_is_recorded_gives_a_picture_within_its_frame() => Gen.Select(Histories.Any, Gen.Int[0, 900]).Sample(
        (stage, days) =>
        {
            var facts = new FacilityFacts { FacilityCode = CaseFile.UnnamedFacility, Persons = [new() { Person = new() { PersonId = "p" }, Stages = [stage] }] };
            var person = AFacility.Looking(facts, Day.Text(stage.Stage.StartedOn!.Value.AddDays(days))).Persons.Single();
            return XElement.Parse(person.Timeline!.ToSvg(Language.Zh)).Descendants(Svg + "rect").All(IsWithin);
        },
        iter: Histories.Count / 20, print: history => Histories.InWords(history.Item1));

    [Fact]
    public void Malformed_histories_give_a_picture_too() => Gen.Select(MalformedCaseFiles.Any, MalformedCaseFiles.DayAsked).Sample(
        (file, day) => AFacility.Looking(file, day).Persons.Select(person => person.Timeline).OfType<CustodyTimeline>()
            .All(timeline => XElement.Parse(timeline.ToSvg(Language.En)).Descendants(Svg + "rect").All(IsWithin)),
        iter: Histories.Count / 20);

    private static bool IsWithin(XElement rectangle) =>
        (double)rectangle.Attribute("x")! is >= 0 and var x && (double)rectangle.Attribute("width")! is >= 0 and var width && x + width <= 960;

    // Arrested on 2024-01-15 the two months end on 2024-03-15.
    private static CustodyTimeline Arrested20240115() => ATimeline.On("2024-03-27", "kind: investigation, started_on: 2024-01-15");

    private static string[] Texts(CustodyTimeline timeline) => [.. XElement.Parse(timeline.ToSvg(Language.Zh)).Descendants(Svg + "text").Select(text => text.Value)];

    private static string?[] Fills(CustodyTimeline timeline) =>
        [.. XElement.Parse(timeline.ToSvg(Language.Zh)).Elements(Svg + "rect").Select(rectangle => rectangle.Attribute("fill")?.Value)];

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex WrittenDate();
}
