using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>
/// Runs a term over the events of one stage. A conversion to another procedure changes the term on the way. It may run one term after the
/// other.
/// </summary>
/// <param name="terms">The terms, and how they are read.</param>
/// <param name="history">The stage.</param>
/// <param name="asOf">The day asked.</param>
/// <param name="memory">Where rungs and orders are kept.</param>
internal ref struct TermRun(Terms terms, StageHistory history, DateOnly asOf, RunMemory memory)
{
    private readonly List<Order> _orders = memory.Orders;
    private readonly CaseStage _stage = history.Record.Stage;
    private DateOnly _stageStartedOn;
    private DateOnly? _lawOn;
    private bool _isFirst;
    private DateOnly? _deadlineBefore;
    private Order? _nextRestart;
    private TermRules _meant = null!;
    private DateOnly? _pausedUntil;

    /// <summary>The last ladder, as far as it was granted.</summary>
    public Ladder Ladder = new(terms.Switches, history, memory);

    /// <summary>The terms, and how they are read.</summary>
    public Terms Terms { get; } = terms;

    /// <summary>The stage.</summary>
    public StageHistory History { get; } = history;

    /// <summary>The day asked.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>The term with its rules; after a conversion the other procedure's.</summary>
    public TermRules Rules { get; private set; } = null!;

    /// <summary>The day the clock ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Where the steps are written down; null where nobody asks.</summary>
    public Derivation? Derivation { get; set; }

    private readonly Term Term => Rules.Term;

    /// <summary>Runs a term over the stage.</summary>
    /// <param name="rules">The term it starts with.</param>
    /// <param name="meant">The term of the stage's procedure, for which that one may stand in.</param>
    /// <param name="stageStartedOn">The start of the stage, as the switches read it.</param>
    /// <param name="lawOn">The day whose law it follows; null where that is the day it starts.</param>
    /// <param name="mayStartWithStage">Whether that start may serve for a milestone that is not recorded.</param>
    /// <param name="deadlines">The stage's clocks before this one, and last the one to be found.</param>
    /// <returns>Whether the term has begun.</returns>
    public bool TryRun(TermRules rules, TermRules meant, DateOnly stageStartedOn, DateOnly? lawOn, bool mayStartWithStage, Span<TermDeadline> deadlines)
    {
        var before = deadlines[..^1];
        (Rules, _meant, _stageStartedOn, _lawOn, _isFirst) = (rules, meant, stageStartedOn, lawOn, before.IsEmpty);
        _deadlineBefore = _isFirst ? null : before[^1].DeadlineOn;
        if (StartOf(mayStartWithStage) is not { } startedOn)
            return false;
        _orders.Clear();
        (EndedOn, _nextRestart) = (EndOf(), null);
        Start("base", startedOn, startedOn, null);
        foreach (ref readonly var act in History.Acts)
        {
            if (_nextRestart is not null)
                RestartUntil(act.On);
            Apply(act);
        }
        if (_nextRestart is not null)
            RestartUntil(DateOnly.MaxValue);
        Derivation?.Close(ref Ladder);
        TermReading.Write(ref this, ref deadlines[^1]);
        return true;
    }

    private DateOnly? StartOf(bool mayStartWithStage) => Rules.StartsWith is { } ground
        ? Milestone(ground) ?? (Term.StartsElseWithStage && mayStartWithStage ? _stageStartedOn : null)
        : _stageStartedOn;

    private DateOnly? EndOf()
    {
        if (Term.StayThreshold is not null && History.Record.Execution?.DeliveredOn is { } delivered)
            return delivered;
        return Rules.EndsWith is { } ground && Milestone(ground) is { } day && !(_stage.EndedOn < day) ? day : _stage.EndedOn;
    }

    // Of several recipients of a judgment the last one's window counts; of several requests the first.
    private DateOnly? Milestone(int ground) => Term.IsWindow ? History.LastMilestone(ground) : History.FirstMilestone(ground);

    // The law in force on the day a limit starts applies to it, on a recount as well.
    private void Start(string what, DateOnly startedOn, DateOnly anchor, string? law)
    {
        var lawOn = LawOn(startedOn);
        var inForce = Rules.On(lawOn);
        var length = inForce.Length ?? Rules.On(LawOn(_stageStartedOn)).Length!;
        Ladder.Start(startedOn, Anchor(anchor), lawOn, inForce, length);
        Derivation?.Start(what, law ?? length.Law);
        _pausedUntil = null;
    }

    private readonly DateOnly LawOn(DateOnly day) => _lawOn ?? day;

    // The flat reading counts the review of arrest from the end of the limit before it, not from the request.
    private DateOnly Anchor(DateOnly startedOn) =>
        Terms.Switches.ArrestReviewAnchor == ArrestReviewAnchor.FlatCap && _stage.Kind == StageKinds.CriminalDetention
            ? _deadlineBefore ?? startedOn
            : startedOn;

    private void StartAnew(TermRules rules, DateOnly startsOn, DateOnly anchor, string? law)
    {
        Derivation?.Close(ref Ladder);
        Rules = rules;
        Start("recount", startsOn, anchor, law);
        CarryOn(startsOn);
    }

    // Time that goes on being left out is left out of the new limit as well, from its first day.
    private void CarryOn(DateOnly startsOn)
    {
        var kept = 0;
        for (var place = 0; place < _orders.Count; place++)
            if (!(_orders[place].Until <= startsOn))
                _orders[kept++] = _orders[place];
        _orders.RemoveRange(kept, _orders.Count - kept);
        _nextRestart = null;
        foreach (var order in _orders)
        {
            ref readonly var act = ref History.Acts[order.Act];
            if (Rules.Exclusion(act.Ground) is not { } rule)
                continue;
            RestartBy(order, rule);
            if (!Ladder.Suspended && PauseOf(act, order.Until, rule) is { Days: not 0 } pause)
                LeaveOut(pause with { FromOn = startsOn }, rule);
        }
    }

    // What happened before the term began, or while the stage's term before it ran, is no business of this one.
    private void Apply(in Act act)
    {
        var isBefore = Rules.StartsWith is not null && (act.On < Ladder.StartedOn || act.On == Ladder.StartedOn && !_isFirst);
        if (isBefore || (act.Kind == ActKind.Extension ? _stage.EndedOn : EndedOn) < act.On)
            return;
        switch (act.Kind)
        {
            case ActKind.Extension:
                Extend(act);
                break;
            case ActKind.Exclusion:
                Exclude(act);
                break;
            case ActKind.Conversion when Rules.Stage.HasProcedures:
                Convert(act);
                break;
            default:
                Recount(act);
                break;
        }
    }

    private void Extend(in Act paper)
    {
        if (IsBeforeStage(paper.On))
            Refuse(PaperDefect.ExtWithoutEffect, paper, null);
        else if (Ladder.Extension(paper.Ground) is not { } extension)
        {
            if (!BelongsElsewhere(paper))
                Refuse(PaperDefect.ExtWithoutEffect, paper, null);
        }
        else if (DefectOf(extension, paper) is { } defect)
            Refuse(defect, paper, extension.Rule.Law.On(Ladder.LawOn) ?? Ladder.Base.Law);
        else
            Ladder.Grant(paper);
    }

    // An extension of the stage's other term is that term's business; one of the procedure before a conversion went with it.
    private bool BelongsElsewhere(in Act paper)
    {
        foreach (var other in History.LastConversion?.OccurredOn >= paper.On ? Rules.Stage.All : Rules.Neighbours)
            if (other != Rules && other.HasExtension(paper.Paper.Ground!))
                return true;
        return false;
    }

    private PaperDefect? DefectOf(ExtensionInForce extension, in Act paper)
    {
        if (!Ladder.Reaches(paper.On))
            return PaperDefect.ExtLate;
        if (!extension.MayDecide(paper.Approver))
            return PaperDefect.ExtWrongLevel;
        if (extension.After is { } before && !Ladder.HasGranted(before))
            return PaperDefect.ExtSkippedRung;
        var rule = extension.Rule;
        var repeated = !rule.Repeatable && Ladder.HasGranted(paper.Ground);
        var tooLight = rule.Sentence is { } sentence && !SentenceRank.Reaches(_stage.PossibleSentence, sentence);
        var nothing = Ladder.Unlimited || rule.Sentence is null && paper.Paper.Length == 0;
        return repeated || tooLight || nothing || extension.To is { } whole && Ladder.Exceeds(whole) ? PaperDefect.ExtWithoutEffect : null;
    }

    private void Exclude(in Act act)
    {
        var rule = Rules.Exclusion(act.Ground);
        if (rule is null && AnotherTermExcludes(act.Ground))
            return;
        if (rule is null || IsBeforeStage(act.On) && act.Paper.UntilOn <= _stageStartedOn || act.Time > rule.AtMost || !Ladder.Reaches(act.On) || act.Paper.UntilOn < act.On)
        {
            Refuse(PaperDefect.ExclusionWithoutEffect, act, null);
            return;
        }
        var until = Until(act, rule);
        if (rule.RestartsBase && until <= Max(act.On, Ladder.StartedOn))
        {
            if (until > Ladder.StartedOn)
                StartAnew(Known(until.Value), until.Value, until.Value, rule.Law.On(LawOn(until.Value)));
            return;
        }
        var order = new Order(act.Place, until);
        _orders.Add(order);
        RestartBy(order, rule);
        LeaveOut(PauseOf(act, until, rule), rule);
    }

    private bool AnotherTermExcludes(int ground)
    {
        foreach (var other in Rules.Neighbours)
            if (other != Rules && other.Exclusion(ground) is not null)
                return true;
        return false;
    }

    private void LeaveOut(Pause pause, ExclusionRule rule)
    {
        var rung = Ladder.LeaveOut(pause);
        Derivation?.LeaveOut(rung, rule.Ground, pause, rule.Law.On(Ladder.LawOn) ?? "");
    }

    private Pause PauseOf(in Act order, DateOnly? until, ExclusionRule rule)
    {
        var orderedOn = order.On;
        // While the base waits to be started anew there is no date, however soon that is.
        if (rule.RestartsBase)
            return new(orderedOn, until, null);
        if (rule.Cap?.LastDay(orderedOn, Terms.Switches.MonthRule) is { } capped && (until is null ? AsOf >= capped : until > capped))
            until = capped;
        if (until is not { } end)
            return new(orderedOn, null, null);
        var fromOn = Max(orderedOn, Max(Ladder.StartedOn, _pausedUntil ?? DateOnly.MinValue));
        _pausedUntil = Max(_pausedUntil ?? end, end);
        var days = end <= fromOn ? 0 : DayCount.Between(fromOn, end) + (Terms.Switches.PauseCount == PauseCount.Inclusive ? 1 : 0);
        return new(orderedOn, end, days);
    }

    // An exclusion ends on its own day or with the recount that answers it, whichever comes first; every one ends with the stage.
    private DateOnly? Until(in Act order, ExclusionRule rule)
    {
        var answeredOn = rule.EndsWith is { } ground ? History.FirstRecount(ground, order.On) : null;
        return Earlier(Earlier(order.Paper.UntilOn, answeredOn), EndedOn);
    }

    // Of the exclusions that start the base anew when they end, the first to end is next.
    private void RestartBy(in Order order, ExclusionRule rule)
    {
        if (rule.RestartsBase && order.Until is { } on && !(_nextRestart?.Until <= on))
            _nextRestart = order;
    }

    private void RestartUntil(DateOnly day)
    {
        while (_nextRestart is { Until: { } on } next && on <= day)
            StartAnew(Known(on), on, on, Rules.Exclusion(History.Acts[next.Act].Ground)!.Law.On(LawOn(on)));
    }

    private void Convert(in Act act)
    {
        var (on, startedOn) = (act.On, _stageStartedOn);
        if (TermAfter(act) is not { } converted)
            return;
        var law = converted.Recount(act.Ground)!.Law;
        if (on > startedOn)
        {
            StartAnew(converted, on, on, law.On(LawOn(on)));
            return;
        }
        Rules = converted;
        Start("base", startedOn, startedOn, null);
        CarryOn(startedOn);
        if (on < startedOn)
            Refuse(PaperDefect.RecountOutsideCustody, act, law.On(Ladder.LawOn));
    }

    private TermRules? TermAfter(in Act conversion)
    {
        foreach (var other in Rules.Stage.Of(conversion.Procedure))
            if (other.Recount(conversion.Ground) is not null && other.On(LawOn(Max(conversion.On, _stageStartedOn))).Length is not null)
                return other;
        return null;
    }

    private void Recount(in Act act)
    {
        var rule = Rules.Recount(act.Ground);
        if (act.On == _stageStartedOn && rule is not { OnlyWithin: true } || rule is null && AnotherTermRecounts(act.Ground))
            return;
        if (rule is null || act.On < Ladder.StartedOn || rule.OnlyWithin && !Ladder.Reaches(act.On))
        {
            Refuse(PaperDefect.RecountOutsideCustody, act, rule?.Law.On(Ladder.LawOn));
            return;
        }
        var isCounted = rule.OnlyWithin && Terms.Switches.RecountStartDay == RecountStartDay.Included;
        StartAnew(Known(act.On), act.On, isCounted ? DayCount.Shift(act.On, -1) : act.On, rule.Law.On(LawOn(act.On)));
    }

    private bool AnotherTermRecounts(int ground)
    {
        foreach (var other in Rules.Neighbours)
            if (other != Rules && other.Recount(ground) is not null)
                return true;
        return false;
    }

    // A paper dated before its stage is no paper of the stage: a mistyped year would hide a deadline. Time that goes on being left out is another matter.
    private readonly bool IsBeforeStage(DateOnly day) => day < _stage.StartedOn && day < _stageStartedOn;

    // Where another term stands in for one the law did not know yet, a limit that starts after the change is the one it was meant to be.
    private readonly TermRules Known(DateOnly on) =>
        Rules == _meant.Otherwise && _meant.On(LawOn(on)).Length is not null ? _meant : Rules;

    private void Refuse(PaperDefect defect, in Act act, string? law) =>
        Derivation?.Refuse(defect, act.Paper, act.On, Ladder.Deadline, law);

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    // No day is later than any.
    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;
}
