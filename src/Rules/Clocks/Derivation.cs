using System.Globalization;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>How a deadline comes about, written down while a term is run. Where nobody asks for the steps there is none, and nothing is written.</summary>
internal sealed class Derivation
{
    private readonly List<DerivationLine> _steps = [];
    private readonly List<DefectivePaper> _defects = [];

    // Of the ladder that runs: its ends are known only when it is left.
    private readonly List<(int Rung, string Ground, Pause Pause, string Law)> _leftOut = [];
    private readonly List<DerivationLine> _ignored = [];
    private string _what = "";
    private string _law = "";

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<DerivationLine> Steps => _steps;

    /// <summary>Papers that moved nothing.</summary>
    public IReadOnlyList<DefectivePaper> Defects => _defects;

    /// <summary>A ladder starts.</summary>
    /// <param name="what"><c>base</c> or <c>recount</c>.</param>
    /// <param name="law">The article that starts it.</param>
    public void Start(string what, string law)
    {
        (_what, _law) = (what, law);
        _leftOut.Clear();
        _ignored.Clear();
    }

    /// <summary>Days are left out of a rung.</summary>
    public void LeaveOut(int rung, string ground, Pause pause, string law) => _leftOut.Add((rung, ground, pause, law));

    /// <summary>A paper moves nothing.</summary>
    /// <param name="defect">What is wrong with it.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="on">The day on which it would act.</param>
    /// <param name="deadline">The deadline it was to move; null where there is none.</param>
    /// <param name="law">The article it offends; null for none.</param>
    public void Refuse(PaperDefect defect, StageEvent paper, DateOnly on, DateOnly? deadline, string? law)
    {
        _defects.Add(new(defect, paper.EventId, paper.Ground!, paper.DocumentNo, on, deadline, law));
        _ignored.Add(new("ignored", on, deadline, null, law, PaperDefects.Describe(defect, paper)) { Ground = paper.Ground });
    }

    /// <summary>A ladder is left for another, or is the last: what led to its deadline is written down, then what moved nothing.</summary>
    public void Close(ref readonly Ladder ladder)
    {
        var leftOut = _leftOut.ToLookup(pause => pause.Rung);
        var suspended = false;
        for (var place = 0; place < ladder.Rungs.Length; place++)
        {
            ref readonly var rung = ref ladder.Rungs[place];
            var length = ladder.LengthOf(rung);
            DateOnly? to = suspended || length is null ? null : rung.EndOn;
            _steps.Add(ladder.Extension(rung.Ground)?.Rule is { } rule
                ? new("extension", suspended || length is null ? null : ladder.FromOf(place), to, length?.ToString(), rule.Law.On(ladder.LawOn) ?? ladder.Base.Law, new(ExtensionGrounds.List.Zh(rule.Ground), ExtensionGrounds.List.En(rule.Ground))) { Ground = rule.Ground }
                : new(_what, ladder.StartedOn, to, length?.ToString(), _law, null));
            foreach (var (_, ground, pause, law) in leftOut[place])
            {
                suspended |= pause.Days is null;
                to = pause.Days is { } days && to is { } day ? DayCount.Shift(day, days) : null;
                _steps.Add(Exclusion(ground, pause, to, law));
            }
        }
        _steps.AddRange(_ignored);
    }

    /// <summary>A step that moves the deadline of the last ladder.</summary>
    public void Add(DerivationLine step) => _steps.Add(step);

    private static DerivationLine Exclusion(string ground, Pause pause, DateOnly? deadline, string law)
    {
        var span = string.Create(CultureInfo.InvariantCulture, $"{pause.FromOn:yyyy-MM-dd} – {pause.UntilOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        var length = pause.Days is { } days ? (days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days")) : null;
        return new("exclusion", pause.FromOn, deadline, length, law, new($"{ExclusionGrounds.List.Zh(ground)}：{span}", $"{ExclusionGrounds.List.En(ground)}: {span}")) { Ground = ground, UntilOn = pause.UntilOn };
    }
}
