using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Runs every term of one stage after the other. It uses its memory again, so that it can run over a whole country without asking for more.</summary>
internal sealed class StageRun
{
    private readonly TermRun _run = new();

    /// <summary>Computes the limits of a stage.</summary>
    /// <param name="terms">The terms, and how they are read.</param>
    /// <param name="history">The stage as it was known by the day asked.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="deadlines">Where to put them; room for <see cref="Terms.MostOfAStage"/>.</param>
    /// <param name="derivations">Where to write down how each came about, one a limit; null where nobody asks.</param>
    /// <returns>How many there are.</returns>
    public int Read(Terms terms, StageHistory history, DateOnly asOf, Span<TermDeadline> deadlines, List<Derivation>? derivations)
    {
        var stage = history.Record.Stage;
        var ofStage = terms.Of(history.Kind);
        var candidates = ofStage is null ? [] : ofStage.Of(history.IsReadable ? ProcedureOf(history, ofStage) : stage.Procedure);
        if (!history.IsReadable || candidates.IsEmpty)
        {
            deadlines[0] = Unknown(stage, candidates.IsEmpty ? null : candidates[0].Term);
            derivations?.Add(new());
            return 1;
        }
        _run.Take(terms, history, asOf);
        var count = 0;
        foreach (var candidate in candidates)
        {
            _run.Derivation = derivations is null ? null : new();
            if (!TryRead(candidate, candidates, deadlines[..(count + 1)]))
                continue;
            count++;
            derivations?.Add(_run.Derivation!);
        }
        return count;
    }

    // The last of the deadlines is the one to be found.
    private bool TryRead(TermRules candidate, ReadOnlySpan<TermRules> all, Span<TermDeadline> deadlines)
    {
        var (history, record, term) = (_run.History, _run.History.Record, candidate.Term);
        if (ValidOn(candidate, record.Stage.StartedOn!.Value) is not { } rules)
        {
            deadlines[^1] = Unknown(record.Stage, term) with { LawVersionNotSupported = true };
            return true;
        }
        term = rules.Term;
        var startedOn = LawReading.StartOf(record, term, _run.Terms.Switches);
        var lawOn = LawReading.LawOn(rules, _run.Terms.Switches, record.Stage, _run.AsOf);
        try
        {
            var duty = term.StayThreshold is null ? DeliveryDuty.Duty : DeliveryDuty.Of(rules, history, _run.Terms.Switches.StayReference);
            if (term.IsSentence)
                deadlines[^1] = SentenceClock.Read(term, record, _run.AsOf, lawOn, _run.Terms.ShortTerms, _run.Derivation);
            else if (duty == DeliveryDuty.Duty)
                return _run.TryRun(rules, startedOn, lawOn, !term.IsWindow || !AnotherOpened(rules, history, all), deadlines);
            else if (duty == DeliveryDuty.None)
                return false;
            else
                deadlines[^1] = Unknown(record.Stage, term) with { Missing = SentenceClock.Lacking(record, duty) };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Only a date after the year 9999 is out of range here: dates and lengths that no custody has. There is no deadline, and a finding says so.
            deadlines[^1] = Unknown(record.Stage, term) with { StartedOn = startedOn };
        }
        return true;
    }

    // Of several windows one runs: the stage's own start serves only where nothing else opened one.
    private static bool AnotherOpened(TermRules window, StageHistory history, ReadOnlySpan<TermRules> all)
    {
        foreach (var other in all)
            if (other != window && other.StartsWith is { } ground && history.HasMilestone(ground))
                return true;
        return false;
    }

    // Where a term has no value on its start, the law knew it under another: fast track before 2018 is the ordinary limit.
    private static TermRules? ValidOn(TermRules rules, DateOnly startedOn)
    {
        if (rules.On(startedOn).Length is not null)
            return rules;
        return rules.Otherwise is { } instead && instead.On(startedOn).Length is not null ? instead : null;
    }

    // A conversion that starts no limit anew gives the stage the new procedure's limit from its start, whatever the column says:
    // a fast-track review found unsuitable. All others change the term where they happen.
    private static string? ProcedureOf(StageHistory history, StageTerms terms)
    {
        if (history.LastConversion is not { } last)
            return history.Record.Stage.Procedure;
        var after = Act.ProcedureAfter(last);
        foreach (var rules in terms.Of(after))
            if (rules.Recount(RecountGrounds.List.PlaceOf(last.Ground!)) is not null)
                return history.Record.Stage.Procedure;
        return after;
    }

    private static TermDeadline Unknown(CaseStage stage, Term? term) =>
        new() { Term = term, StartedOn = stage.StartedOn, EndedOn = stage.EndedOn, Status = ClockStatus.Unknown };
}
