using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>One term run over the events of one stage. A conversion to another procedure changes the term on the way.</summary>
internal sealed class TermRun
{
    // A longer one is above every statutory length, which then counts alone, as if the paper gave none.
    private const int LongestDecided = 1000;

    private readonly StageRecord _record;
    private readonly CaseStage _stage;
    private readonly StageEvents _events;
    private readonly Terms _terms;
    private readonly IReadOnlyList<ClockReading> _before;
    private readonly List<DefectivePaper> _defects = [];
    private readonly List<DerivationLine> _earlier = [];
    private readonly Dictionary<string, int> _timesExcluded = [];
    private readonly HashSet<StageEvent> _accepted = new(ReferenceEqualityComparer.Instance);
    private Term _term;
    private Ladder _ladder = null!;
    private List<StageEvent> _leftOut = [];
    private DateOnly? _pausedUntil;
    private DateOnly? _endedOn;
    private DateOnly _asOf;

    /// <param name="term">The term it starts with.</param>
    /// <param name="record">The stage.</param>
    /// <param name="events">Its events.</param>
    /// <param name="terms">All terms, and how they are read.</param>
    /// <param name="before">The readings of the stage's earlier terms.</param>
    public TermRun(Term term, StageRecord record, StageEvents events, Terms terms, IReadOnlyList<ClockReading> before) =>
        (_term, _record, _stage, _events, _terms, _before) = (term, record, record.Stage, events, terms, before);

    /// <summary>Reads the term, or gives null where it has not begun.</summary>
    /// <param name="asOf">The day asked.</param>
    /// <param name="mayStartWithStage">Whether the stage's start may serve for a milestone that is not recorded.</param>
    public ClockReading? Read(DateOnly asOf, bool mayStartWithStage)
    {
        if (StartOf(mayStartWithStage) is not { } startedOn)
            return null;
        (_asOf, _endedOn) = (asOf, EndOf());
        Start("base", startedOn, startedOn, null);
        var restarts = new Queue<(DateOnly On, StageEvent Order)>(Restarts().OrderBy(restart => restart.On));
        foreach (var happened in _events.InOrder)
        {
            while (restarts.TryPeek(out var next) && next.On <= StageEvents.ActsOn(happened))
                Restart(restarts.Dequeue());
            Apply(happened);
        }
        while (restarts.TryDequeue(out var last))
            Restart(last);
        var cutOn = _term.CutBy is { } ground ? _events.Milestones(ground).Where(day => day >= _ladder.StartedOn).Select(day => (DateOnly?)day).Min() : null;
        return new TermReading(_term, _ladder, _terms, asOf, _endedOn).Of(_stage, _earlier, cutOn, _defects);
    }

    private DateOnly? StartOf(bool mayStartWithStage) => _term.StartsWith is { } ground
        ? Milestone(ground) ?? (_term.StartsElseWithStage && mayStartWithStage ? _stage.StartedOn : null)
        : _stage.StartedOn;

    private DateOnly? EndOf()
    {
        if (_term.StayThreshold is not null && _record.Execution?.DeliveredOn is { } delivered)
            return delivered;
        return _term.EndsWith is { } ground && Milestone(ground) is { } day && !(_stage.EndedOn < day) ? day : _stage.EndedOn;
    }

    // Of several recipients of a judgment the last one's window counts; of several requests the first.
    private DateOnly? Milestone(string ground)
    {
        var days = _events.Milestones(ground).Select(day => (DateOnly?)day);
        return _term.IsWindow ? days.Max() : days.Min();
    }

    // The law in force on the day a limit starts applies to it, on a recount as well.
    private void Start(string what, DateOnly startedOn, DateOnly anchor, string? law)
    {
        var length = _term.Lengths.On(startedOn) ?? _term.Lengths.On(_stage.StartedOn!.Value)!;
        _ladder = new Ladder(what, startedOn, Anchor(anchor), length, law ?? length.Law, _terms.Switches);
        _pausedUntil = null;
    }

    // The flat reading counts the review of arrest from the end of the limit before it, not from the request.
    private DateOnly Anchor(DateOnly startedOn) =>
        _stage.Kind == StageKinds.CriminalDetention && _before.Count > 0 && _terms.Switches.ArrestReviewAnchor == ArrestReviewAnchor.FlatCap
            ? _before[^1].DeadlineOn ?? startedOn
            : startedOn;

    private void StartAnew(DateOnly startsOn, DateOnly anchor, string? law)
    {
        _earlier.AddRange(_ladder.Steps());
        Start("recount", startsOn, anchor, law);
        CarryOn(startsOn);
    }

    // Time that goes on being left out is left out of the new limit as well, from its first day.
    private void CarryOn(DateOnly startsOn)
    {
        _leftOut = _leftOut.FindAll(order => !(Until(order) <= startsOn));
        foreach (var order in _leftOut)
            if (!_ladder.Suspended && RuleOf(order) is { } rule && PauseOf(order, rule) is { Days: not 0 } pause)
                _ladder.Exclude(pause with { FromOn = startsOn });
    }

