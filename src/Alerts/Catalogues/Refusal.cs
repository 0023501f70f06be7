using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Catalogues;

/// <summary>Says why a step was not taken. Every step that is refused leaves the versions as they were.</summary>
internal static class Refusal
{
    private static readonly Bilingual Nothing = new("各版本保持不变。", "All versions stay as they were.");

    public static BadInputException Of(string where, Bilingual what, Bilingual mend) => new(where, what, Nothing, mend);
}
