using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A block that defines one statutory clock.</summary>
/// <param name="Term">What the clock works with.</param>
/// <param name="Where">The place of the block.</param>
/// <param name="Examples">The rows of the table that follows it.</param>
public sealed record TermBlock(Term Term, Location Where, IReadOnlyList<TermExample> Examples)
{
    internal static readonly string[] Keys =
        ["id", "title", "stage", "procedure", "starts", "starts-else", "ends", "cut", "window", "holiday", "stay", "length", "extend", "recount", "exclude", "warn", "otherwise", "severity", "breach", "notice", "gap", "duty", "designated-residence"];

    private static readonly string[] StageStart = ["stage start", "环节起始"];
    private static readonly string[] NoLimit = ["no limit", "无期限"];
    private static readonly string[] SentenceEnd = ["sentence end", "刑期终止"];

    /// <summary>Reads the block; null, with problems, where it cannot be used.</summary>
    internal static TermBlock? Read(YamlMap map, Citations citations)
    {
        var title = CodeReader.Bilingual(map.Required("title"));
        var id = map.Required("id")?.Text();
        var stages = Stages(map.Required("stage"));
        var lengths = Lengths(map.Required("length"), citations);
        if (map["length"]?.Items().Count == 0)
            map["length"]!.Report("no-length", new("期限没有写明长度。", "The term has no length."), new("写至少一个 { from: …, value: …, law: … }。", "Write at least one { from: …, value: …, law: … }."));
        if (title is null || id is null || stages.Count == 0 || lengths.Count == 0)
            return null;
        var laws = lengths.Select(length => (length.From, length.Law)).ToArray();
        var written = map["length"]?.Items().Select(item => item.Map()?["value"]?.Text()).FirstOrDefault();
        var severity = map["severity"]?.Map("expiring", "due-today", "overdue");
        var term = new Term
        {
            Id = id,
            Title = new(title.Value.Zh.Text() ?? id, title.Value.En.Text() ?? id),
            StageKinds = stages,
            Procedure = CodeReader.Code(map["procedure"], Procedures.List),
            StartsWith = map["starts"]?.Text() is { } start && !StageStart.Contains(start) ? CodeReader.Code(map["starts"], Milestones.List) : null,
            StartsElseWithStage = StartsElse(map["starts-else"]),
            IsWindow = CodeReader.Truth(map["window"]),
            MovesForHolidays = CodeReader.Truth(map["holiday"]),
            IsSentence = SentenceEnd.Contains(written),
            StayThreshold = map["stay"] is { } stay ? DatedReader.Read(stay, DatedReader.Length) : null,
            EndsWith = CodeReader.Code(map["ends"], Milestones.List),
            CutBy = CodeReader.Code(map["cut"], Milestones.List),
            Lengths = new Dated<BaseLength>([.. lengths.Select(length => new DatedValue<BaseLength>(length.From, length.Value))]),
            Otherwise = map["otherwise"]?.Text(),
            Gap = Length(map["gap"]),
            DesignatedResidenceForOneDay = map["designated-residence"]?.Number(),
            IsDuty = CodeReader.Truth(map["duty"]),
            OwesNotice = CodeReader.Truth(map["notice"]),
            Extensions = [.. Items(map["extend"]).Select(item => TermParts.Extension(item, citations, laws)).OfType<ExtensionRule>()],
            Recounts = [.. Items(map["recount"]).Select(item => TermParts.Recount(item, citations, laws)).OfType<RecountRule>()],
            Exclusions = [.. Items(map["exclude"]).Select(item => TermParts.Exclusion(item, citations, laws)).OfType<ExclusionRule>()],
            WarnDays = TermParts.WarnDays(map["warn"]) ?? 0,
            Expiring = CodeReader.Severity(severity?["expiring"]) ?? Severity.Medium,
            DueToday = CodeReader.Severity(severity?["due-today"]) ?? Severity.High,
            Overdue = CodeReader.Severity(severity?["overdue"]) ?? Severity.Critical,
        };
        if (CodeReader.Bilingual(map["breach"]) is { } breach)
            term = term with { Breach = new(breach.Zh.Text() ?? "", breach.En.Text() ?? "") };
        CheckUnits(term, map);
        foreach (var part in (string[])["extend", "recount", "exclude"])
            CheckGrounds(map[part]);
        return new TermBlock(term, map.Where, []);
    }

    private static bool StartsElse(YamlValue? value)
    {
        if (value?.Text() is not { } text)
            return false;
        if (StageStart.Contains(text))
            return true;
        value.Report("starts-else",
            new($"“{text}”不能作为另一起算；只能写“环节起始”。", $"'{text}' cannot be the other start; only 'stage start' can."),
            new("改写为“stage start”，或删去这一行。", "Write 'stage start', or take the line out."));
        return false;
    }

