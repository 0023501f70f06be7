using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Benchmarks;

/// <summary>A person from detention to second instance: five stages, six clocks, six extensions, two exclusions and a recount.</summary>
internal static class FiveStages
{
    /// <summary>The day on which the clocks are read.</summary>
    public static readonly DateOnly AsOf = new(2025, 9, 1);

    /// <summary>The last day of each clock, in the order of the stages, as somebody who counts on paper finds them.</summary>
    public static readonly DateOnly[] LastDays =
    [
        new(2024, 3, 31), // thirty days from the detention
        new(2024, 4, 4), // seven days from the receipt of the request
        new(2024, 10, 4), // two months and thirty days left out, one month, two months
        new(2024, 11, 25), // one month from the new procuratorate's receipt, fifteen days
        new(2025, 5, 22), // three months and three months
        new(2025, 10, 16), // two months and fifteen days left out, two months
    ];

    /// <summary>The stages, as they are read from a file or a database.</summary>
    public static readonly IReadOnlyList<StageRecord> Records = CaseFile.Parse(Text, "five-stages.yaml").Record.Stages;

    private const string Text = """
        person: { sex: male, birth_on: 1990-05-01 }
        stages:
          - kind: criminal-detention
            started_on: 2024-03-01
            ended_on: 2024-04-04
            events:
              - { event_id: e1, kind: extension, ground: detention-request-roaming, occurred_on: 2024-03-03, approved_by_level: psb-head }
              - { event_id: e2, kind: milestone, ground: arrest-request-received, occurred_on: 2024-03-28 }
              - { event_id: e3, kind: milestone, ground: arrest-approved, occurred_on: 2024-04-03 }
          - kind: investigation
            started_on: 2024-04-04
            ended_on: 2024-09-20
            possible_sentence: over-10-years
            events:
              - { event_id: e4, kind: exclusion, ground: psychiatric-evaluation, occurred_on: 2024-04-20, until_on: 2024-05-20 }
              - { event_id: e5, kind: extension, ground: inv-custody-ext-1, occurred_on: 2024-06-25, approved_by_level: proc-up1 }
              - { event_id: e6, kind: extension, ground: inv-custody-ext-2, occurred_on: 2024-07-30, approved_by_level: proc-prov }
          - kind: prosecution-review
            started_on: 2024-09-20
            ended_on: 2024-11-22
            events:
              - { event_id: e7, kind: recount, ground: jurisdiction-changed, occurred_on: 2024-10-10 }
              - { event_id: e8, kind: extension, ground: review-ext, occurred_on: 2024-11-05, approved_by_level: proc-self }
          - kind: first-instance
            started_on: 2024-11-22
            ended_on: 2025-05-15
            events:
              - { event_id: e9, kind: extension, ground: trial1-ext-up1, occurred_on: 2025-02-10, approved_by_level: court-up1 }
          - kind: second-instance
            started_on: 2025-06-01
            events:
              - { event_id: e10, kind: exclusion, ground: file-review, occurred_on: 2025-06-10, until_on: 2025-06-25 }
              - { event_id: e11, kind: extension, ground: trial2-ext-high, occurred_on: 2025-08-10, approved_by_level: court-high }
        """;
}
