using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Clocks;

/// <summary>A person whose current stage has its deadline at a chosen mark.</summary>
/// <param name="term">The term of the current stage, as findings name it.</param>
/// <param name="variant">What was granted, such as <c>ext-1</c>; empty where nothing was.</param>
/// <param name="route">How the person came there.</param>
/// <param name="mark">Where the deadline stands.</param>
internal sealed class ClockPlant(string term, string variant, Route route, ClockMark mark) : IPlant
{
    private const int LongestStageDays = 400;

    /// <summary>How grave it is when the deadline has passed.</summary>
    public Severity Overdue { get; init; } = Severity.Critical;

    /// <summary>What else is found of the person.</summary>
    public IReadOnlyList<FoundBeside> Beside { get; init; } = [];

    public string Kind { get; } = $"{term}{(variant.Length == 0 ? "" : "-" + variant)}-{Suffix(mark)}";

    public void Plant(FacilityDraft facility, Dice dice)
    {
        if (Find(facility.AsOf, dice) is not { } found)
        {
            // In months of unequal length no start leads to some days; the person then has nothing special.
            facility.AdmitQuiet(route, dice);
            return;
        }
        var person = facility.AdmitFrom(route, found.StartedOn, dice);
        var note = $"{term} from {found.StartedOn:yyyy-MM-dd}{(variant.Length == 0 ? "" : $" ({variant})")} ends {found.DeadlineOn:yyyy-MM-dd}";
        if (mark == ClockMark.BeforeWarning)
            facility.Findings.Spare(Kind, $"{note}; the warning has not begun", person);
        else
            facility.Findings.Expect(Kind, $"{term}-{Suffix(mark)}", SeverityOf(mark), SinceOn(found.StartedOn, found.DeadlineOn), note, person);
        foreach (var beside in Beside)
            facility.Findings.Expect(Kind, beside.Rule, Severity.High, beside.SinceOn(found.StartedOn, found.DeadlineOn), note, person);
    }

    private (DateOnly StartedOn, DateOnly DeadlineOn)? Find(DateOnly asOf, Dice dice)
    {
        var found = from days in DaysLeft(dice)
                    let deadlineOn = asOf.AddDays(days)
                    from lasted in Enumerable.Range(1, LongestStageDays)
                    let startedOn = deadlineOn.AddDays(-lasted)
                    where startedOn < asOf && route.Last.DeadlineOn(startedOn) == deadlineOn
                    select ((DateOnly, DateOnly)?)(startedOn, deadlineOn);
        return found.FirstOrDefault();
    }

    // The days from today to the deadline that would do, the preferred ones first.
    private IEnumerable<int> DaysLeft(Dice dice)
    {
        var warning = route.Last.WarningDays;
        var shift = dice.Between(0, Math.Max(warning - 1, 0));
        return mark switch
        {
            ClockMark.Overdue => Enumerable.Range(dice.Between(1, warning == 1 ? 9 : 40), 10).Select(days => -days),
            ClockMark.DueToday => [0],
            ClockMark.Expiring => Enumerable.Range(0, warning).Select(step => (step + shift) % warning + 1),
            _ => Enumerable.Range(warning + 1, 2),
        };
    }

    private DateOnly SinceOn(DateOnly startedOn, DateOnly deadlineOn) => mark switch
    {
        ClockMark.Overdue => deadlineOn.AddDays(1),
        ClockMark.DueToday => deadlineOn,
        _ => route.Last.WarnsFrom(startedOn),
    };

    private static string Suffix(ClockMark mark) => mark switch
    {
        ClockMark.Overdue => "overdue",
        ClockMark.DueToday => "due-today",
        ClockMark.Expiring => "expiring",
        _ => "before-warning",
    };

    private Severity SeverityOf(ClockMark mark) => mark switch
    {
        ClockMark.Overdue => Overdue,
        ClockMark.DueToday => Severity.High,
        _ => Severity.Medium,
    };
}

/// <summary>A finding that stands beside the clock's.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="SinceOn">Its first day, from the start of the stage and its deadline.</param>
internal sealed record FoundBeside(string Rule, Func<DateOnly, DateOnly, DateOnly> SinceOn);
