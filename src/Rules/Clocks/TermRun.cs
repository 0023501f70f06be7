using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>One term run over the events of one stage. A conversion to another procedure changes the term on the way.</summary>
/// <remarks>It lives on the stack, and asks for memory only where a history is long.</remarks>
internal ref struct TermRun
{
    private readonly StageHistory _history;
    private readonly CaseStage _stage;
    private readonly Terms _terms;
    private readonly DateOnly _asOf;
    private readonly ReadOnlySpan<TermDeadline> _before;
    private readonly Derivation? _derivation;
    private TermRules _term;
    private Ladder _ladder;
    private ShortList<Order> _orders;
    private Order? _nextRestart;
    private DateOnly? _pausedUntil;
    private DateOnly? _endedOn;

    /// <param name="term">The term it starts with.</param>
    /// <param name="history">The stage's events.</param>
    /// <param name="stage">The stage, as the switches read it.</param>
    /// <param name="terms">How the terms are read.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="before">The stage's clocks before this one.</param>
    /// <param name="derivation">Where the steps are written down; null where nobody asks.</param>
    public TermRun(TermRules term, StageHistory history, CaseStage stage, Terms terms, DateOnly asOf, ReadOnlySpan<TermDeadline> before, Derivation? derivation)
    {
        (_term, _history, _stage, _terms, _asOf, _derivation) = (term, history, stage, terms, asOf, derivation);
        _before = before;
        _ladder = new(term, history, terms.Switches);
    }

    // An exclusion that has stopped the clock, and the day it ends; null while it runs.
    private readonly record struct Order(int Act, DateOnly? Until);

    /// <summary>Reads the term.</summary>
    /// <param name="mayStartWithStage">Whether the stage's start may serve for a milestone that is not recorded.</param>
    /// <param name="deadline">Where it ends.</param>
    /// <returns>Whether it has begun.</returns>
    public bool TryRead(bool mayStartWithStage, ref TermDeadline deadline)
    {
        if (StartOf(mayStartWithStage) is not { } startedOn)
            return false;
        _endedOn = EndOf();
        Start("base", startedOn, startedOn, null);
        foreach (ref readonly var act in _history.Acts)
        {
            RestartUntil(act.On);
            Apply(act);
        }
        RestartUntil(DateOnly.MaxValue);
        _derivation?.Close(_ladder);
        var cutOn = _term.Term.CutBy is { } ground ? _history.FirstMilestone(ground, from: _ladder.StartedOn) : null;
        deadline = new TermReading(_term.Term, _terms, _asOf, _endedOn, _derivation).Of(_ladder, cutOn);
        return true;
    }

    private readonly DateOnly? StartOf(bool mayStartWithStage) => _term.Term.StartsWith is { } ground
        ? Milestone(ground) ?? (_term.Term.StartsElseWithStage && mayStartWithStage ? _stage.StartedOn : null)
        : _stage.StartedOn;

    private readonly DateOnly? EndOf()
    {
        if (_term.Term.StayThreshold is not null && _history.Record.Execution?.DeliveredOn is { } delivered)
            return delivered;
        return _term.Term.EndsWith is { } ground && Milestone(ground) is { } day && !(_stage.EndedOn < day) ? day : _stage.EndedOn;
    }

    // Of several recipients of a judgment the last one's window counts; of several requests the first.
    private readonly DateOnly? Milestone(string ground) => _term.Term.IsWindow ? _history.LastMilestone(ground) : _history.FirstMilestone(ground);

    // The law in force on the day a limit starts applies to it, on a recount as well.
    private void Start(string what, DateOnly startedOn, DateOnly anchor, string? law)
    {
        var length = _term.Term.Lengths.On(startedOn) ?? _term.Term.Lengths.On(_stage.StartedOn!.Value)!;
        _ladder.Start(_term, startedOn, Anchor(anchor), length);
        _derivation?.Start(what, law ?? length.Law);
        _pausedUntil = null;
    }

    // The flat reading counts the review of arrest from the end of the limit before it, not from the request.
    private readonly DateOnly Anchor(DateOnly startedOn) =>
        _terms.Switches.ArrestReviewAnchor == ArrestReviewAnchor.FlatCap && _stage.Kind == StageKinds.CriminalDetention
            && !_before.IsEmpty ? _before[^1].DeadlineOn ?? startedOn : startedOn;

    private void StartAnew(DateOnly startsOn, DateOnly anchor, string? law)
    {
        _derivation?.Close(_ladder);
        Start("recount", startsOn, anchor, law);
        CarryOn(startsOn);
    }

    // Time that goes on being left out is left out of the new limit as well, from its first day.
    private void CarryOn(DateOnly startsOn)
    {
        var kept = 0;
        _nextRestart = null;
        foreach (var order in _orders.Items)
        {
            if (order.Until <= startsOn)
                continue;
            _orders.Items[kept++] = order;
            ref readonly var act = ref _history.Acts[order.Act];
            if (_term.Exclusion(act.Ground) is not { } rule)
                continue;
            RestartBy(order, rule);
            if (!_ladder.Suspended && PauseOf(act, order.Until, rule) is { Days: not 0 } pause)
                LeaveOut(pause with { FromOn = startsOn }, rule);
        }
        _orders.Keep(kept);
    }

    // What happened before the term began, or while the stage's term before it ran, is no business of this one.
    private void Apply(in Act act)
    {
        var isBefore = _term.Term.StartsWith is not null && (act.On < _ladder.StartedOn || act.On == _ladder.StartedOn && !_before.IsEmpty);
        if (isBefore || (act.Kind == ActKind.Extension ? _stage.EndedOn : _endedOn) < act.On)
            return;
        switch (act.Kind)
        {
            case ActKind.Extension:
                Extend(act);
                break;
            case ActKind.Exclusion:
                Exclude(act);
                break;
            case ActKind.Conversion when _term.Stage.HasProcedures:
                Convert(act);
                break;
            default:
                Recount(act);
                break;
        }
    }

    private void Extend(in Act paper)
    {
        var place = _term.PlaceOf(paper.Ground);
        var rule = place < 0 ? null : _term.ExtensionAt(place);
        var startedOn = _ladder.StartedOn;
        if (rule is null || rule.By?.On(startedOn) is null && rule.To?.On(startedOn) is null && !rule.NoLimit)
        {
            if (!BelongsElsewhere(paper))
                Refuse(PaperDefect.ExtWithoutEffect, paper, null);
        }
        else if (DefectOf(rule, place, paper) is { } defect)
            Refuse(defect, paper, rule.Law.On(startedOn) ?? _ladder.Base.Law);
        else
            _ladder.Grant(place, paper.Place);
    }

    // An extension of the stage's other term is that term's business; one of the procedure before a conversion went with it.
    private readonly bool BelongsElsewhere(in Act paper)
    {
        foreach (var other in _history.LastConversion?.OccurredOn >= paper.On ? _term.Stage.All : _term.Neighbours)
            if (other != _term && other.PlaceOf(paper.Ground) >= 0)
                return true;
        return false;
    }

    private PaperDefect? DefectOf(ExtensionRule rule, int place, in Act paper)
    {
        if (!_ladder.Reaches(paper.On))
            return PaperDefect.ExtLate;
        if (rule.Approver?.On(_ladder.StartedOn) is { } lowest && !ApproverRank.MayDecide(paper.Paper.ApprovedByLevel, lowest))
            return PaperDefect.ExtWrongLevel;
        if (rule.After is { } before && !_ladder.HasGranted(_term.PlaceOf(before)))
            return PaperDefect.ExtSkippedRung;
        var repeated = !rule.Repeatable && _ladder.HasGranted(place);
        var tooLight = rule.Sentence is { } sentence && !SentenceRank.Reaches(_stage.PossibleSentence, sentence);
        var nothing = _ladder.Unlimited || rule.Sentence is null && paper.Paper.Length == 0;
        return repeated || tooLight || nothing || rule.To?.On(_ladder.StartedOn) is { } whole && _ladder.Exceeds(whole) ? PaperDefect.ExtWithoutEffect : null;
    }

    private void Exclude(in Act act)
    {
        var rule = _term.Exclusion(act.Ground);
        if (rule is null && AnotherTermExcludes(act.Ground))
            return;
        if (rule is null || act.Time > rule.AtMost || !_ladder.Reaches(act.On) || act.Paper.UntilOn < act.On)
        {
            Refuse(PaperDefect.ExclusionWithoutEffect, act, null);
            return;
        }
        var until = Until(act, rule);
        if (rule.RestartsBase && until <= Max(act.On, _ladder.StartedOn))
        {
            if (until > _ladder.StartedOn)
                StartAnew(until.Value, until.Value, rule.Law.On(until.Value));
            return;
        }
        var order = new Order(act.Place, until);
        _orders.Add(order);
        RestartBy(order, rule);
        LeaveOut(PauseOf(act, until, rule), rule);
    }

    private readonly bool AnotherTermExcludes(string ground)
    {
        foreach (var other in _term.Neighbours)
            if (other != _term && other.Exclusion(ground) is not null)
                return true;
        return false;
    }

    private void LeaveOut(Pause pause, ExclusionRule rule)
    {
        var rung = _ladder.LeaveOut(pause);
        _derivation?.LeaveOut(rung, rule.Ground, pause, rule.Law.On(_ladder.StartedOn) ?? "");
    }

    private Pause PauseOf(in Act order, DateOnly? until, ExclusionRule rule)
    {
        var orderedOn = order.On;
        // While the base waits to be started anew there is no date, however soon that is.
        if (rule.RestartsBase)
            return new(orderedOn, until, null);
        if (rule.Cap?.LastDay(orderedOn, _terms.Switches.MonthRule) is { } capped && (until is null ? _asOf >= capped : until > capped))
            until = capped;
        if (until is not { } end)
            return new(orderedOn, null, null);
        var fromOn = Max(orderedOn, Max(_ladder.StartedOn, _pausedUntil ?? DateOnly.MinValue));
        _pausedUntil = Max(_pausedUntil ?? end, end);
        var days = end <= fromOn ? 0 : DayCount.Between(fromOn, end) + (_terms.Switches.PauseCount == PauseCount.Inclusive ? 1 : 0);
        return new(orderedOn, end, days);
    }

    // An exclusion ends on its own day or with the recount that answers it, whichever comes first; every one ends with the stage.
    private readonly DateOnly? Until(in Act order, ExclusionRule rule)
    {
        var answeredOn = rule.EndsWith is { } ground ? _history.FirstRecount(ground, order.On) : null;
        return Earlier(Earlier(order.Paper.UntilOn, answeredOn), _endedOn);
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
            StartAnew(on, on, _term.Exclusion(_history.Acts[next.Act].Ground)!.Law.On(on));
    }

    private void Convert(in Act act)
    {
        var (on, startedOn) = (act.On, _stage.StartedOn!.Value);
        if (TermAfter(act) is not { } converted)
            return;
        _term = converted;
        var law = converted.Recount(act.Ground)!.Law;
        if (on > startedOn)
        {
            StartAnew(on, on, law.On(on));
            return;
        }
        Start("base", startedOn, startedOn, null);
        CarryOn(startedOn);
        if (on < startedOn)
            Refuse(PaperDefect.RecountOutsideCustody, act, law.On(_ladder.StartedOn));
    }

    private readonly TermRules? TermAfter(in Act conversion)
    {
        foreach (var other in _term.Stage.Of(conversion.Procedure))
            if (other.Recount(conversion.Ground) is not null && other.Term.Lengths.On(Max(conversion.On, _stage.StartedOn!.Value)) is not null)
                return other;
        return null;
    }

    private void Recount(in Act act)
    {
        var rule = _term.Recount(act.Ground);
        if (act.On == _stage.StartedOn && rule is not { OnlyWithin: true } || rule is null && AnotherTermRecounts(act.Ground))
            return;
        if (rule is null || act.On < _ladder.StartedOn || rule.OnlyWithin && !_ladder.Reaches(act.On))
        {
            Refuse(PaperDefect.RecountOutsideCustody, act, rule?.Law.On(_ladder.StartedOn));
            return;
        }
        var isCounted = rule.OnlyWithin && _terms.Switches.RecountStartDay == RecountStartDay.Included;
        StartAnew(act.On, isCounted ? DayCount.Shift(act.On, -1) : act.On, rule.Law.On(act.On));
    }

    private readonly bool AnotherTermRecounts(string ground)
    {
        foreach (var other in _term.Neighbours)
            if (other != _term && other.Recount(ground) is not null)
                return true;
        return false;
    }

    private readonly void Refuse(PaperDefect defect, in Act act, string? law) =>
        _derivation?.Refuse(defect, act.Paper, act.On, _ladder.Deadline, law);

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    // No day is later than any.
    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;
}
