using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier;

/// <summary>One run of the pipeline: which sweep it is about, and what is to be written into the histories.</summary>
/// <param name="Sweep">The sweep.</param>
public sealed record Delivery(SweepFindings Sweep)
{
    private readonly List<AlertEntry> _entries = [];

    /// <summary>What happened to the notices, for the history of each alert.</summary>
    public IReadOnlyList<AlertEntry> Entries => _entries;

    /// <summary>Records why somebody is not told of some alerts. Whatever a stage holds back it reports here: silence has a reason.</summary>
    public void HeldBack(IEnumerable<AlertChange> changes, Bilingual reason) => Record(changes, AlertEventKinds.MailHeldBack, reason);

    /// <summary>Records that a mail about some alerts goes into the outbox.</summary>
    public void Queued(IEnumerable<AlertChange> changes, string recipient) =>
        Record(changes, AlertEventKinds.MailQueued, new(recipient, recipient));

    private void Record(IEnumerable<AlertChange> changes, string kind, Bilingual note) => _entries.AddRange(
        changes.Select(change => new AlertEntry(change.After.AlertId, new(Sweep.At, kind, By: null, note.Zh, note.En))));
}
