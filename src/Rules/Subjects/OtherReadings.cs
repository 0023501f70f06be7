using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Subjects;

/// <summary>The clock with one switch read the other way.</summary>
/// <param name="Switch">The setting.</param>
/// <param name="Value">The other reading.</param>
/// <param name="Title">What that reading is called.</param>
/// <param name="Clock">The clock that reads so.</param>
public sealed record OtherClock(string Switch, string Value, Bilingual Title, StatutoryClock Clock);

/// <summary>Compares a clock with what it would be under each other reading of the law, each switch alone.</summary>
internal static class OtherReadings
{
    /// <summary>The readings that differ. A clock that only the other reading has is told with the first clock of its stage.</summary>
    public static IEnumerable<OtherReading> Of(ClockDay clock, IReadOnlyList<ClockReading> ofStage, IReadOnlyList<OtherClock> others)
    {
        foreach (var other in others)
        {
            var readings = other.Clock.Read(clock.Stage, clock.Day.AsOf);
            var same = readings.FirstOrDefault(read => IsSame(read, clock.Reading));
            if (Differs(clock.Reading, same))
                yield return Told(other, clock.Reading, same);
            if (ReferenceEquals(ofStage[0], clock.Reading))
                foreach (var only in readings.Where(read => !ofStage.Any(known => IsSame(known, read))))
                    yield return new OtherReading(other.Switch, other.Value, only.DeadlineOn, Earlier: true) { Title = other.Title, Term = only.Term?.Id };
        }
    }

    private static bool IsSame(ClockReading one, ClockReading other) => one.Term?.Id == other.Term?.Id;

    private static bool Differs(ClockReading reading, ClockReading? other) => other is null
        || other.DeadlineOn != reading.DeadlineOn || other.DeadlineAt != reading.DeadlineAt
        || other.EffectiveOn != reading.EffectiveOn || other.WarnFromOn != reading.WarnFromOn;

    private static OtherReading Told(OtherClock other, ClockReading reading, ClockReading? read)
    {
        var sameDay = read is not null && read.DeadlineOn == reading.DeadlineOn;
        var earlier = sameDay
            ? read!.DeadlineAt is not null || read.WarnFromOn < reading.WarnFromOn || read.EffectiveOn < reading.EffectiveOn
            : read?.DeadlineOn < reading.DeadlineOn || reading.DeadlineOn is null && read?.DeadlineOn is not null;
        return new(other.Switch, other.Value, read?.DeadlineOn, earlier)
        {
            Title = other.Title,
            DeadlineAt = sameDay ? read!.DeadlineAt : null,
            WarnFromOn = sameDay && read!.WarnFromOn != reading.WarnFromOn ? read.WarnFromOn : null,
            EffectiveOn = read?.EffectiveOn != reading.EffectiveOn ? read?.EffectiveOn : null,
        };
    }
}
