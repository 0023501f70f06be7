using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>One term run over the events of one stage.</summary>
internal sealed class TermRun
{
    // A longer one is above every statutory length, which then counts alone, as if the paper gave none.
    private const int LongestDecided = 1000;

    private readonly Term _term;
    private readonly CaseStage _stage;
    private readonly Execution? _execution;
    private readonly IReadOnlyList<StageEvent> _events;
    private readonly Terms _terms;
    private readonly IReadOnlyList<ClockReading> _before;
    private readonly List<DefectivePaper> _defects = [];
    private readonly List<DerivationLine> _earlier = [];
    private readonly Dictionary<string, int> _timesExcluded = [];
    private Ladder _ladder = null!;
    private DateOnly? _pausedUntil;
    private DateOnly? _endedOn;
    private DateOnly _asOf;

    /// <param name="term">The term.</param>
    /// <param name="record">The stage.</param>
    /// <param name="terms">All terms, and how they are read.</param>
    /// <param name="before">The readings of the stage's earlier terms.</param>
    public TermRun(Term term, StageRecord record, Terms terms, IReadOnlyList<ClockReading> before)
    {
        (_term, _stage, _execution, _terms, _before) = (term, record.Stage, record.Execution, terms, before);
        _events = [.. record.Events.Concat(ExecutionMilestones.Of(record)).OrderBy(ActsOn).ThenBy(Precedence).ThenBy(happened => happened.EventId, StringComparer.Ordinal)];
    }

    /// <summary>Reads the term, or gives null where it has not begun.</summary>
    /// <param name="asOf">The day asked.</param>
    /// <param name="mayStartWithStage">Whether the stage's start may serve for a milestone that is not recorded.</param>
    public ClockReading? Read(DateOnly asOf, bool mayStartWithStage)
    {
        if (StartOf(mayStartWithStage) is not { } startedOn)
            return null;
        _asOf = asOf;
        _endedOn = EndOf();
        Start("base", startedOn, startedOn, null);
        foreach (var happened in _events)
            Apply(happened);
        return Reading();
    }

    private DateOnly? StartOf(bool mayStartWithStage) => _term.StartsWith is { } ground
        ? Milestone(ground) ?? (_term.StartsElseWithStage && mayStartWithStage ? _stage.StartedOn : null)
        : _stage.StartedOn;

    private DateOnly? EndOf() => _term.StayThreshold is not null && _execution?.DeliveredOn is { } delivered ? delivered : _term.EndsWith is { } ground && Milestone(ground) is { } day && !(_stage.EndedOn < day) ? day : _stage.EndedOn;

