namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>One extension of a term.</summary>
/// <param name="Ground">Its ground.</param>
/// <param name="Length">What it adds to the deadline before it.</param>
/// <param name="Approver">Who may grant it.</param>
/// <param name="Lead">How many days before the old deadline it is granted.</param>
internal sealed record Rung(string Ground, Term Length, string Approver, Span Lead);
