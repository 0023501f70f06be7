using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>A base length with what the law says about it.</summary>
/// <param name="Length">The limit; null where the law gives none.</param>
/// <param name="Soft">The ordinary limit, where the law names an ordinary and an outer one; counted from the same start.</param>
/// <param name="Law">The article.</param>
/// <param name="Earlier">A shorter count of the same duty by another authority: alerts go by it where it ends earlier, overdue by the length itself.</param>
public sealed record BaseLength(StatedLength? Length, StatedLength? Soft, string Law, StatedLength? Earlier = null);

/// <summary>One way to extend a term.</summary>
public sealed record ExtensionRule
{
    public required string Ground { get; init; }

    /// <summary>How much is added at most, counted from the deadline before; null for the two other ways.</summary>
    public Dated<StatedLength>? By { get; init; }

    /// <summary>The whole length at most, counted from the start; null for the two other ways.</summary>
    public Dated<StatedLength>? To { get; init; }

    /// <summary>Whether the extension takes the limit away altogether.</summary>
    public bool NoLimit { get; init; }

    /// <summary>The rung that must have been granted before; null for none.</summary>
    public string? After { get; init; }

    /// <summary>Whether it may be granted more than once.</summary>
    public bool Repeatable { get; init; }

    /// <summary>The lowest organ that may decide; no value where any may.</summary>
    public Dated<string>? Approver { get; init; }

    /// <summary>The lowest sentence to be expected that opens the longer limit; null where it does not matter. The length decided is then not read.</summary>
    public string? Sentence { get; init; }

    /// <summary>Days before the deadline from which to warn while this rung is the last; null for the term's own.</summary>
    public int? WarnDays { get; init; }

    /// <summary>How long before the deadline it must be asked for, at the latest; null where the law does not say.</summary>
    public StatedLength? Request { get; init; }

    /// <summary>How long before the deadline it must be refused, at the latest; null where the law does not say.</summary>
    public StatedLength? Reply { get; init; }

    public required Dated<string> Law { get; init; }
}

/// <summary>An event that starts the term anew.</summary>
/// <param name="Ground">The event's ground.</param>
/// <param name="OnlyWithin">Whether it counts only from the start to the deadline, both inclusive.</param>
/// <param name="Law">The article.</param>
public sealed record RecountRule(string Ground, bool OnlyWithin, Dated<string> Law);

/// <summary>Time that is not counted.</summary>
/// <param name="Ground">The exclusion's ground.</param>
/// <param name="Cap">The longest time left out; null where there is no number.</param>
/// <param name="AtMost">How many times; null for any number.</param>
/// <param name="EndsWith">The recount that ends it where its own end is not recorded; null for none.</param>
/// <param name="RestartsBase">Whether the term starts anew when it ends, instead of going on.</param>
/// <param name="Law">The article.</param>
public sealed record ExclusionRule(string Ground, StatedLength? Cap, int? AtMost, string? EndsWith, bool RestartsBase, Dated<string> Law);

/// <summary>One statutory clock as the catalogue defines it.</summary>
public sealed record Term
{
    public required string Id { get; init; }
    public required Bilingual Title { get; init; }

    /// <summary>The kinds of stage it runs in; more than one only for a duty counted in hours.</summary>
    public required IReadOnlyList<string> StageKinds { get; init; }

    /// <summary>The kind of stage it runs in, the first of several.</summary>
    public string StageKind => StageKinds[0];

    /// <summary>Whether it is counted in hours: a duty beside the stage's own term.</summary>
    public bool IsHourly => Lengths.Values.Any(value => value.Value?.Length?.Parts[0].Unit == TermUnit.Hour);

    /// <summary>Whether it is a measure that is not custody: bail or residential surveillance.</summary>
    public bool IsMeasure => Measures.List.Contains(StageKind);

    /// <summary>Days before the deadline from which one centre or office is warned at the latest, where that is earlier; the notice that is owed does not move. Null for what holds everywhere.</summary>
    public int? LocalWarnDays { get; init; }

    /// <summary>The term with a warning at one centre that comes at least so many days before the deadline.</summary>
    public Term WarnedAhead(int days) => this with { LocalWarnDays = Math.Max(LocalWarnDays ?? days, days) };

    /// <summary>For a sentence: how many days of residential surveillance at a designated place make one day of it; null for all other terms.</summary>
    public int? DesignatedResidenceForOneDay { get; init; }

    /// <summary>Whether it is a duty of an organ or a measure outside custody, so that running over it is no overdue custody.</summary>
    public bool IsDuty { get; init; }

    /// <summary>What it is called when the deadline has passed.</summary>
    public Bilingual Breach { get; init; } = new("超期羁押", "overdue custody");

    /// <summary>Whether the centre owes the organ that handles the case a notice before it ends.</summary>
    public bool OwesNotice { get; init; }

    /// <summary>For a window: what follows it before the next organ should have accepted the case, counted from the same start one after the other; null for all others.</summary>
    public StatedLength? Gap { get; init; }

    /// <summary>The procedure it is for; null for the term of its stage that takes whatever no other takes.</summary>
    public string? Procedure { get; init; }

    /// <summary>The milestone that starts it; null where the stage's own start does.</summary>
    public string? StartsWith { get; init; }

    /// <summary>Whether the stage's own start serves where the milestone that starts it is not recorded.</summary>
    public bool StartsElseWithStage { get; init; }

    /// <summary>Whether it is a window in which something may be done, and not a limit of custody: it is never overdue, only closed, and of several windows of a stage one runs.</summary>
    public bool IsWindow { get; init; }

    /// <summary>Whether its last day moves to the next working day.</summary>
    public bool MovesForHolidays { get; init; }

    /// <summary>Whether it runs to the end of the sentence imposed.</summary>
    public bool IsSentence { get; init; }

    /// <summary>For the duty to deliver to prison: the remaining term up to which a convict may stay. No value for all other terms.</summary>
    public Dated<StatedLength>? StayThreshold { get; init; }

    /// <summary>Whether it is about convicts, to whom it may or may not apply.</summary>
    internal bool IsOfConvicts => IsSentence || StayThreshold is not null;

    /// <summary>The milestone that ends it before the stage ends; null for none.</summary>
    public string? EndsWith { get; init; }

    /// <summary>The milestone that makes its day the deadline, if that is earlier; null for none.</summary>
    public string? CutBy { get; init; }

    public required Dated<BaseLength> Lengths { get; init; }

    /// <summary>The term that serves for starts on which this one has no value; null for none.</summary>
    public string? Otherwise { get; init; }

    public IReadOnlyList<ExtensionRule> Extensions { get; init; } = [];
    public IReadOnlyList<RecountRule> Recounts { get; init; } = [];
    public IReadOnlyList<ExclusionRule> Exclusions { get; init; } = [];

    /// <summary>Days before the deadline from which to warn.</summary>
    public int WarnDays { get; init; }

    /// <summary>Severity while expiring, on the last day, and after it.</summary>
    public Severity Expiring { get; init; }
    public Severity DueToday { get; init; }
    public Severity Overdue { get; init; }
}
