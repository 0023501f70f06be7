using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One statutory clock of a person.</summary>
public sealed class ClockDay : PersonSubject
{
    private readonly IReadOnlyList<ClockReading> _ofStage;
    private IReadOnlyList<DerivationLine>? _steps;
    private IReadOnlyList<string>? _laws;

    private ClockDay(PersonDay person, StageRecord stage, ClockReading reading, IReadOnlyList<ClockReading> ofStage)
        : base(person) =>
        (Stage, Reading, _ofStage) = (stage, reading, ofStage);

    /// <summary>Every clock of one stage.</summary>
    internal static IEnumerable<ClockDay> Of(PersonDay person, StageRecord stage)
    {
        var readings = person.Day.Clock.Read(stage, person.Day.AsOf);
        return readings.Select(reading => new ClockDay(person, stage, reading, readings));
    }

    public StageRecord Stage { get; }

    public ClockReading Reading { get; }

    /// <summary>Whether the clock is running in a stage the person is in, in custody. Only such clocks give findings.</summary>
    public bool Current =>
        Person.InCustody && Stage.Stage.EndedOn is null && Reading.EndedOn is null && Measures.IsCustody(Stage.Stage.Kind);

    /// <summary>Which stage of its kind it is in the case, from 1.</summary>
    public int Ordinal => Person.Record.Stages.Count(other =>
        other.Stage.Kind == Stage.Stage.Kind && other.Stage.CaseId == Stage.Stage.CaseId && other.Stage.StartedOn <= Stage.Stage.StartedOn);

    /// <summary>Why the recorded deadline may differ; null where it does not.</summary>
    public string? RecordedCause => RecordedDeadline.Cause(Reading, Stage, Day.Clock.Terms);

    /// <summary>The centre's notice that the limit is about to end; null where none is owed.</summary>
    public ExpiryNotice? Notice => ExpiryNotice.Of(Reading, Stage);

    /// <summary>Whether a milestone is recorded in its stage.</summary>
    public bool HasMilestone(string ground) => Stage.Events.Any(happened => happened.Ground == ground);

    /// <summary>The steps, each completed once for however many findings stand on them.</summary>
    /// <param name="complete">What completes a step; the same for a day.</param>
    public IReadOnlyList<DerivationLine> StepsCompleted(Func<DerivationLine, DerivationLine> complete) => _steps ??= [.. Reading.Steps.Select(complete)];

    /// <summary>The articles of the steps, each once.</summary>
    /// <param name="cite">What writes one out; the same for a day.</param>
    public IReadOnlyList<string> LawsOfSteps(Func<string, string> cite) => _laws ??= [.. Reading.Steps.Select(step => step.Law).OfType<string>().Distinct().Select(cite).Distinct()];

    /// <summary>What would lawfully clear it; nothing for a clock that is neither expiring, due nor overdue.</summary>
    public IReadOnlyList<Remedy> Remedies => field ??= Clocks.Remedies.Of(Reading, Stage, Day.Clock);

    /// <summary>What it would say under the other readings of the law, where that differs.</summary>
    public IReadOnlyList<OtherReading> Others => field ??= [.. OtherReadings.Of(this, _ofStage, Day.Others)];
}

/// <summary>A paper that was to move the deadline of a stage and does not.</summary>
public sealed class PaperFault(ClockDay clock, DefectivePaper paper) : PersonSubject(Of(clock).Person)
{
    public ClockDay Clock { get; } = clock;

    public DefectivePaper Paper { get; } = paper;

    private static ClockDay Of(ClockDay clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock;
    }
}
