using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using Markdig.Extensions.Tables;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>The table of worked examples behind a term: a name, the start, events, the day asked, the deadline, how it stands.</summary>
internal sealed class TermTable
{
    private static readonly Bilingual Effect = new("这个例子不会被核对；目录整体不会被启用。", "The example would not be tested, and the catalogue would not be loaded.");

    private static readonly string[] Telling = ["on", "deadline", "status"];

    private static readonly (string Zh, string En, string Id)[] Headings =
    [
        ("例", "Example", "name"), ("事件", "Events", "events"), ("检查日", "On", "on"), ("届满日", "Deadline", "deadline"),
        ("结论", "Result", "status"), ("一般期限", "Soft deadline", "soft"), ("终结", "Ended", "ended"), ("可能刑期", "Sentence", "sentence"),
        ("读法", "Reading", "reading"), ("判决生效", "Effective", "effective"), ("收到文书", "Documents", "documents"),
        ("刑种", "Kind", "kind"), ("刑期终止", "Sentence end", "end"), ("送交", "Delivered", "delivered"), ("留所", "Serves here", "here"),
        ("刑期", "Term", "term"), ("折抵", "Set-off", "set-off"), ("指定居所", "Designated residence", "residence"),
        ("羁押首日", "Custody since", "custody"), ("预警", "Warns", "warn"), ("届满时刻", "Moment", "deadline-at"),
        ("生效之日", "Takes effect", "takes-effect"), ("衔接截止", "Gap ends", "gap"), ("最迟报请", "Request by", "request"),
        ("最迟答复", "Reply by", "reply"), ("退回之日", "Returned", "returned"), ("入所", "Admitted", "admitted"), ("依据", "Law", "law"),
    ];

    private readonly Dictionary<string, string> _cells = [];
    private readonly Location _where;
    private readonly Term _term;
    private readonly Citations _citations;
    private readonly Problems _problems;

    private TermTable(Location where, IReadOnlyList<string> headings, IReadOnlyList<string> cells, Term term, Citations citations, Problems problems)
    {
        (_where, _term, _citations, _problems) = (where, term, citations, problems);
        for (var i = 0; i < headings.Count; i++)
            _cells[i == 1 ? "start" : Heading(headings[i])] = i < cells.Count ? cells[i] : "";
    }

    /// <summary>Whether a table is one of examples: its first column says so. One that looks like it, but does not say so, is a problem.</summary>
    public static bool IsOne(Table table, string fileName, Problems problems)
    {
        if (TableText.Rows(table, fileName).FirstOrDefault() is not { Cells: [var first, ..] cells } row)
            return false;
        if (Heading(first) == "name")
            return true;
        if (cells.Count(cell => Telling.Contains(Heading(cell))) > 1)
            problems.Add(row.Where, "unknown-column",
                new($"例表的第一列应叫“例”，却叫“{first}”。", $"The first column of a table of examples is called 'Example', and not '{first}'."),
                new("整个表都不会被核对；目录整体不会被启用。", "Nothing of the table would be tested, and the catalogue would not be loaded."),
                new("改写为“例”。", "Write 'Example'."));
        return false;
    }

    /// <summary>Reads the rows; a row that cannot be read is a problem.</summary>
    public static IEnumerable<TermExample> Read(Table table, Term term, Citations citations, string fileName, Problems problems)
    {
        var rows = TableText.Rows(table, fileName).ToArray();
        CheckHeadings(table, rows[0].Cells, fileName, problems);
        foreach (var (where, cells) in rows.Skip(1))
            if (new TermTable(where, rows[0].Cells, cells, term, citations, problems).Example() is { } example)
                yield return example;
    }

    // The second column is the start, whatever it is called.
    private static void CheckHeadings(Table table, IReadOnlyList<string> headings, string fileName, Problems problems)
    {
        for (var i = 0; i < headings.Count; i++)
            if (i != 1 && Array.Find(Headings, known => known.Zh == headings[i] || known.En == headings[i]).Id is null)
            {
                var nearest = Spelling.Nearest(headings[i], Headings.SelectMany(known => new[] { known.Zh, known.En }));
                problems.Add(new Location(fileName, table.Line + 1, ((TableRow)table[0])[i].Column + 1), "unknown-column",
                    new($"例表没有“{headings[i]}”这一列；最接近的是“{nearest}”。", $"A table of examples has no column '{headings[i]}'; the nearest is '{nearest}'."),
                    new("这一列不会被核对；目录整体不会被启用。", "The column would not be tested, and the catalogue would not be loaded."),
                    new($"改写为“{nearest}”。", $"Write '{nearest}'."));
            }
    }

