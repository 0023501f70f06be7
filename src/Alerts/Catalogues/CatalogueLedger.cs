using CustodyWatch.Rules;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Catalogues;

/// <summary>Everything that was ever done with the versions of the catalogue. Which one is active at a moment follows from it and stands nowhere else.</summary>
/// <param name="Steps">All steps, in the order in which they were recorded.</param>
public sealed record CatalogueLedger(IReadOnlyList<VersionStep> Steps)
{
    /// <summary>How many characters of a hash must be given at least.</summary>
    public const int ShortestPrefix = 4;

    private const string Algorithm = "sha256:";

    /// <summary>The hashes of all versions, in the order in which they were first proposed.</summary>
    public IReadOnlyList<string> Versions => [.. Steps.Select(step => step.Hash).Distinct()];

    /// <summary>The steps of one version, oldest first; none where there is no such version.</summary>
    public IReadOnlyList<VersionStep> Of(string hash) => [.. Steps.Where(step => step.Hash == hash)];

    /// <summary>The proposal that counts: the last one, for a version that was withdrawn and proposed anew.</summary>
    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public VersionStep ProposalOf(string hash) => Of(hash).Last(step => step.Kind == VersionStepKind.Proposed);

    /// <summary>The activation that holds at a moment, or null where none does: the one with the latest moment reached, and of two with one moment the one recorded later.</summary>
    /// <remarks>A version that was withdrawn before its moment came is not activated by it.</remarks>
    public VersionStep? ActivationAt(DateTimeOffset at) => Activations().Where(step => step.From <= at).LastOrDefault();

    /// <summary>Where a version stands at a moment.</summary>
    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public VersionState StateOf(string hash, DateTimeOffset at) => Of(hash).Last(step => step.Kind != VersionStepKind.Activated).Kind switch
    {
        VersionStepKind.Proposed => VersionState.Draft,
        VersionStepKind.Withdrawn => VersionState.Withdrawn,
        _ when ActivationAt(at)?.Hash == hash => VersionState.Active,
        _ when PlannedAt(hash, at) is not null => VersionState.Planned,
        _ when WasActiveBefore(hash, at) => VersionState.Superseded,
        _ => VersionState.Approved,
    };

    /// <summary>The next activation of a version whose moment is still to come, or null.</summary>
    public VersionStep? PlannedAt(string hash, DateTimeOffset at) => Activations().FirstOrDefault(step => step.Hash == hash && step.From > at);

    /// <summary>Whether a version was ever active up to a moment: activating it again goes back.</summary>
    public bool WasActiveBefore(string hash, DateTimeOffset at) => Activations().Any(step => step.Hash == hash && step.From <= at);

    /// <summary>The version a person means.</summary>
    /// <param name="given">Its hash, or the beginning of it, with or without <c>sha256:</c>.</param>
    /// <returns>The whole hash.</returns>
    /// <exception cref="BadInputException">It is too short, or none or several begin with it.</exception>
    public string Find(string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var typed = given.Trim().ToLowerInvariant();
        var start = typed.StartsWith(Algorithm, StringComparison.Ordinal) ? typed[Algorithm.Length..] : typed;
        if (start.Length < ShortestPrefix)
            throw Refusal.Of(given, new("给出的版本号太短。", "The hash given is too short."), new($"至少写 {ShortestPrefix} 位。", $"Give {ShortestPrefix} characters at least."));
        var found = Versions.Where(hash => hash.StartsWith(Algorithm + start, StringComparison.Ordinal)).ToArray();
        return found switch
        {
            [var one] => one,
            [] => throw Refusal.Of(given, new("库中没有这个版本。", "The store has no such version."), new("用 custodywatch rules history 查看全部版本。", "'custodywatch rules history' lists them all.")),
            _ => throw Refusal.Of(given, new("有几个版本都以此开头。", "Several versions begin with this."), Together(found)),
        };
    }

    private static Bilingual Together(string[] found) =>
        new($"多写几位：{string.Join('、', found)}。", $"Give more of it: {string.Join(", ", found)}.");

    // In the order in which they take effect. The sort is stable: of two with one moment the one recorded later stays behind.
    private IEnumerable<VersionStep> Activations() => Steps.Index()
        .Where(entry => entry.Item.Kind == VersionStepKind.Activated && !IsVoid(entry.Item, Steps.Skip(entry.Index + 1)))
        .Select(entry => entry.Item)
        .OrderBy(step => step.From);

    private static bool IsVoid(VersionStep activation, IEnumerable<VersionStep> later) =>
        later.Any(step => step.Hash == activation.Hash && step.Kind == VersionStepKind.Withdrawn && step.At < activation.From);
}