    // What happened before the term began, or while the stage's term before it ran, is no business of this one.
    private void Apply(StageEvent happened)
    {
        var on = StageEvents.ActsOn(happened);
        var isBefore = _term.StartsWith is not null && (on < _ladder.StartedOn || on == _ladder.StartedOn && _before.Count > 0);
        if (isBefore || (happened.Kind == EventKinds.Extension ? _stage.EndedOn : _endedOn) < on)
            return;
        switch (happened.Kind)
        {
            case EventKinds.Extension:
                Extend(happened);
                break;
            case EventKinds.Exclusion:
                Exclude(happened);
                break;
            case EventKinds.Recount when StageEvents.IsConversion(happened) && _terms.HasProcedures(_term.StageKind):
                Convert(happened);
                break;
            case EventKinds.Recount:
                Recount(happened);
                break;
        }
    }

    private void Extend(StageEvent paper)
    {
        var rule = _term.Extensions.FirstOrDefault(extension => extension.Ground == paper.Ground);
        var startedOn = _ladder.StartedOn;
        if (rule is null || rule.By?.On(startedOn) is null && rule.To?.On(startedOn) is null && !rule.NoLimit)
        {
            if (!BelongsElsewhere(paper))
                Refuse(PaperDefect.ExtWithoutEffect, paper, null);
            return;
        }
        var law = rule.Law.On(startedOn) ?? _ladder.Base.Law;
        if (DefectOf(rule, paper) is { } defect)
            Refuse(defect, paper, law);
        else
            _ladder.Grant(rule.Ground, rule.NoLimit ? new(null, null, null) : new(rule.Sentence is null ? Decided(paper) : null, rule.By?.On(startedOn), rule.To?.On(startedOn)), law);
    }

    // An extension of the stage's other term is that term's business; one of the procedure before a conversion went with it.
    private bool BelongsElsewhere(StageEvent paper)
    {
        var isConverted = _events.Conversions.Count > 0 && _events.Conversions[^1].OccurredOn >= StageEvents.ActsOn(paper);
        var others = isConverted ? _terms.OfStage(_term.StageKind) : _terms.Of(_term.StageKind, _term.Procedure);
        return others.Any(other => other != _term && other.Extensions.Any(extension => extension.Ground == paper.Ground));
    }

    private PaperDefect? DefectOf(ExtensionRule rule, StageEvent paper)
    {
        if (!_ladder.Reaches(StageEvents.ActsOn(paper)))
            return PaperDefect.ExtLate;
        if (rule.Approver?.On(_ladder.StartedOn) is { } lowest && !ApproverRank.MayDecide(paper.ApprovedByLevel, lowest))
            return PaperDefect.ExtWrongLevel;
        if (rule.After is { } before && !_ladder.Granted.Contains(before))
            return PaperDefect.ExtSkippedRung;
        var repeated = !rule.Repeatable && _ladder.Granted.Contains(rule.Ground);
        var tooLight = rule.Sentence is { } sentence && !SentenceRank.Reaches(_stage.PossibleSentence, sentence);
        var nothing = _ladder.Unlimited || rule.Sentence is null && paper.Length == 0;
        return repeated || tooLight || nothing || rule.To?.On(_ladder.StartedOn) is { } whole && _ladder.Exceeds(whole) ? PaperDefect.ExtWithoutEffect : null;
    }

    private static StatedLength? Decided(StageEvent paper) => (paper.Length, paper.Unit) switch
    {
        ( > 0 and <= LongestDecided, Units.Day) => new(TermLength.Days(paper.Length.Value)),
        ( > 0 and <= LongestDecided, Units.Month) => new(TermLength.Months(paper.Length.Value)),
        _ => null,
    };

    private ExclusionRule? RuleOf(StageEvent order) => _term.Exclusions.FirstOrDefault(exclusion => exclusion.Ground == order.Ground);

    private void Exclude(StageEvent order)
    {
        var (rule, fromOn) = (RuleOf(order), order.OccurredOn!.Value);
        var times = _timesExcluded[order.Ground!] = _timesExcluded.GetValueOrDefault(order.Ground!) + 1;
        if (rule is null && AnotherTermTakes(order.Ground!))
            return;
        if (rule is null || times > rule.AtMost || !_ladder.Reaches(fromOn) || order.UntilOn < fromOn)
        {
            Refuse(PaperDefect.ExclusionWithoutEffect, order, null);
            return;
        }
        _accepted.Add(order);
        if (rule.RestartsBase && Until(order) is { } at && at <= Max(fromOn, _ladder.StartedOn))
        {
            Restart((at, order));
            return;
        }
        _leftOut.Add(order);
        _ladder.Exclude(PauseOf(order, rule));
    }

