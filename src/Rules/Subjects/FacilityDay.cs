using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Subjects;

/// <summary>One facility at the end of one day: the facts grouped and joined as the rules need them, each person's clocks read.</summary>
public sealed class FacilityDay
{
    private readonly FacilityFacts _facts;
    private bool? _registersHandovers;

    private FacilityDay(FacilityFacts facts, DateOnly asOf, DaySettings settings, StatutoryClock clock, IReadOnlyList<OtherClock> others) =>
        (_facts, AsOf, Settings, Clock, Others) = (facts, asOf, settings, clock, others);

    public DateOnly AsOf { get; }

    public DaySettings Settings { get; }

    /// <summary>The clock that read the stages.</summary>
    public StatutoryClock Clock { get; }

    /// <summary>The clock under each other reading of the law.</summary>
    public IReadOnlyList<OtherClock> Others { get; }

    public string FacilityCode => _facts.FacilityCode;

    /// <summary>The code of the resident office; null where unknown.</summary>
    public string? OfficeCode => _facts.Facility?.OfficeCode;

    /// <summary>Whether the centre registers handovers of custody at all.</summary>
    public bool RegistersHandovers => _registersHandovers ??= _facts.Persons.Any(person => person.Stages.Any(stage => stage.Stage.HandoverOn is not null));

    /// <summary>Everybody, those who have left included.</summary>
    public IReadOnlyList<PersonDay> Persons { get; private set; } = [];

    /// <summary>Everything the rules match over.</summary>
    public IReadOnlyList<Subject> Subjects { get; private set; } = [];

    /// <summary>Looks at a facility on a day.</summary>
    /// <param name="facts">What the source has.</param>
    /// <param name="asOf">The day asked; its end.</param>
    /// <param name="settings">How the day is looked at.</param>
    /// <param name="clock">The clock that reads the stages.</param>
    /// <param name="others">The clock under each other reading of the law, to be shown beside it.</param>
    public static FacilityDay Look(FacilityFacts facts, DateOnly asOf, DaySettings settings, StatutoryClock clock, IReadOnlyList<OtherClock> others)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(clock);
        var day = new FacilityDay(facts, asOf, settings, clock, others);
        day.Persons = [.. facts.Persons
            .Where(record => !(record.Person.AdmittedAt is { } admitted && DateOnly.FromDateTime(admitted) > asOf))
            .Select(record => new PersonDay(KnownBy.On(record, asOf), day))];
        foreach (var person in day.Persons)
            person.Clocks = [.. person.Record.Stages.Select(stage => InContext(stage, person)).SelectMany(stage => ClockDay.Of(person, stage))];
        day.Subjects = [.. day.All()];
        return day;
    }

    /// <summary>A cell; null where the source does not list it.</summary>
    internal Cell? CellOf(string id) => _facts.Cells.GetValueOrDefault(id);

    // A stage after the judgment carries out the last judgment that had taken effect; a supplementary investigation follows the review that returned the case.
    private static StageRecord InContext(StageRecord stage, PersonDay person) => stage.Stage.Kind switch
    {
        StageKinds.AwaitingDelivery or StageKinds.ServingSentence =>
            stage with { Execution = person.Record.Executions.MaxBy(row => row.JudgmentEffectiveOn), CustodySince = person.Custody?.Since },
        StageKinds.SupplementaryInvestigation => stage with
        {
            ReturnedOn = person.Record.Stages.Select(other => other.Stage)
                .Where(other => other.Kind == StageKinds.ProsecutionReview && other.CaseId == stage.Stage.CaseId && other.EndedOn <= stage.Stage.StartedOn)
                .Max(other => other.EndedOn),
        },
        _ => stage with { AdmittedAt = person.Record.Person.AdmittedAt },
    };

    private IEnumerable<Subject> All()
    {
        var clocks = Persons.SelectMany(person => person.Clocks).ToArray();
        return
        [
            .. Persons.Where(person => person.InCustody).Select(person => person.Alone),
            .. CellMates.Of(Persons, _facts.Cells),
            .. Settings.PairsCoDefendants ? CasePair.Of(Persons) : [],
            .. Persons.SelectMany(RestraintsOnDay.Uses),
            .. Persons.SelectMany(RestraintsOnDay.Periods),
            .. Persons.SelectMany(ConfinementDay.Of),
            .. Persons.SelectMany(ConfinementPeriod.Of),
            .. IncidentDay.Of(this, _facts.Incidents),
            .. Persons.SelectMany(person => person.Record.Casualties.Select(casualty => new CasualtyDay(person, casualty))),
            .. Persons.SelectMany(person => person.Record.Executions.Select(execution => new ExecutionDay(person, execution))),
            .. Persons.SelectMany(person => person.Record.SentenceChanges.Select(change => new SentenceChangeDay(person, change))),
            .. Persons.SelectMany(HandoverDay.Of),
            .. clocks,
            .. clocks.Where(clock => clock.Person.InCustody && clock.Stage.Stage.EndedOn is null)
                .SelectMany(clock => clock.Reading.Defects.Select(paper => new PaperFault(clock, paper))),
            .. Persons.SelectMany(person => StageSequence.Problems(person).Concat(person.Record.Problems).Distinct()
                .Select(problem => new DataProblem(this, person, problem))),
            .. _facts.Problems.Select(problem => new DataProblem(this, null, problem)),
        ];
    }
}
