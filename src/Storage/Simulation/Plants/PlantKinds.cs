using CustodyWatch.Storage.Simulation.Plants.Clocks;
using CustodyWatch.Storage.Simulation.Plants.Decoys;
using CustodyWatch.Storage.Simulation.Plants.Faults;
using CustodyWatch.Storage.Simulation.Plants.Restraint;
using CustodyWatch.Storage.Simulation.Plants.Separation;
using CustodyWatch.Storage.Simulation.Plants.Solitary;

namespace CustodyWatch.Storage.Simulation.Plants;

/// <summary>Everything that is planted. Small populations get the first of these, so the order is by weight.</summary>
internal static class PlantKinds
{
    public static readonly IReadOnlyList<IPlant> All =
    [
        .. ClockPlants.At(ClockMark.Overdue),
        new CoDefendantsTogether(),
        new MinorWithAdult(),
        new NotApproved(),
        new TooLong(),
        new MissingBirth(),
        new DamagedPerson(),
        new MonthEndArrest(),
        .. ClockPlants.At(ClockMark.DueToday),
        .. ClockPlants.At(ClockMark.Expiring),
        new ApprovedByDeputy(),
        new ApprovalWithoutTime(),
        new ApprovedLate(),
        new EmergencyApprovedLate(),
        new EmergencyApprovedNextDay(),
        new EmergencyOpen(),
        new EmergencyForgotten(),
        new TooLongRemoved(),
        new PutBackOn(),
        new ExtendedLate(),
        new ExtensionRanOut(),
        new MissingSex(),
        new MissingAuthority(),
        new UnknownProcedure(),
        new UnknownHealthFlag(),
        new UnknownGround(),
        new UnknownRestraint(),
        new UnknownCellDesignation(),
        new ImpossibleEnd(),
        new ImpossibleApproval(),
        new ImpossibleBirth(),
        new ImpossibleAdmission(),
        .. ClockPlants.At(ClockMark.BeforeWarning),
        .. Detours.All,
        new ExemptedCoDefendants(),
        new CoDefendantsParted(),
        new ConvictedCoDefendants(),
        new EighteenToday(),
        new AdultSinceToday(),
        new PapersCameToday(),
        new ApprovedInTheSameMinute(),
        new EmergencyApprovedInTime(),
        new EmergencyOfTheLastHour(),
        new ClosedAMonthAgo(),
        new OnForFifteenDays(),
        new ExtendedInTime(),
        new ExtendedWithoutEnd(),
        new ADayApart(),
        new UnderDeathSentence(),
        new ManWithWoman(),
        new ComeOfAge(),
        .. ConvictWithUnconvicted.All,
        new InfectiousWithOthers(),
        .. Misuse.All,
        new WithoutRestraints(takenOff: true),
        new WithoutRestraints(takenOff: false),
        .. ConfinementPlant.All,
        .. LawfulMeasures.All,
        .. ExecutionPlants.All,
        .. DutyPlant.All,
        .. PaperPlants.All,
        new ExtendedAgainLate(),
    ];
}
