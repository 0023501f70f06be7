namespace CustodyWatch.Rules.Findings;

/// <summary>What a clock would say if a disputed point of law were read the other way. Findings go by the default reading.</summary>
/// <param name="Switch">The setting.</param>
/// <param name="Value">The other reading.</param>
/// <param name="DeadlineOn">The deadline under it; null where it gives none.</param>
/// <param name="Earlier">Whether that is earlier than the default reading's.</param>
public sealed record OtherReading(string Switch, string Value, DateOnly? DeadlineOn, bool Earlier)
{
    /// <summary>The disputed point and how it is read otherwise, in words; null in findings stored before there were any.</summary>
    public Bilingual? Title { get; init; }

    /// <summary>The term, where the other reading has a clock that the default does not have; else null.</summary>
    public string? Term { get; init; }

    /// <summary>The moment of the deadline, where that is what differs; else null.</summary>
    public DateTime? DeadlineAt { get; init; }

    /// <summary>The first warning day, where that is what differs; else null.</summary>
    public DateOnly? WarnFromOn { get; init; }

    /// <summary>The day a judgment takes effect, where that is what differs; else null.</summary>
    public DateOnly? EffectiveOn { get; init; }
}
