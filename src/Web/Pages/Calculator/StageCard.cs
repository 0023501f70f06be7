using System.Globalization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>One stage of the page: its fields, and beside them what was worked out for it.</summary>
/// <param name="Number">Its place in the form, from 0.</param>
/// <param name="Fields">What is typed.</param>
/// <param name="Page">The page.</param>
internal sealed record StageCard(int Number, StageFields Fields, CalculatorModel Page)
{
    /// <summary>The clocks of the stage; empty where nothing was worked out.</summary>
    public IReadOnlyList<ExplainedClock> Clocks { get; } = [.. Page.Result?.ClocksOf(Fields) ?? []];

    /// <summary>The duties of the stage that cannot be checked.</summary>
    public IReadOnlyList<Bilingual> Unsupervised { get; } =
        [.. (Page.Result?.Explained?.Unsupervised ?? []).Where(duty => duty.StageId == Fields.Id).Select(duty => duty.Title)];

    /// <summary>What an event may be.</summary>
    public IReadOnlyList<GroundGroup> Grounds { get; } = GroundGroup.For(Page.Terms, Fields.Stage["kind"]);

    /// <summary>Whether the stage begins after the day asked.</summary>
    public bool IsLater => Page.Form.AsOf is { } asOf
        && DateOnly.TryParseExact(Fields.Stage["started_on"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var started) && started > asOf;

    /// <summary>The stage's name; null where no kind is chosen.</summary>
    public Bilingual? Name => Measures.WithStages.Find(Fields.Stage["kind"]) is { } kind ? new(kind.Zh, kind.En) : null;

    /// <summary>The name of a field.</summary>
    public string FieldName(string column) => $"stage-{Number}-{column}";

    /// <summary>A field for a day of the stage.</summary>
    public DateField Date(string column, Bilingual label) => new(FieldName(column), label, Fields.Stage[column], DateType(Fields.Stage[column]));

    /// <summary>A field for a moment of the stage.</summary>
    public DateField Moment(string column, Bilingual label) => new(FieldName(column), label, Fields.Stage[column], MomentType(Fields.Stage[column]));

    /// <summary>A field that chooses a code.</summary>
    public Choice Choose(string column, Bilingual label, CodeList codes) => new(FieldName(column), label, codes, Fields.Stage[column]);

    /// <summary>The kind of field for a date: one for dates, unless what stands there is none and would be lost.</summary>
    public static string DateType(string text) =>
        text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "date" : "text";

    /// <summary>The same for a moment.</summary>
    public static string MomentType(string text) =>
        text.Length == 0 || DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "datetime-local" : "text";
}
