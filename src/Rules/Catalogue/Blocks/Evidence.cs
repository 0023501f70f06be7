namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>How an article was made sure of, and when.</summary>
/// <param name="Verified">A code of <see cref="Names.Verifications"/>.</param>
/// <param name="VerifiedOn">The day; null where none is written.</param>
public sealed record Evidence(string Verified, DateOnly? VerifiedOn);
