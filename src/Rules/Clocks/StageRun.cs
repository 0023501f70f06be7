using System.Runtime.CompilerServices;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Clocks;

/// <summary>Runs every term of one stage after the other.</summary>
internal static class StageRun
{
    // One a thread: a run leaves nothing behind that the next would see.
    [ThreadStatic]
    private static RunMemory? _memory;

    /// <summary>Computes the limits of a stage.</summary>
    /// <param name="terms">The terms, and how they are read.</param>
    /// <param name="history">The stage as it was known by the day asked.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="deadlines">Where to put them; room for <see cref="Terms.MostOfAStage"/>.</param>
    /// <param name="derivations">Where to write down how each came about, one a limit; null where nobody asks.</param>
    /// <returns>How many there are.</returns>
    public static int Read(Terms terms, StageHistory history, DateOnly asOf, Span<TermDeadline> deadlines, List<Derivation>? derivations)
    {
        var stage = history.Record.Stage;
        var ofStage = terms.Of(history.Kind);
        var candidates = ofStage is null ? [] : ofStage.Of(history.IsReadable ? ProcedureOf(history, ofStage) : stage.Procedure);
        if (!history.IsReadable || candidates.IsEmpty)
        {
            Unknown(stage, candidates.IsEmpty ? null : candidates[0].Term, out deadlines[0]);
            derivations?.Add(new());
            return 1;
        }
        var run = new TermRun(terms, history, asOf, _memory ??= new());
        var count = 0;
        foreach (var candidate in candidates)
        {
            run.Derivation = derivations is null ? null : new();
            if (!TryRead(ref run, candidate, candidates, deadlines[..(count + 1)]))
                continue;
            count++;
            derivations?.Add(run.Derivation!);
        }
        return count;
    }

    // The last of the deadlines is the one to be found.
    private static bool TryRead(ref TermRun run, TermRules candidate, ReadOnlySpan<TermRules> all, Span<TermDeadline> deadlines)
    {
        var record = run.History.Record;
        if (ValidOn(candidate, record.Stage.StartedOn!.Value) is not { } rules)
        {
            Unknown(record.Stage, candidate.Term, out deadlines[^1]);
            deadlines[^1].LawVersionNotSupported = true;
            return true;
        }
        var startedOn = LawReading.StartOf(record, rules.Term, run.Terms.Switches);
        try
        {
            var lawOn = LawReading.LawOn(rules, run.Terms.Switches, record.Stage, run.AsOf);
            return rules.Term.IsOfConvicts && TryConvict(in run, rules, lawOn, ref deadlines[^1]) is { } has ? has
                : run.TryRun(rules, candidate, startedOn, lawOn, !rules.Term.IsWindow || !AnotherOpened(rules, run.History, all), deadlines);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Only a date after the year 9999 is out of range here: dates and lengths that no custody has. There is no deadline, and a finding says so.
            Unknown(record.Stage, rules.Term, out deadlines[^1]);
            deadlines[^1].StartedOn = startedOn;
            return true;
        }
    }

    // The end of a sentence is read from the sentence, and not every convict must be delivered: whether there is a clock. Null: like any other.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool? TryConvict(ref readonly TermRun run, TermRules rules, DateOnly? lawOn, ref TermDeadline found)
    {
        var (record, term) = (run.History.Record, rules.Term);
        if (term.IsSentence)
        {
            found = SentenceClock.Read(term, record, run.AsOf, lawOn, run.Terms.ShortTerms, run.Derivation);
            return true;
        }
        var duty = term.StayThreshold is null ? DeliveryDuty.Duty : DeliveryDuty.Of(rules, run.History, run.Terms.Switches.StayReference);
        if (duty is DeliveryDuty.Duty or DeliveryDuty.None)
            return duty == DeliveryDuty.None ? false : null;
        Unknown(record.Stage, term, out found);
        found.Missing = SentenceClock.Lacking(record, duty);
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

    // Apart from the rest, so that the room it takes need not be cleared for each limit that is known.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Unknown(CaseStage stage, Term? term, out TermDeadline found) =>
        found = new() { Term = term, StartedOn = stage.StartedOn, EndedOn = stage.EndedOn, Status = ClockStatus.Unknown };
}
