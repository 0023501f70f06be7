using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Stages;

/// <summary>The papers by which a judgment is carried out. Custody has been unbroken, so a sentence counts from its first day.</summary>
internal static class Executions
{
    /// <summary>The row of a judgment with its sentence, and the stage that waits for it to be carried out.</summary>
    public static (StageDraft Stage, RowDraft Row) Await(PersonDraft person, DateOnly effectiveOn, DateOnly? endedOn)
    {
        var stage = person.Enter(StageKinds.AwaitingDelivery, effectiveOn, endedOn);
        stage.Milestone(Milestones.JudgmentEffective, effectiveOn);
        var row = new RowDraft(SourceContract.Execution)
            .With("execution_id", person.NextKey("x"))
            .With("person_id", person.Id)
            .With("judgment_effective_on", effectiveOn)
            .With("serves_here", false);
        return (stage, person.Add(row));
    }

    /// <summary>The court's papers come in: from this day the person belongs among the convicted.</summary>
    public static void ReceivePapers(StageDraft stage, RowDraft row, DateOnly receivedOn)
    {
        stage.Milestone(Milestones.ExecutionDocsReceived, receivedOn);
        row.With("documents_received_on", receivedOn);
        stage.Person.ExecutionPapersOn = receivedOn;
    }

    /// <summary>A sentence long enough that nobody may stay in the centre for it.</summary>
    public static void SentenceForPrison(PersonDraft person, RowDraft row, Dice dice)
    {
        if (person.Course.Gravity == Gravity.Gravest)
            row.With("sentence_kind", dice.Pick([SentenceKinds.Life, SentenceKinds.DeathWithReprieve]));
        else
            SentenceTo(person, row, SentenceKinds.FixedTerm, dice.Between(36, 84));
    }

    public static DateOnly SentenceTo(PersonDraft person, RowDraft row, string kind, int months)
    {
        var endsOn = Term.SentenceEnd(person.Course.TakenOn, months);
        row.With("sentence_kind", kind)
            .With("sentence_years", months / 12)
            .With("sentence_months", months % 12)
            .With("set_off_days", 0)
            .With("sentence_end_on", endsOn);
        return endsOn;
    }
}
