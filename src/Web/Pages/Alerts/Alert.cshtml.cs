using CustodyWatch.Alerts;
using CustodyWatch.Alerts.Transitions;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Web.Security;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>One alert: what was found, how the deadline came about, what has been done; and taking it up.</summary>
internal sealed class AlertModel(IAlertStore alerts, TimeProvider clock) : PageModel
{
    public Alert Alert { get; private set; } = null!;
    public IReadOnlyList<AlertEvent> History { get; private set; } = [];
    public Countdown Countdown { get; private set; } = null!;
    public DateOnly Today { get; private set; }

    /// <summary>The part of the queue this page was opened from.</summary>
    public QueueFilter From { get; private set; } = new();

    /// <summary>What is wrong with the note, or with the moment; null where nothing is.</summary>
    public Bilingual? Refusal { get; private set; }

    /// <summary>The note as typed, so that it is not lost when it is refused.</summary>
    public string Note { get; private set; } = "";

    public Finding Finding => Alert.Finding;

    /// <summary>The address of an alert, which remembers the part of the queue one comes from.</summary>
    public static string PathOf(IUrlHelper url, string alertId, QueueFilter from) =>
        url.Content($"~/alerts/{Uri.EscapeDataString(alertId)}")
        + (from.ToQueryString() is { Length: > 0 } query ? QueryString.Create("from", query) : QueryString.Empty);

    public async Task<IActionResult> OnGetAsync(string id, string? from, CancellationToken ct) =>
        await LoadAsync(id, from, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string? from, int version, string? note, CancellationToken ct)
    {
        if (!await LoadAsync(id, from, ct))
            return NotFound();
        Note = note?.Trim() ?? "";
        if (Note.Length is 0 or > Acknowledge.LongestNote)
            return Refuse(Note.Length == 0 ? AlertTexts.NoteMissing : AlertTexts.NoteTooLong, StatusCodes.Status400BadRequest);

        return await alerts.AcknowledgeAsync(id, version, HttpContext.Account(), Note, clock.GetUtcNow(), ct) switch
        {
            Acknowledged.Now or Acknowledged.Already => Redirect(PathOf(Url, id, From) + "#handling"),
            Acknowledged.ChangedMeanwhile when await LoadAsync(id, from, ct) => Refuse(AlertTexts.Changed, StatusCodes.Status409Conflict),
            _ => NotFound(),
        };
    }

    private PageResult Refuse(Bilingual why, int status)
    {
        Refusal = why;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> LoadAsync(string id, string? from, CancellationToken ct)
    {
        var reach = HttpContext.Account().Reach;
        if (await alerts.FindAsync(id, reach, ct) is not { } alert)
            return false;
        Alert = alert;
        History = await alerts.HistoryAsync(id, reach, ct);
        From = QueueFilter.Read(from);
        Today = clock.CivilToday();
        Countdown = Countdown.Of(alert, Today);
        return true;
    }
}
