using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>The notice by which the centre tells the organ that handles the case that a limit is about to end.</summary>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="SentOn">The day it was first sent for the present deadline; null where it was not.</param>
/// <remarks>Law: DCI-2008 art 14(2); SPP-2019 art 615(2); MPS-2006 art 27.</remarks>
public sealed record ExpiryNotice(DateOnly DueOn, DateOnly? SentOn)
{
    /// <summary>Gives the notice of a clock; null where none is owed.</summary>
    /// <remarks>One sent for a deadline that has since been moved does not serve for the present one; nor can one be due before the present deadline began to run.</remarks>
    public static ExpiryNotice? Of(ClockReading reading, StageRecord record)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(record);
        if (reading is not { Term.OwesNotice: true, WarnFromOn: { } warnFrom, DeadlineOn: not null })
            return null;
        var since = reading.Steps.LastOrDefault(step => step.What is "base" or "recount" or "extension")?.From ?? reading.StartedOn!.Value;
        var sent = record.Events
            .Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == Milestones.ExpiryNoticeSent && happened.OccurredOn >= since)
            .Min(happened => happened.OccurredOn);
        return new(warnFrom < since ? since : warnFrom, sent);
    }
}
