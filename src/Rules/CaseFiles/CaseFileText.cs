using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Writes a case file as YAML. Reading it again gives what was written.</summary>
public static class CaseFileText
{
    /// <summary>Writes what a case file says.</summary>
    public static string Write(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Write(file.Text);
    }

    /// <summary>Writes texts as a case file.</summary>
    public static string Write(CaseText text) => Write(text, oneLineAKey: false);

    /// <summary>Writes texts as a case file with one line for each key, as the catalogue's examples have it.</summary>
    public static string WriteInLines(CaseText text) => Write(text, oneLineAKey: true);

    private static string Write(CaseText text, bool oneLineAKey)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var written = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(written, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 128, newLine: "\n"));
        ParsingEvent[] begin = [new StreamStart(), new DocumentStart(null, null, isImplicit: true), Mapping(MappingStyle.Block)];
        ParsingEvent[] end = [new MappingEnd(), new DocumentEnd(isImplicit: true), new StreamEnd()];
        foreach (var part in begin.Concat(Body(text, oneLineAKey ? MappingStyle.Flow : MappingStyle.Block)).Concat(end))
            emitter.Emit(part);
        return written.ToString();
    }

    private static IEnumerable<ParsingEvent> Body(CaseText text, MappingStyle style)
    {
        foreach (var (key, columns) in new[] { (CaseLists.Person, text.Person), (CaseLists.Case, text.Case) })
            if (columns.Count > 0)
                foreach (var part in Columns(columns, style).Prepend(Word(key)))
                    yield return part;
        foreach (var part in List(CaseLists.Stages, text.Stages.Select(stage => Stage(stage, style)), style))
            yield return part;
        foreach (var (key, entries) in text.Lists)
            foreach (var part in List(key, entries.Select(columns => Columns(columns, MappingStyle.Flow)), style))
                yield return part;
    }

    private static IEnumerable<ParsingEvent> Stage(StageText stage, MappingStyle style)
    {
        var events = stage.Events.Count == 0 ? [] : List(CaseLists.Events, stage.Events.Select(columns => Columns(columns, MappingStyle.Flow)), style);
        return Pairs(stage.Columns).Concat(events).Prepend(Mapping(style)).Append(new MappingEnd());
    }

    private static IEnumerable<ParsingEvent> List(string key, IEnumerable<IEnumerable<ParsingEvent>> entries, MappingStyle style) =>
    [
        Word(key), new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style == MappingStyle.Flow ? SequenceStyle.Flow : SequenceStyle.Block), .. entries.SelectMany(entry => entry), new SequenceEnd(),
    ];

    private static IEnumerable<ParsingEvent> Columns(IReadOnlyDictionary<string, string> columns, MappingStyle style) =>
        Pairs(columns).Prepend(Mapping(style)).Append(new MappingEnd());

    private static IEnumerable<ParsingEvent> Pairs(IReadOnlyDictionary<string, string> columns) =>
        columns.SelectMany(column => new[] { Word(column.Key), Value(column.Value) });

    private static MappingStart Mapping(MappingStyle style) => new(AnchorName.Empty, TagName.Empty, isImplicit: true, style);

    private static Scalar Word(string text) => new(text);

    // Without quotes some texts would be read as something else: nothing at all, a number that loses its zeros, a comment.
    private static Scalar Value(string text) => new(
        AnchorName.Empty, TagName.Empty, text, IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, isPlainImplicit: true, isQuotedImplicit: true);

    // Dates, times, codes and short numbers read the same without quotes, and so do words of Chinese.
    private static bool IsPlain(string text) =>
        text.Length > 0 && !text.Equals("null", StringComparison.OrdinalIgnoreCase) && !(text.Length > 9 && text.All(char.IsAsciiDigit))
        && (char.IsAsciiLetterOrDigit(text[0]) || IsChinese(text[0]))
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || IsChinese(letter) || letter == ':' && IsTime(text));

    private static bool IsTime(string text) => text.Length == "2026-01-04T15:30:00".Length && text[10] == 'T';

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
