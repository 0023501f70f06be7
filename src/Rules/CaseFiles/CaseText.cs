namespace CustodyWatch.Rules.CaseFiles;

/// <summary>What a case file says, as texts under the names of the columns; what it leaves out is not there.</summary>
public sealed record CaseText
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>The columns of the person.</summary>
    public IReadOnlyDictionary<string, string> Person { get; init; } = Nothing;

    /// <summary>The columns of the case, and the person's <c>role</c> in it.</summary>
    public IReadOnlyDictionary<string, string> Case { get; init; } = Nothing;

    public IReadOnlyList<StageText> Stages { get; init; } = [];

    /// <summary>The other lists by their keys: <c>cells</c>, <c>executions</c> and so on; each entry is its columns.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Lists { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>();
}

/// <summary>A stage as texts.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Events">The columns of each of its events.</param>
public sealed record StageText(IReadOnlyDictionary<string, string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Events);
