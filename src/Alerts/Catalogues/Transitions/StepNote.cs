using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Catalogues.Transitions;

/// <summary>The note a person writes beside a step.</summary>
internal static class StepNote
{
    /// <summary>The longest note, in characters.</summary>
    public const int Longest = 2000;

    /// <summary>Gives a note as it is kept; null for a blank one.</summary>
    /// <exception cref="BadInputException">It is too long.</exception>
    public static string? Optional(string? note) => note?.Trim() switch
    {
        null or "" => null,
        { Length: > Longest } kept => throw Refusal.Of(
            "note", new($"说明有 {kept.Length} 个字符。", $"The note has {kept.Length} characters."), new($"不超过 {Longest} 个字符。", $"Keep it to {Longest}.")),
        var kept => kept,
    };

    /// <summary>Gives a note that must be there.</summary>
    /// <exception cref="BadInputException">It is blank or too long.</exception>
    public static string Required(string? note) => Optional(note) ?? throw Refusal.Of(
        "note", new("没有写说明。", "The note is empty."), new("写明理由；它会留在版本历史里。", "Say why; it stays in the history."));
}