    // Of several recipients of a judgment the last one's window counts; of several requests the first.
    private DateOnly? Milestone(string ground)
    {
        var days = _events.Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == ground).Select(happened => happened.OccurredOn);
        return _term.IsWindow ? days.Max() : days.Min();
    }

    // The law in force on the day a limit starts applies to it, on a recount as well.
    private void Start(string what, DateOnly shownFrom, DateOnly startedOn, string? law)
    {
        if (_ladder is not null)
            _earlier.AddRange(_ladder.Steps());
        var length = _term.Lengths.On(shownFrom) ?? _term.Lengths.On(_stage.StartedOn!.Value)!;
        _ladder = new Ladder(what, shownFrom, Anchor(startedOn), length, law ?? length.Law, _terms.Switches);
        _pausedUntil = null;
    }

    // The flat reading counts the review of arrest from the end of the limit before it, not from the request.
    private DateOnly Anchor(DateOnly startedOn) =>
        _term.StartsWith is not null && _terms.Switches.ArrestReviewAnchor == ArrestReviewAnchor.FlatCap
            ? (_before.Count > 0 ? _before[^1].DeadlineOn : null) ?? startedOn
            : startedOn;

    private void Apply(StageEvent happened)
    {
        var isBefore = _term.StartsWith is not null && ActsOn(happened) < _ladder.StartedOn;
        if (isBefore || _endedOn < ActsOn(happened))
            return;
        switch (happened.Kind)
        {
            case EventKinds.Extension:
                Extend(happened);
                break;
            case EventKinds.Exclusion:
                Exclude(happened);
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
            // An extension of the stage's other term is that term's business.
            if (!_terms.Of(_term.StageKind, _term.Procedure).Any(other => other != _term && other.Extensions.Any(extension => extension.Ground == paper.Ground)))
                Refuse(PaperDefect.ExtWithoutEffect, paper, null);
            return;
        }
        var law = rule.Law.On(startedOn) ?? _ladder.Base.Law;
        if (DefectOf(rule, paper) is { } defect)
        {
            Refuse(defect, paper, law);
            return;
        }
        if (rule.NoLimit)
            _ladder.GrantWithoutLimit(rule.Ground, law);
        else
            _ladder.Grant(rule.Ground, rule.Sentence is null ? Decided(paper) : null, rule.By?.On(startedOn), rule.To?.On(startedOn), law);
    }

    private PaperDefect? DefectOf(ExtensionRule rule, StageEvent paper)
    {
        if (!_ladder.Reaches(ActsOn(paper)))
            return PaperDefect.ExtLate;
        if (rule.Approver?.On(_ladder.StartedOn) is { } lowest && !ApproverRank.MayDecide(paper.ApprovedByLevel, lowest))
            return PaperDefect.ExtWrongLevel;
        if (rule.After is { } before && !_ladder.Granted.Contains(before))
            return PaperDefect.ExtSkippedRung;
        var repeated = !rule.Repeatable && _ladder.Granted.Contains(rule.Ground);
        var tooLight = rule.Sentence is { } sentence && !SentenceRank.Reaches(_stage.PossibleSentence, sentence);
        // A rung below one already granted adds nothing: seven days after thirty.
        var below = rule.To is not null && _ladder.Granted.Any(granted => IsLaterRung(granted, rule));
        return repeated || tooLight || below ? PaperDefect.ExtWithoutEffect : null;
    }

    private bool IsLaterRung(string granted, ExtensionRule rule)
    {
        var grounds = _term.Extensions.Select(extension => extension.Ground).ToList();
        return grounds.IndexOf(granted) > grounds.IndexOf(rule.Ground);
    }

    private static StatedLength? Decided(StageEvent paper) => (paper.Length, paper.Unit) switch
    {
        ( > 0 and <= LongestDecided, Units.Day) => new(TermLength.Days(paper.Length.Value)),
        ( > 0 and <= LongestDecided, Units.Month) => new(TermLength.Months(paper.Length.Value)),
        _ => null,
    };

    private void Exclude(StageEvent order)
    {
        var rule = _term.Exclusions.FirstOrDefault(exclusion => exclusion.Ground == order.Ground);
        var fromOn = order.OccurredOn!.Value;
        var times = _timesExcluded[order.Ground!] = _timesExcluded.GetValueOrDefault(order.Ground!) + 1;
        if (rule is null && AnotherTermTakes(order.Ground!))
            return;
        if (rule is null || times > rule.AtMost || !_ladder.Reaches(fromOn))
        {
            Refuse(PaperDefect.ExclusionWithoutEffect, order, null);
            return;
        }
        var law = rule.Law.On(_ladder.StartedOn) ?? "";
        var until = Until(order, rule);
        if (rule.RestartsBase && until is { } again)
            Start("recount", again, again, law);
        else
            _ladder.Exclude(PauseOf(order, rule, law));
    }

    private bool AnotherTermTakes(string ground) =>
        _terms.Of(_term.StageKind, _term.Procedure).Any(other => other != _term && other.Exclusions.Any(exclusion => exclusion.Ground == ground));

    private Pause PauseOf(StageEvent order, ExclusionRule rule, string law)
    {
        var fromOn = Max(order.OccurredOn!.Value, Max(_ladder.StartedOn, _pausedUntil ?? DateOnly.MinValue));
        DateOnly? cap = rule.Cap?.LastDay(order.OccurredOn!.Value, _terms.Switches.MonthRule);
        var until = Until(order, rule);
        if (cap is { } capped && (until is null ? _asOf >= capped : until > capped))
            until = capped;
        if (until is { } end)
            _pausedUntil = Max(_pausedUntil ?? end, end);
        int? days = until is { } last
            ? last <= fromOn ? 0 : DayCount.Between(fromOn, last) + (_terms.Switches.PauseCount == PauseCount.Inclusive ? 1 : 0)
            : null;
        return new Pause(order.Ground!, order.OccurredOn!.Value, until, days, law);
    }

    // An exclusion left open ends with the recount that answers it, and with the stage.
    private DateOnly? Until(StageEvent order, ExclusionRule rule)
    {
        if (order.UntilOn is { } until)
            return until;
        DateOnly? answered = rule.EndsWith is { } ground
            ? _events.Where(happened => happened.Ground == ground && happened.OccurredOn >= order.OccurredOn).Min(happened => happened.OccurredOn)
            : null;
        return answered ?? _endedOn;
    }

    private void Recount(StageEvent happened)
    {
        var rule = _term.Recounts.FirstOrDefault(recount => recount.Ground == happened.Ground);
        var startsOn = happened.OccurredOn!.Value;
        if (rule is null)
        {
            if (!IsConversion(happened.Ground!) && startsOn != _stage.StartedOn && !IsTakenElsewhere(happened.Ground!))
                Refuse(PaperDefect.RecountOutsideCustody, happened, null);
            return;
        }
        if (startsOn == _stage.StartedOn && !rule.OnlyWithin)
            return;
        if (startsOn < _ladder.StartedOn || rule.OnlyWithin && !_ladder.Reaches(startsOn))
        {
            Refuse(PaperDefect.RecountOutsideCustody, happened, rule.Law.On(_ladder.StartedOn));
            return;
        }
        var stillRunning = _events.Where(order => order.Kind == EventKinds.Exclusion && order.OccurredOn < startsOn).ToArray();
        var anchor = rule.OnlyWithin && _terms.Switches.RecountStartDay == RecountStartDay.Included ? DayCount.Shift(startsOn, -1) : startsOn;
        Start("recount", startsOn, anchor, rule.Law.On(startsOn));
        foreach (var order in stillRunning)
            if (_term.Exclusions.FirstOrDefault(exclusion => exclusion.Ground == order.Ground && !exclusion.RestartsBase) is { } exclusion
                && !(Until(order, exclusion) <= startsOn))
                _ladder.Exclude(PauseOf(order, exclusion, exclusion.Law.On(_ladder.StartedOn) ?? "") with { FromOn = startsOn });
    }

    private static bool IsConversion(string ground) => ground is RecountGrounds.ConvertedToOrdinary or RecountGrounds.ConvertedToSummary;

    private bool IsTakenElsewhere(string ground) =>
        _terms.Of(_term.StageKind, _term.Procedure).Any(other => other != _term && other.Recounts.Any(recount => recount.Ground == ground));

    private void Refuse(PaperDefect defect, StageEvent paper, string? law)
    {
        var deadline = _ladder.Deadline;
        _defects.Add(new DefectivePaper(defect, paper.EventId, paper.Ground!, paper.DocumentNo, ActsOn(paper), deadline, law));
        _ladder.Note(new DerivationLine("ignored", ActsOn(paper), deadline, null, law, PaperDefects.Describe(defect, paper)));
    }

    private ClockReading Reading()
    {
        var deadline = _ladder.Deadline;
        var steps = _earlier.Concat(_ladder.Steps()).ToList();
        var calendarMissing = false;
        if (_term.MovesForHolidays && deadline is { } unmoved)
        {
            (deadline, calendarMissing) = _terms.Calendar.FirstWorkingDay(unmoved);
            if (deadline != unmoved)
                steps.Add(new DerivationLine("holiday", unmoved, deadline, null, _ladder.Base.Law, new("末日为节假日，顺延至其后第一个工作日", "the last day is a holiday: the first working day after it")));
        }
        if (_term.CutBy is { } ground && Milestone(ground) is { } cut && cut < deadline)
        {
            deadline = cut;
            steps.Add(new DerivationLine("cut", cut, cut, null, _ladder.Base.Law,
                new(Milestones.List.Zh(ground), ground)));
        }
        var warnDays = WarnDays(deadline);
        var soft = _ladder.SoftDeadline ?? Earlier(deadline);
        var alertBy = _ladder.Base.Earlier is null ? deadline : soft ?? deadline;
        return new ClockReading
        {
            ReadOn = _asOf,
            StageId = _stage.StageId,
            StageKind = _stage.Kind,
            Term = _term,
            StartedOn = _ladder.StartedOn,
            EndedOn = _endedOn,
            DeadlineOn = deadline,
            SoftDeadlineOn = soft,
            WarnFromOn = alertBy is { } last ? DayCount.Shift(last, -warnDays) : null,
            Status = Status(deadline, alertBy, warnDays),
            CalendarMissing = calendarMissing,
            DaysLeft = deadline is { } left ? Math.Max(0, DayCount.Between(_endedOn ?? _asOf, left)) : null,
            DaysOverdue = deadline is { } over ? Math.Max(0, DayCount.Between(over, _endedOn ?? _asOf)) : null,
            Steps = steps,
            Defects = _defects,
        };
    }

    // The other authority's count matters only where it ends before the deadline.
    private DateOnly? Earlier(DateOnly? deadline) =>
        _ladder.Base.Earlier?.LastDay(_ladder.Anchor, _terms.Switches.MonthRule) is { } earlier && earlier < deadline ? earlier : null;

    private int WarnDays(DateOnly? deadline)
    {
        var own = _term.Extensions.FirstOrDefault(extension => extension.Ground == _ladder.LastGround)?.WarnDays ?? _term.WarnDays;
        var isShort = deadline is { } last && DayCount.Between(_ladder.StartedOn, last) <= _terms.ShortTerms.TotalDays;
        return isShort ? Math.Min(own, _terms.ShortTerms.WarnDays) : own;
    }

    private ClockStatus Status(DateOnly? deadline, DateOnly? alertBy, int warnDays)
    {
        if (_ladder.Unlimited)
            return ClockStatus.NoLimit;
        if (deadline is not { } last)
            return ClockStatus.Suspended;
        if (_term.IsWindow)
            return _asOf > last || _endedOn is not null ? ClockStatus.Met : ClockStatus.Running;
        if (_endedOn is { } ended)
            return ended <= last ? ClockStatus.Met : ClockStatus.Exceeded;
        return DayCount.Between(_asOf, last) switch
        {
            < 0 => ClockStatus.Overdue,
            0 => ClockStatus.DueToday,
            _ when DayCount.Between(_asOf, alertBy!.Value) <= warnDays => ClockStatus.Expiring,
            _ => ClockStatus.Running,
        };
    }

    // An extension acts from the day it was decided, everything else from the day it happened.
    private static DateOnly ActsOn(StageEvent happened) =>
        (happened.Kind == EventKinds.Extension ? happened.ApprovedOn : null) ?? happened.OccurredOn!.Value;

    // On one day the recount comes first: an extension decided that day belongs to the new ladder.
    private static int Precedence(StageEvent happened) => happened.Kind switch
    {
        EventKinds.Recount => 0,
        EventKinds.Exclusion => 1,
        _ => 2,
    };

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