    private TermExample? Example()
    {
        var (start, on) = (Moment("start") is { } at ? DateOnly.FromDateTime(at) : Day("start"), Day("on"));
        var events = EventCell.Read(Cell("events"), Problem);
        var (status, days) = Status(Cell("status"));
        if (start is not { } startedOn || on is not { } asked || events is null || status is null)
            return null;
        var stage = new CaseStage
        {
            StageId = "stage",
            Kind = _term.StageKind,
            StartedOn = startedOn,
            StartedAt = Moment("start"),
            EndedOn = Day("ended", optional: true),
            Procedure = _term.Procedure,
            PossibleSentence = Code("sentence", PossibleSentences.List),
        };
        return new TermExample
        {
            Name = Cell("name"),
            Where = _where,
            On = asked,
            Stage = new StageRecord(stage, events, Execution(), Day("custody", optional: true), Day("returned", optional: true), Moment("admitted")),
            DeadlineOn = Day("deadline", optional: true),
            SoftDeadlineOn = Day("soft", optional: true),
            WarnFromOn = Day("warn", optional: true),
            DeadlineAt = Moment("deadline-at"),
            EffectiveOn = Day("takes-effect", optional: true),
            GapEndsOn = Day("gap", optional: true),
            RequestByOn = Day("request", optional: true),
            ReplyByOn = Day("reply", optional: true),
            Law = Law(),
            Status = status,
            DaysOverdue = days,
            Readings = Readings(),
        };
    }

    private static string Heading(string heading) => Array.Find(Headings, known => known.Zh == heading || known.En == heading).Id ?? heading;

    private string Cell(string name) => _cells.GetValueOrDefault(name, "");

    private DateOnly? Day(string name, bool optional = false)
    {
        var text = Cell(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day))
            return day;
        if (!optional || text.Length > 0 && text is not ("—" or "-"))
            Problem($"“{text}”不是日期（{name}）。", $"'{text}' is no date ({name}).", "写成 2026-02-28 的形式。", "Write it as 2026-02-28.");
        return null;
    }

    private DateTime? Moment(string name) =>
        DateTime.TryParseExact(Cell(name), "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var at) ? at : null;

    // The articles of the steps, one after the other, in either form of citation.
    private string[]? Law()
    {
        if (Cell("law").Length == 0)
            return null;
        var read = Cell("law").Split(['；', ';'], StringSplitOptions.TrimEntries).Select(text => (text, _citations.Find(text))).ToArray();
        foreach (var (text, _) in read.Where(one => one.Item2 is null))
            Problem($"“{text}”不是引用。", $"'{text}' is no citation.", "写成“CPL-2018 第156条”。", "Write 'CPL-2018 第156条'.");
        return [.. read.Select(one => one.Item2?.ToString() ?? one.text)];
    }

    private string? Code(string name, CodeList codes)
    {
        var text = Cell(name);
        if (text.Length == 0)
            return null;
        if (codes.Contains(text))
            return text;
        Problem($"“{text}”不是代码；最接近的是“{codes.Nearest(text)}”。", $"'{text}' is no code; the nearest is '{codes.Nearest(text)}'.",
            $"改写为“{codes.Nearest(text)}”。", $"Write '{codes.Nearest(text)}'.");
        return null;
    }

    // The execution row, where a column of it is given; a sentence is written in months, or in years and months.
    private Execution? Execution()
    {
        if (!_cells.ContainsKey("effective") && !_cells.ContainsKey("end"))
            return null;
        var months = StatedLength.Parse(Cell("term"))?.Parts.Sum(part => part.Count);
        return new Execution
        {
            ExecutionId = "execution",
            JudgmentEffectiveOn = Day("effective", optional: true),
            DocumentsReceivedOn = Day("documents", optional: true),
            SentenceKind = Code("kind", SentenceKinds.List),
            SentenceEndOn = Day("end", optional: true),
            DeliveredOn = Day("delivered", optional: true),
            ServesHere = Cell("here") is "是" or "yes",
            SentenceYears = months / 12,
            SentenceMonths = months % 12,
            SetOffDays = SetOff(),
        };
    }

    // The days of earlier custody, and those of a designated residence at the term's own rate.
    private int? SetOff()
    {
        int? custody = int.TryParse(Cell("set-off"), out var days) ? days : null;
        return int.TryParse(Cell("residence"), out var residence) && _term.DesignatedResidenceForOneDay is { } rate
            ? (custody ?? 0) + SetOffCount.OfDesignatedResidence(residence, rate)
            : custody;
    }

    // "超期 5 天" or "overdue 5 days" states the days as well.
    private (string? Status, int? Days) Status(string text)
    {
        if (text is "不适用" or "none")
            return (TermExample.NoClock, null);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.FirstOrDefault() ?? "";
        var status = ClockStatuses.List.Codes.FirstOrDefault(code => code.Id == name || code.Zh == name || code.En == text)?.Id;
        if (status is null)
            Problem($"结论“{text}”读不懂。", $"The result '{text}' cannot be read.",
                $"写下列之一：{string.Join("、", ClockStatuses.List.Codes.Select(code => code.Zh))}。", $"Write one of: {string.Join(", ", ClockStatuses.List.Codes.Select(code => code.Id))}.");
        return (status, words.Length > 1 && int.TryParse(words[1], out var days) ? days : null);
    }

    private Dictionary<string, string> Readings()
    {
        var readings = new Dictionary<string, string>();
        foreach (var piece in Cell("reading").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (piece.Split('=', StringSplitOptions.TrimEntries) is [var id, var value] && Settings.IsReading(id, value))
                readings[id] = value;
            else
                Problem($"没有“{piece}”这种读法。", $"There is no reading '{piece}'.", "写成“month-rule = corresponding”。", "Write 'month-rule = corresponding'.");
        return readings;
    }

    private void Problem(string zh, string en, string fixZh, string fixEn) =>
        _problems.Add(_where, "example-row", new(zh, en), Effect, new(fixZh, fixEn));
}
