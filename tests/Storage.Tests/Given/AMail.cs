using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Given;

/// <summary>A mail to the prosecutor about what a sweep changed.</summary>
internal static class AMail
{
    public static OutgoingMail About(IEnumerable<AlertChange> changes, string id = "m1", Severity severity = Severity.Critical) => new()
    {
        MailId = id,
        AlertIds = [.. changes.Select(change => change.After.AlertId)],
        Severity = severity,
        Recipient = "zhao@jcy.example",
        RecipientName = "赵检察官",
        Subject = "[CustodyWatch][危急] 余杭区看守所：侦查羁押期限超期（张某）",
        Html = $"<p>张某 <img src=\"cid:t1.{id}\" alt=\"羁押时间轴\"></p>",
        Text = "张某",
        Pictures = [new($"t1.{id}", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>羁押时间轴</text></svg>")],
        MessageId = $"{id}@custodywatch.example",
        CreatedAt = AFinding.Instant("2026-03-01T00:10"),
        NextAttemptAt = AFinding.Instant("2026-03-01T00:10"),
    };
}
