namespace CustodyWatch.Rules.Findings;

/// <summary>A point that the data cannot decide, to be looked at by an officer or a prosecutor.</summary>
/// <param name="Id">Its id, that of the duty it stands for.</param>
/// <param name="Title">What is to be checked.</param>
/// <param name="Law">The articles, with the full Chinese title of their instrument.</param>
public sealed record HandCheck(string Id, Bilingual Title, IReadOnlyList<string> Law)
{
    public bool Equals(HandCheck? other) => other is not null && Id == other.Id && Title == other.Title && Law.SequenceEqual(other.Law);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