    private bool AnotherTermTakes(string ground) =>
        _terms.Of(_term.StageKind, _term.Procedure).Any(other => other != _term && other.Exclusions.Any(exclusion => exclusion.Ground == ground));

    private Pause PauseOf(StageEvent order, ExclusionRule rule)
    {
        var law = rule.Law.On(_ladder.StartedOn) ?? "";
        var (orderedOn, until) = (order.OccurredOn!.Value, Until(order));
        // While the base waits to be started anew there is no date, however soon that is.
        if (rule.RestartsBase)
            return new Pause(order.Ground!, orderedOn, until, null, law);
        if (rule.Cap?.LastDay(orderedOn, _terms.Switches.MonthRule) is { } capped && (until is null ? _asOf >= capped : until > capped))
            until = capped;
        if (until is not { } end)
            return new Pause(order.Ground!, orderedOn, null, null, law);
        var fromOn = Max(orderedOn, Max(_ladder.StartedOn, _pausedUntil ?? DateOnly.MinValue));
        _pausedUntil = Max(_pausedUntil ?? end, end);
        var days = end <= fromOn ? 0 : DayCount.Between(fromOn, end) + (_terms.Switches.PauseCount == PauseCount.Inclusive ? 1 : 0);
        return new Pause(order.Ground!, orderedOn, end, days, law);
    }

    // An exclusion ends on its own day or with the recount that answers it, whichever comes first; every one ends with the stage.
    private DateOnly? Until(StageEvent order)
    {
        var answeredOn = RuleOf(order)?.EndsWith is { } ground ? _events.FirstRecount(ground, order.OccurredOn!.Value) : null;
        return new[] { order.UntilOn, answeredOn, _endedOn }.Min();
    }

    private IEnumerable<(DateOnly On, StageEvent Order)> Restarts() =>
        from order in _events.InOrder
        where order.Kind == EventKinds.Exclusion && RuleOf(order) is { RestartsBase: true }
        let until = Until(order)
        where until is not null
        select (until.Value, order);

    private void Restart((DateOnly On, StageEvent Order) restart)
    {
        if (_accepted.Contains(restart.Order) && restart.On > _ladder.StartedOn)
            StartAnew(restart.On, restart.On, RuleOf(restart.Order)!.Law.On(restart.On));
    }

    private void Convert(StageEvent happened)
    {
        var on = happened.OccurredOn!.Value;
        var converted = _terms.Of(_term.StageKind, StageEvents.ProcedureAfter(happened))
            .Select(term => (Term: term, Rule: term.Recounts.FirstOrDefault(recount => recount.Ground == happened.Ground)))
            .FirstOrDefault(pair => pair.Rule is not null && pair.Term.Lengths.On(Max(on, _stage.StartedOn!.Value)) is not null);
        if (converted.Rule is not { } rule)
            return;
        _term = converted.Term;
        if (on > _stage.StartedOn)
        {
            StartAnew(on, on, rule.Law.On(on));
            return;
        }
        Start("base", _stage.StartedOn!.Value, _stage.StartedOn!.Value, null);
        CarryOn(_stage.StartedOn!.Value);
        if (on < _stage.StartedOn)
            Refuse(PaperDefect.RecountOutsideCustody, happened, rule.Law.On(_ladder.StartedOn));
    }

    private void Recount(StageEvent happened)
    {
        var rule = _term.Recounts.FirstOrDefault(recount => recount.Ground == happened.Ground);
        var startsOn = happened.OccurredOn!.Value;
        if (startsOn == _stage.StartedOn && rule is not { OnlyWithin: true } || rule is null && IsTakenElsewhere(happened.Ground!))
            return;
        if (rule is null || startsOn < _ladder.StartedOn || rule.OnlyWithin && !_ladder.Reaches(startsOn))
        {
            Refuse(PaperDefect.RecountOutsideCustody, happened, rule?.Law.On(_ladder.StartedOn));
            return;
        }
        var isCounted = rule.OnlyWithin && _terms.Switches.RecountStartDay == RecountStartDay.Included;
        StartAnew(startsOn, isCounted ? DayCount.Shift(startsOn, -1) : startsOn, rule.Law.On(startsOn));
    }

    private bool IsTakenElsewhere(string ground) =>
        _terms.Of(_term.StageKind, _term.Procedure).Any(other => other != _term && other.Recounts.Any(recount => recount.Ground == ground));

    private void Refuse(PaperDefect defect, StageEvent paper, string? law)
    {
        var (on, deadline) = (StageEvents.ActsOn(paper), _ladder.Deadline);
        _defects.Add(new DefectivePaper(defect, paper.EventId, paper.Ground!, paper.DocumentNo, on, deadline, law));
        _ladder.Note(new DerivationLine("ignored", on, deadline, null, law, PaperDefects.Describe(defect, paper)) { Ground = paper.Ground });
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
