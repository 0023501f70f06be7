using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The kinds of values expressions have.</summary>
public enum ValueKind
{
    Truth,
    Number,
    Text,
    Code,
    Date,
    Moment,
    Length,

    /// <summary>A text in both languages, for messages alone.</summary>
    Words,

    /// <summary>Stretches of days, to be counted.</summary>
    Spans,
    Entity,
}

/// <summary>The type of a value: its kind, and which codes or which entity.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Codes">The list of a code; null for all other kinds.</param>
/// <param name="Entity">The entity; null for all other kinds.</param>
public sealed record VocabularyType(ValueKind Kind, CodeList? Codes = null, Entity? Entity = null)
{
    public static readonly VocabularyType Truth = new(ValueKind.Truth);
    public static readonly VocabularyType Number = new(ValueKind.Number);
    public static readonly VocabularyType Text = new(ValueKind.Text);
    public static readonly VocabularyType Date = new(ValueKind.Date);
    public static readonly VocabularyType Moment = new(ValueKind.Moment);
    public static readonly VocabularyType Length = new(ValueKind.Length);

    public static readonly VocabularyType Words = new(ValueKind.Words);
    public static readonly VocabularyType Spans = new(ValueKind.Spans);

    /// <summary>The type of a code of this list.</summary>
    public static VocabularyType Code(CodeList codes) => new(ValueKind.Code, codes);

    /// <summary>The CLR type that carries it; null stands for "not known" or "not there".</summary>
    public Type Clr => Kind switch
    {
        ValueKind.Truth => typeof(bool?),
        ValueKind.Number => typeof(int?),
        ValueKind.Date => typeof(DateOnly?),
        ValueKind.Moment => typeof(DateTime?),
        ValueKind.Length => typeof(Clocks.StatedLength),
        ValueKind.Words => typeof(Findings.Bilingual),
        ValueKind.Spans => typeof(IReadOnlyList<Clocks.Span>),
        ValueKind.Entity => Entity!.Clr,
        _ => typeof(string),
    };

    /// <summary>Its name in Chinese.</summary>
    public string Zh => Kind switch
    {
        ValueKind.Truth => "真假",
        ValueKind.Number => "数",
        ValueKind.Text => "文字",
        ValueKind.Code => $"代码（{Codes!.Name}）",
        ValueKind.Date => "日期",
        ValueKind.Moment => "时刻",
        ValueKind.Length => "期限",
        ValueKind.Words => "词语",
        ValueKind.Spans => "多段时间",
        _ => Entity!.Zh,
    };

    /// <summary>Its name in English.</summary>
    public string En => Kind switch
    {
        ValueKind.Truth => "truth",
        ValueKind.Number => "number",
        ValueKind.Text => "text",
        ValueKind.Code => $"code ({Codes!.Name})",
        ValueKind.Date => "date",
        ValueKind.Moment => "date-time",
        ValueKind.Length => "length",
        ValueKind.Words => "words",
        ValueKind.Spans => "stretches of days",
        _ => Entity!.Name,
    };
}
