using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>One event of a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Number">The event's place, from 0.</param>
internal sealed record EventCard(StageCard Stage, int Number)
{
    public FieldSet Fields { get; } = Stage.Fields.Events[Number];

    // What each kind of event may say besides the day.
    private static readonly Dictionary<string, string[]> Own = new()
    {
        [EventKinds.Extension] = ["length", "unit", "approved_by_level", "approved_on"],
        [EventKinds.Exclusion] = ["until_on"],
        [EventKinds.Recount] = [],
        [EventKinds.Milestone] = ["occurred_at"],
    };

    /// <summary>Whether a column has a field: it belongs to the kind of event, or nothing is chosen yet, or it would be lost.</summary>
    public bool Shows(string column) => Fields[column].Length > 0 || !Own.TryGetValue(Fields["kind"], out var own) || own.Contains(column);

    /// <summary>What the day of the event means.</summary>
    public Bilingual DayLabel => Fields["kind"] switch
    {
        EventKinds.Extension => CalculatorTexts.DecidedOn,
        EventKinds.Exclusion => CalculatorTexts.ExcludedFrom,
        EventKinds.Recount => CalculatorTexts.RecountedFrom,
        _ => CalculatorTexts.OccurredOn,
    };

    /// <summary>What is chosen: kind and ground.</summary>
    public string Chosen => $"{Fields["kind"]} {Fields["ground"]}".Trim();

    /// <summary>Whether what is chosen is none of the choices, as a loaded file may have it.</summary>
    public bool IsUnknown => Chosen.Length > 0 && !Stage.Grounds.Any(group => group.Choices.Any(choice => choice.Value == Chosen));

    /// <summary>The name of a field.</summary>
    public string FieldName(string column) => $"stage-{Stage.Number}-event-{Number}-{column}";

    /// <summary>A field for a day of the event.</summary>
    public DateField Date(string column, Bilingual label) => new(FieldName(column), label, Fields[column], StageCard.DateType(Fields[column]));

    /// <summary>A field for a moment of the event.</summary>
    public DateField Moment(string column, Bilingual label) => new(FieldName(column), label, Fields[column], StageCard.MomentType(Fields[column]));

    /// <summary>A field that chooses a code.</summary>
    public Choice Choose(string column, Bilingual label, CodeList codes) => new(FieldName(column), label, codes, Fields[column]);

    /// <summary>The event in a line, for print.</summary>
    public string InALine(Say say)
    {
        var until = Fields["until_on"].Length > 0 ? $" – {Fields["until_on"]}" : "";
        string[] parts =
        [
            Name(EventKinds.List, Fields["kind"], say),
            Name(EventGrounds.List, Fields["ground"], say),
            When + until,
            Fields["length"].Length > 0 ? say[CodeTexts.Length($"{Fields["length"]} {Fields["unit"]}")] : "",
            Name(ApproverLevels.List, Fields["approved_by_level"], say),
            Fields["approved_on"].Length > 0 ? say.Format(CalculatorTexts.ApprovedLine, Fields["approved_on"]) : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private string When => Fields["occurred_at"].Length > 0 ? Fields["occurred_at"].Replace('T', ' ') : Fields["occurred_on"];

    private static string Name(CodeList list, string code, Say say) => code.Length == 0 ? "" : say[new Bilingual(list.Zh(code), list.En(code))];
}
