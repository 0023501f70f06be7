using System.Globalization;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.RulesEngine;

/// <summary>A message of the catalogue, compiled: words with values put in.</summary>
internal sealed class Wording
{
    private readonly Part[] _zh;
    private readonly Part[] _en;

    public Wording(Message message, TreeCompiler compiler)
    {
        _zh = [.. message.Zh.Select(part => Compile(part, compiler))];
        _en = [.. message.En.Select(part => Compile(part, compiler))];
    }

    /// <summary>The message for one fact.</summary>
    public Bilingual Of(Subject subject) => new(
        string.Concat(_zh.Select(part => part.Words ?? InWords(part.Value!(subject), part.Type!, english: false))),
        string.Concat(_en.Select(part => part.Words ?? InWords(part.Value!(subject), part.Type!, english: true))));

    /// <summary>A value in words; what is not there is said to be missing.</summary>
    public static string InWords(object? value, VocabularyType type, bool english) => value switch
    {
        null => english ? "(missing)" : "（缺失）",
        string code when type.Kind == ValueKind.Code => english ? type.Codes!.En(code) : type.Codes!.Zh(code),
        bool truth => (truth, english) switch
        {
            (true, true) => "yes",
            (false, true) => "no",
            (true, false) => "是",
            _ => "否",
        },
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Bilingual words => english ? words.En : words.Zh,
        IReadOnlyList<Rules.Clocks.Span> spans => spans.Count.ToString(CultureInfo.InvariantCulture),
        Rules.Clocks.StatedLength length => english ? length.ToString() : length.ToChinese(),
        _ => Contract(value),
    };

    /// <summary>A value in the contract's own form.</summary>
    public static string Contract(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        Bilingual words => words.Zh,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static Part Compile(MessagePart part, TreeCompiler compiler) => part.Value is { } bound
        ? new Part(null, compiler.Later<object?>(bound.Expression), bound.Type)
        : new Part(part.Words, null, null);

    private sealed record Part(string? Words, Func<Subject, object?>? Value, VocabularyType? Type);
}
