using CustodyWatch.Rules.Timelines;

namespace CustodyWatch.Rules.Findings;

/// <summary>A text in both languages.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The text in one of the two.</summary>
    public string In(Language language) => language == Language.En ? En : Zh;
}

/// <summary>The languages of pages, pictures and mails.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, the default.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}

/// <summary>What one rule found about its subjects on one day.</summary>
/// <remarks>It stands here, and not beside the engine, because alerts live on findings and know nothing of the engine.</remarks>
public sealed record Finding
{
    /// <summary>The rule's id; for a clock <c>&lt;term&gt;-overdue</c>, <c>-due-today</c> or <c>-expiring</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The facility it was found in; empty for rows that no facility claims.</summary>
    public required string FacilityCode { get; init; }

    /// <summary>The rule's title, for pages and mail; null where the rule has none.</summary>
    public Bilingual? Title { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Person ids in ordinal order; an incident's id alone for a rule about an incident; the row's key where no person is bound to a row.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>What tells apart two findings of one rule and the same subjects: relation, row and column of a data finding; empty for all others.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The first day the violation held; null where the data cannot tell.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The deadline of the clock behind it, inclusive; null for rules that have none.</summary>
    public DateOnly? DeadlineOn { get; init; }

    /// <summary>The moment on the deadline at which it ends, where it does not end with the day; else null.</summary>
    public DateTime? DeadlineAt { get; init; }

    /// <summary>What was found, in words, with full names.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>The articles, with the full Chinese title of their instrument.</summary>
    public IReadOnlyList<string> Law { get; init; } = [];

    /// <summary>The facts used, by the name the catalogue's vocabulary gives them. Values are in the contract's forms.</summary>
    public IReadOnlyDictionary<string, string?> Facts { get; init; } = new Dictionary<string, string?>();

    /// <summary>The steps by which the clock came to its deadline, in order; empty for rules without a clock.</summary>
    public IReadOnlyList<DerivationLine> Steps { get; init; } = [];

    /// <summary>
    /// The picture of the person's custody on the day, for findings about a clock or a defective paper; null for all others,
    /// and for findings stored before there was one. It moves on with every day and says nothing that the rest does not.
    /// </summary>
    public CustodyTimeline? Timeline { get; init; }

    /// <summary>What would lawfully clear it; empty for rules without a clock that is expiring, due or overdue.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>What the clock would say under the other readings of the law, where that differs; empty for rules without a clock.</summary>
    public IReadOnlyList<OtherReading> OtherReadings { get; init; } = [];

    /// <summary>What the data could not decide and somebody should look at; empty where nothing was left open.</summary>
    public IReadOnlyList<HandCheck> HandChecks { get; init; } = [];

    /// <summary>What identifies the finding from one sweep to the next: rule, subjects and detail, but not the day it began.</summary>
    public string Key => Detail.Length == 0
        ? $"{Rule}|{string.Join(',', Subjects)}"
        : $"{Rule}|{string.Join(',', Subjects)}|{Detail}";

    /// <summary>The id of the episode: the key and the first day.</summary>
    public string Episode => $"{Key}|{(Since is { } since ? since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "unknown")}";
}

/// <summary>One step of a derivation, as it is stored, mailed and shown.</summary>
/// <param name="What">The kind of step: <c>base</c>, <c>extension</c>, <c>exclusion</c>, <c>recount</c>, <c>cap</c>, <c>end</c>, <c>ignored</c>.</param>
/// <param name="From">The day it counts from, not itself counted; null where it does not count.</param>
/// <param name="To">The day it leads to, inclusive; null where it leads to none.</param>
/// <param name="Length">The length in words, such as <c>2 months</c>.</param>
/// <param name="Law">The article.</param>
/// <param name="Note">Why, where that needs saying: both languages.</param>
public sealed record DerivationLine(string What, DateOnly? From, DateOnly? To, string? Length, string? Law, Bilingual? Note)
{
    /// <summary>The ground of the paper behind it, a code of the source contract; null where no paper is.</summary>
    public string? Ground { get; init; }

    /// <summary>For an exclusion the day of its end; null while it runs, and for every other step.</summary>
    public DateOnly? UntilOn { get; init; }

    /// <summary>How the article was made sure of: <c>text</c>, <c>excerpt</c> or <c>unverified</c>; null where the step has none, or before the catalogue has told.</summary>
    public string? Verified { get; init; }

    /// <summary>When it was; null where that is not written.</summary>
    public DateOnly? VerifiedOn { get; init; }
}
