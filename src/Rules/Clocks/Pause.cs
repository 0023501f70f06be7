using System.Globalization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Time left out of a term.</summary>
/// <param name="Ground">The exclusion's ground.</param>
/// <param name="FromOn">The day of the order.</param>
/// <param name="UntilOn">The day of the resumption, or of the cap where that came first; null while it runs.</param>
/// <param name="Days">The days left out; null while it runs and its cap has not come.</param>
/// <param name="Law">The article.</param>
internal sealed record Pause(string Ground, DateOnly FromOn, DateOnly? UntilOn, int? Days, string Law)
{
    /// <summary>The step that shows it.</summary>
    /// <param name="deadline">The deadline after it; null while it runs.</param>
    public DerivationLine Step(DateOnly? deadline)
    {
        var span = string.Create(CultureInfo.InvariantCulture, $"{FromOn:yyyy-MM-dd} – {UntilOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        var length = Days is { } days ? (days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days")) : null;
        return new("exclusion", FromOn, deadline, length, Law, new($"{ExclusionGrounds.List.Zh(Ground)}：{span}", $"{Ground}: {span}")) { Ground = Ground, UntilOn = UntilOn };
    }
}
