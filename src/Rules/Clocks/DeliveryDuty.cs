using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Who must be delivered to prison, and who may or does serve in the centre.</summary>
/// <remarks>Law: CPL-2018 art 264(2). The remaining term is counted from the day the judgment took effect, that day included.</remarks>
internal static class DeliveryDuty
{
    /// <summary>The convict must be delivered.</summary>
    public const string Duty = "duty";

    /// <summary>There is no such duty.</summary>
    public const string None = "none";

    /// <summary>Gives <see cref="Duty"/>, <see cref="None"/>, or the column without which it cannot be told.</summary>
    /// <remarks>Until the documents are received nothing has to be told. Only a fixed term may be served in the centre, whatever <c>serves_here</c> says.</remarks>
    public static string Of(TermRules rules, StageHistory history, StayReference reference) => history.Record.Execution switch
    {
        null => None,
        _ when rules.StartsWith is { } documents && !history.HasMilestone(documents) => None,
        { SentenceKind: SentenceKinds.Life or SentenceKinds.DeathWithReprieve } => Duty,
        { SentenceKind: SentenceKinds.Death or SentenceKinds.CriminalDetentionSentence } => None,
        { ServesHere: true } => None,
        { SentenceKind: null } => "sentence_kind",
        { JudgmentEffectiveOn: null } => "judgment_effective_on",
        { JudgmentEffectiveOn: { } effective } => FixedTerm(
            rules.Term, history.Record, reference == StayReference.DocumentsReceived ? history.FirstMilestone(rules.StartsWith!.Value)!.Value : effective),
    };

    private static string FixedTerm(Term term, StageRecord record, DateOnly from)
    {
        if (SentenceClock.EndOf(record) is not { } end)
            return "sentence_end_on";
        return StayLastOn(term, from) is { } last && end <= last ? None : Duty;
    }

    /// <summary>The last day on which a sentence may end that is served in the centre, counted from a day, that day included; null where the law allows none.</summary>
    public static DateOnly? StayLastOn(Term term, DateOnly from) =>
        term.StayThreshold?.On(from) is { } threshold ? SentenceCount.LastDay(from, 0, threshold.Months) : null;
}
