using System.Security.Cryptography;
using System.Text;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.Rules.Catalogue;

/// <summary>One version of <c>rules-catalog.md</c>, read and bound to the vocabulary.</summary>
public sealed class CatalogueDocument
{
    private readonly IReadOnlyDictionary<string, Evidence> _marks;

    internal CatalogueDocument(string hash, IReadOnlyList<Instrument> instruments, IReadOnlyList<TermBlock> terms, IReadOnlyList<RuleBlock> rules, IReadOnlyList<HandCheckBlock> handChecks, IReadOnlyList<OverrideBlock> overrides, IReadOnlyList<SettingBlock> settings, IReadOnlyList<CalendarBlock> calendars, IReadOnlyDictionary<string, Evidence> marks, IReadOnlyList<Problem> problems)
    {
        _marks = marks;
        (Hash, Instruments, TermBlocks, Rules, HandChecks, Overrides, SettingBlocks, Calendars) = (hash, instruments, terms, rules, handChecks, overrides, settings, calendars);
        var inOrder = problems.OrderBy(problem => problem.Where.Line).ThenBy(problem => problem.Where.Column).ThenBy(problem => problem.Id, StringComparer.Ordinal).ToArray();
        (Problems, Warnings) = ([.. inOrder.Where(problem => !problem.IsWarning)], [.. inOrder.Where(problem => problem.IsWarning)]);
    }

    /// <summary>The content hash that names the version, <c>sha256:…</c>.</summary>
    public string Hash { get; }

    /// <summary>The Markdown text it was read from.</summary>
    public required string Text { get; init; }

    /// <summary>The statutes and regulations it cites.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    public IReadOnlyList<TermBlock> TermBlocks { get; }

    public IReadOnlyList<RuleBlock> Rules { get; }

    /// <summary>The points that the data cannot decide.</summary>
    public IReadOnlyList<HandCheckBlock> HandChecks { get; }

    /// <summary>What is stricter, or suspended for a time, at one centre or office.</summary>
    public IReadOnlyList<OverrideBlock> Overrides { get; }

    public IReadOnlyList<SettingBlock> SettingBlocks { get; }

    public IReadOnlyList<CalendarBlock> Calendars { get; }

    /// <summary>What is wrong with it, in the order of the file. A catalogue with a problem is never used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What somebody should look at, in the order of the file. It does not stop the catalogue from being used.</summary>
    public IReadOnlyList<Problem> Warnings { get; }

    /// <summary>The terms, read as the settings say, with some readings replaced.</summary>
    /// <param name="readings">The readings, by switch; null for the catalogue's own.</param>
    /// <param name="local">What is stricter where they are read; null for what holds everywhere.</param>
    /// <exception cref="InvalidOperationException">The catalogue has problems.</exception>
    public Terms Terms(IReadOnlyDictionary<string, string>? readings = null, IReadOnlyList<OverrideBlock>? local = null)
    {
        EnsureSound();
        var warned = (local ?? []).Where(block => block.WarnDays is not null).ToLookup(block => block.Target, block => block.WarnDays!.Value);
        return new([.. TermBlocks.Select(block => warned[block.Term.Id].Aggregate(block.Term, (term, days) => term.WarnedAhead(days)))], Settings.Switches(SettingBlocks, readings ?? new Dictionary<string, string>()), Settings.ShortTerms(SettingBlocks), CalendarBlock.Of(Calendars));
    }

    /// <summary>How the day is looked at.</summary>
    /// <exception cref="InvalidOperationException">The catalogue has problems.</exception>
    public DaySettings Day
    {
        get
        {
            EnsureSound();
            return Settings.Day(SettingBlocks);
        }
    }

    /// <summary>Every other reading of the law that a switch allows, each alone, and what it is called.</summary>
    public IEnumerable<(string Id, string Value, Bilingual Title)> OtherReadings => Settings.OtherReadings(SettingBlocks);

    /// <summary>Gives a citation as a step of a derivation has it with the full Chinese title, as pages and mails show it.</summary>
    public string FullCitation(string cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        return Instruments.FirstOrDefault(instrument => cited.StartsWith(instrument.Cited + " ", StringComparison.Ordinal)) is { } found
            ? new Citation(found, cited[(found.Cited.Length + 1)..]).Full
            : cited;
    }

    /// <summary>How an article was made sure of: as it is marked, else as its instrument is; null for what is no citation of this catalogue.</summary>
    /// <param name="cited">A citation as a step of a derivation has it.</param>
    public Evidence? EvidenceOf(string cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        return _marks.TryGetValue(cited, out var mark)
            ? mark
            : Instruments.FirstOrDefault(instrument => cited.StartsWith(instrument.Cited + " ", StringComparison.Ordinal)) is { } found ? new Evidence(found.Verified, null) : null;
    }

    /// <summary>A step with how its article was made sure of.</summary>
    public DerivationLine WithEvidence(DerivationLine step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Law is { } law && EvidenceOf(law) is { } evidence ? step with { Verified = evidence.Verified, VerifiedOn = evidence.VerifiedOn } : step;
    }

    /// <summary>Reads a catalogue. Problems are collected, all in one run; nothing is thrown for them.</summary>
    /// <param name="text">The Markdown text.</param>
    /// <param name="fileName">The name to be shown with problems.</param>
    /// <param name="asOf">The day on which the age of what was verified is measured; null where it is not to be looked at.</param>
    public static CatalogueDocument Parse(string text, string fileName, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CatalogueParser(text, fileName, asOf).Parse(HashOf(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The content hash of a catalogue's text in UTF-8, without a byte order mark: <c>sha256:…</c>.</summary>
    public static string HashOf(ReadOnlySpan<byte> utf8) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(utf8));

    /// <summary>The same without the problems of rules and terms that lack examples, for whoever is about to write them.</summary>
    public CatalogueDocument AsDraft() => new(
        Hash, Instruments, TermBlocks, Rules, HandChecks, Overrides, SettingBlocks, Calendars, _marks,
        [.. Problems.Where(problem => problem.Id != Checks.WithoutExamples.Id), .. Warnings]) { Text = Text };

    private void EnsureSound()
    {
        if (Problems.Count > 0)
            throw new InvalidOperationException($"The catalogue has {Problems.Count} problems, the first at {Problems[0].Where}; look at Problems before using it.");
    }
}
