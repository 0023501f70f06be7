using CustodyWatch.Rules.Findings;
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
        if (reading is not { Term.OwesNotice: true, NoticeFromOn: { } warnFrom, DeadlineOn: not null })
            return null;
        var since = KnownFrom(reading, record);
        var sent = record.Events
            .Where(happened => happened.Kind == EventKinds.Milestone && happened.Ground == Milestones.ExpiryNoticeSent && happened.OccurredOn >= since)
            .Min(happened => happened.OccurredOn);
        return new(warnFrom < since ? since : warnFrom, sent);
    }

    // The present deadline is known from the last thing that moved it: the decision of an extension, a recount, the end of an exclusion.
    private static DateOnly KnownFrom(ClockReading reading, StageRecord record)
    {
        var since = reading.StartedOn!.Value;
        foreach (var step in reading.Steps)
            if (MovedOn(step, reading, record) is { } moved && moved > since)
                since = moved;
        return since;
    }

    private static DateOnly? MovedOn(DerivationLine step, ClockReading reading, StageRecord record) => step.What switch
    {
        "recount" => step.From,
        "exclusion" => step.UntilOn,
        "extension" => record.Events
            .Where(paper => paper.Kind == EventKinds.Extension && paper.Ground == step.Ground && !reading.Defects.Any(defect => defect.EventId == paper.EventId))
            .Max(paper => paper.ApprovedOn ?? paper.OccurredOn),
        _ => null,
    };
}
