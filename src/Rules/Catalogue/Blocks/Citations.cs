using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Catalogue.Reading;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads citations: each names an instrument of the catalogue's table and an article of it.</summary>
internal sealed class Citations(IReadOnlyList<Instrument> instruments)
{
    private readonly Dictionary<string, Evidence> _marks = [];
    private readonly List<(Location Where, string Citation, DateOnly On)> _verified = [];

    /// <summary>The marks of the articles, by citation.</summary>
    public IReadOnlyDictionary<string, Evidence> Marks => _marks;

    /// <summary>The days on which citations were verified, each where it is written.</summary>
    public IReadOnlyList<(Location Where, string Citation, DateOnly On)> Verified => _verified;

    /// <summary>Reads how articles were made sure of: <c>verified</c> and <c>verified_on</c> beside the citations they are about.</summary>
    /// <param name="map">The entry; both keys may be missing.</param>
    /// <param name="law">The citations of the entry, by first day.</param>
    public void ReadMarks(YamlMap map, Dated<string> law)
    {
        if (map["verified"] is not { } written || DatedReader.Read(written, value => CodeReader.Code(value, Verifications.List)) is not { } verified)
            return;
        var on = map["verified_on"]?.Date();
        if (on is { } day)
            _verified.Add((map["verified_on"]!.Where, law.Values.Select(value => value.Value).OfType<string>().LastOrDefault() ?? "", day));
        foreach (var (from, citation) in law.Values.Select(value => (value.From, value.Value)))
            if (citation is not null && (verified.On(from) ?? verified.Values[0].Value) is { } mark)
                Mark(written, citation, new Evidence(mark, on));
    }

    private void Mark(YamlValue written, string citation, Evidence mark)
    {
        if (_marks.TryGetValue(citation, out var known) && known != mark)
            written.Report("article-marked-twice",
                new($"“{citation}”在别处的核实记载不同：{known.Verified}，{known.VerifiedOn:yyyy-MM-dd}。", $"'{citation}' is marked otherwise elsewhere: {known.Verified}, {known.VerifiedOn:yyyy-MM-dd}."),
                new("同一条文只有一种核实情况；两处改成一致。", "An article is verified in one way; make the two agree."));
        _marks[citation] = mark;
    }

    /// <summary>Reads one citation; null, with a problem, where its instrument is not in the table.</summary>
    public Citation? Read(YamlValue value)
    {
        if (value.Text() is not { } text)
            return null;
        if (Find(text) is { } found)
            return found;
        var instrument = InstrumentOf(text);
        if (instrument is not null)
            value.Report("citation-without-article",
                new($"“{text}”没有指明条文。", $"'{text}' names no article."), new("在其后写上“第…条”。", "Write the article after it, as 第156条."));
        else
            ReportUnknown(value, text);
        return null;
    }

    /// <summary>The citation a text is; null where it names no instrument of the table, or no article.</summary>
    public Citation? Find(string text) =>
        InstrumentOf(text) is { } instrument && Article(text, instrument) is { Length: > 0 } article ? new Citation(instrument, article) : null;

    private Instrument? InstrumentOf(string text) => instruments
        .SelectMany(known => new[] { (Name: known.ShortName, known), (Name: known.Cited, known), (Name: $"《{known.Zh}》", known) })
        .Where(pair => text.StartsWith(pair.Name, StringComparison.Ordinal))
        .OrderByDescending(pair => pair.Name.Length).Select(pair => pair.known).FirstOrDefault();

    /// <summary>Reads a citation that may change with the law: one text, or a mapping of first days to texts. A bare article belongs to the instrument of the base length.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="lengths">The base lengths, for a bare article.</param>
    public Dated<string>? ReadDated(YamlValue value, IReadOnlyList<(DateOnly From, Citation Law)> lengths)
    {
        if (value.Node is YamlDotNet.RepresentationModel.YamlScalarNode && value.Text() is { } text && text.StartsWith('第'))
            return new Dated<string>([.. lengths.Select(length => new DatedValue<string>(length.From, new Citation(length.Law.Instrument, text).ToString()))]);
        var dated = DatedReader.Read(value, entry => Read(entry) is { } citation ? citation.ToString() : null);
        if (dated is not null)
            CheckInForce(value, dated);
        return dated;
    }

