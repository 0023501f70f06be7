namespace CustodyWatch.Storage.Simulation.Drafts;

/// <summary>Who somebody is.</summary>
internal sealed record Profile(string Name, string Nationality, string Sex, DateOnly BirthOn);