    private static IReadOnlyList<string> Stages(YamlValue? value) =>
        [.. Items(value).Select(item => CodeReader.Code(item, Measures.WithStages)).OfType<string>()];

    private static void CheckGrounds(YamlValue? part)
    {
        var grounds = Items(part).Where(item => item.Node is YamlDotNet.RepresentationModel.YamlMappingNode)
            .Select(item => item.Map()!["ground"]).OfType<YamlValue>().GroupBy(ground => ground.Node.ToString());
        foreach (var (ground, first) in grounds.SelectMany(same => same.Skip(1).Select(ground => (ground, same.First()))))
            ground.Report("ground-twice",
                new($"事由“{ground.Node}”在第 {first.Where.Line} 行已经写过。", $"The ground '{ground.Node}' already stands on line {first.Where.Line}."),
                new("合成一项；不同日期的值写成 { 日期: 值 }。", "Make them one entry; values of different dates are written { DATE: VALUE }."));
    }

    // Hours count a duty from a moment to an act; nothing extends, restarts or interrupts it, and only it may stand in several stages.
    private static void CheckUnits(Term term, YamlMap map)
    {
        var all = term.Lengths.Values.Select(value => value.Value).OfType<BaseLength>().SelectMany(value => new[] { value.Length, value.Soft, value.Earlier }).OfType<StatedLength>()
            .Concat(term.Extensions.SelectMany(rule => new[] { rule.By, rule.To }).OfType<Dated<StatedLength>>().SelectMany(dated => dated.Values.Select(value => value.Value)).OfType<StatedLength>());
        var mixed = term.IsHourly && (all.Any(length => length.Parts.Any(part => part.Unit != TermUnit.Hour)) || term.Extensions.Count + term.Recounts.Count + term.Exclusions.Count > 0 || term.EndsWith is null || term.StartsWith is not null)
            || !term.IsHourly && all.Any(length => length.Parts.Any(part => part.Unit == TermUnit.Hour));
        if (mixed)
            map["length"]!.Report("hours-and-days",
                new("以小时计的期限只能是自环节起始到某一节点的义务，不能与日、月混用，也不能延长。", "A length in hours is a duty from the stage's start to a milestone; it cannot be mixed with days or months, nor extended."),
                new("全部写成小时并写明 ends，或全部写成日、月。", "Write all of it in hours, with 'ends', or all in days and months."));
        if (!term.IsHourly && term.StageKinds.Count > 1)
            map["stage"]!.Report("several-stages",
                new("只有以小时计的期限可以适用于几个环节。", "Only a duty in hours may stand in several stages."),
                new("为每个环节各写一个期限。", "Write a term for each stage."));
    }

    private static StatedLength? Length(YamlValue? value) => value is null ? null : DatedReader.Length(value);

    private static IReadOnlyList<YamlValue> Items(YamlValue? value) => value?.Items() ?? [];

    private static List<(DateOnly From, Citation Law, BaseLength Value)> Lengths(YamlValue? value, Citations citations)
    {
        var lengths = new List<(DateOnly From, Citation Law, BaseLength Value)>();
        var cited = new List<(YamlValue Where, Citation Law, DateOnly From)>();
        foreach (var item in Items(value))
        {
            if (item.Map("from", "value", "soft", "earlier", "law", "verified", "verified_on") is not { } map)
                continue;
            var from = map.Required("from")?.Date();
            var law = map.Required("law") is { } named ? citations.Read(named) : null;
            if (from is not { } first || law is null || map.Required("value") is not { } written)
                continue;
            if (lengths.Count > 0 && first < lengths[^1].From)
                DatedReader.ReportOrder(map["from"]!, first, lengths[^1].From);
            if (lengths.Exists(earlier => earlier.Item1 == first))
                map["from"]!.Report("overlapping-dates",
                    new($"有两个期限都自 {first:yyyy-MM-dd} 起。", $"Two lengths apply from {first:yyyy-MM-dd}."), new("更正其中一个日期。", "Correct one of the dates."));
            var noLimit = written.Text() is { } words && (NoLimit.Contains(words) || SentenceEnd.Contains(words));
            var length = noLimit ? null : DatedReader.Length(written);
            if (noLimit || length is not null)
            {
                cited.Add((map["law"]!, law, first));
                citations.ReadMarks(map, Dated.Always(law.ToString()));
                lengths.Add((first, law, new BaseLength(length, Length(map["soft"]), law.ToString(), Length(map["earlier"]))));
            }
        }
        foreach (var (where, law, from) in cited)
            Citations.CheckInForce(where, law, from, cited.Where(later => later.From > from).Select(later => (DateOnly?)later.From).Min());
        return lengths;
    }
}
