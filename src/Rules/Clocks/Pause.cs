namespace CustodyWatch.Rules.Clocks;

/// <summary>Time left out of a term.</summary>
/// <param name="FromOn">The day of the order, or of the start of a later ladder.</param>
/// <param name="UntilOn">The day of the resumption, or of the cap where that came first; null while it runs.</param>
/// <param name="Days">The days left out; null while it runs and its cap has not come.</param>
internal readonly record struct Pause(DateOnly FromOn, DateOnly? UntilOn, int? Days);