    /// <summary>Reports citations of a rule none of which is in force on its last day.</summary>
    /// <param name="value">Where they are written.</param>
    /// <param name="law">The citations, one at least.</param>
    /// <param name="until">The rule's last day; null while it has none.</param>
    public static void CheckInForce(YamlValue value, IReadOnlyList<Citation> law, DateOnly? until)
    {
        var lasting = law.Any(citation => citation.Instrument.To is not { } to || to >= until) ? null : law.MaxBy(citation => citation.Instrument.To);
        if (lasting is not null)
            ReportOutlived(value, lasting.Instrument);
    }

    private void CheckInForce(YamlValue value, Dated<string> dated)
    {
        var written = value.Node is YamlDotNet.RepresentationModel.YamlMappingNode ? value.Map()!.Entries.ToDictionary(entry => entry.Name, entry => entry.Value) : null;
        for (var i = 0; i < dated.Values.Count; i++)
            if (dated.Values[i] is { Value: { } text, From: var from } && Find(text) is { } citation)
                CheckInForce(written?[Day(from)] ?? value, citation, from, i + 1 < dated.Values.Count ? dated.Values[i + 1].From : null);
    }

    /// <summary>Reports a citation of an instrument that is not in force on the first day it serves, or ends before the last.</summary>
    /// <param name="value">Where it is written.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="from">The first day it serves; the least of all days where it serves always.</param>
    /// <param name="next">The first day it no longer serves; null while it does.</param>
    public static void CheckInForce(YamlValue value, Citation citation, DateOnly from, DateOnly? next)
    {
        var instrument = citation.Instrument;
        if (from != DateOnly.MinValue && !instrument.InForceOn(from))
            value.Report("citation-not-in-force",
                new($"“{instrument.Cited}”在 {Day(from)} 并未施行。", $"'{instrument.ShortName}' was not in force on {Day(from)}."),
                new("改引当日有效的法律，或更正日期。", "Cite the instrument in force on that day, or correct the date."));
        else if (instrument.To is { } to && !(next <= DayCount.After(to)))
            ReportOutlived(value, instrument);
    }

    private static void ReportOutlived(YamlValue value, Instrument instrument)
    {
        var next = DayCount.After(instrument.To!.Value);
        value.Report("citation-outlived",
            new($"“{instrument.Cited}”至 {Day(instrument.To.Value)} 为止，这里之后仍在引用。", $"'{instrument.ShortName}' was in force to {Day(instrument.To.Value)}, but is cited here beyond that day."),
            new($"写上自 {Day(next)} 起的引用，指明其后的法律。", $"Add a citation from {Day(next)} on, of the instrument after it."));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Article(string text, Instrument instrument)
    {
        foreach (var name in new[] { instrument.ShortName, instrument.Cited, $"《{instrument.Zh}》" })
            if (text.StartsWith(name, StringComparison.Ordinal))
                return text[name.Length..].Trim();
        return "";
    }

    private void ReportUnknown(YamlValue value, string text)
    {
        if (instruments.Count == 0)
        {
            value.Report("no-instruments",
                new("目录没有“法律文件”表，无法核对引用。", "The catalogue has no table of instruments to look the citation up in."),
                new("在目录开头补上法律文件表。", "Add the table of instruments at the head of the catalogue."));
            return;
        }
        var nearest = Spelling.Nearest(text.Split(' ')[0], instruments.SelectMany(known => new[] { known.ShortName, known.Cited }));
        value.Report("unknown-instrument",
            new($"“{text}”引用的法律不在法律文件表中；最接近的是“{nearest}”。", $"'{text}' cites no instrument of the table; the nearest is '{nearest}'."),
            new($"改写为“{nearest} 第…条”，或先在表中补上该法律。", $"Write '{nearest} 第…条', or add the instrument to the table first."));
    }
}
