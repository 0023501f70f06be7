using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Alerts;

/// <summary>The alerts within reach that still hold, worst first, and how fresh that knowledge is.</summary>
internal sealed class QueueModel(IAlertStore alerts, WebOptions options, TimeProvider clock) : PageModel
{
    public QueueFilter Filter { get; private set; } = new();
    public QueuePage Found { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<FacilityLine> Facilities { get; private set; } = [];

    /// <summary>Everything within reach that still holds.</summary>
    public int Holding => Found.BySeverity.Values.Sum();

    public int LastPage => Math.Max(1, (Found.Total + QueueFilter.PageSize - 1) / QueueFilter.PageSize);

    /// <summary>Whether every facility was swept in time, so that an empty queue is good news.</summary>
    public bool IsTrustworthy => Facilities.Count > 0 && Facilities.All(line => line.Freshness == Freshness.Good);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var reach = HttpContext.Account().Reach;
        Filter = QueueFilter.Read(Request.Query);
        Found = await alerts.QueueAsync(Filter.Within(reach), ct);
        if (Filter.Page > LastPage)
            return Redirect(Url.Content("~/alerts") + (Filter with { Page = LastPage }).ToQueryString());

        var today = clock.CivilToday();
        Rows = [.. Found.Alerts.Select(alert => new Row(alert, Countdown.Of(alert, today)))];
        var states = await alerts.FacilitiesAsync(reach, ct);
        Facilities = [.. states.Select(state => FacilityLine.Of(state, clock.GetUtcNow(), options.StaleAfter)).OrderBy(line => line.Freshness)];
        return Page();
    }

    /// <summary>The address of one alert, from which there is a way back to this view.</summary>
    public string LinkTo(Alert alert) => AlertModel.PathOf(Url, alert.AlertId, Filter);

    /// <summary>The address of this view with another filter.</summary>
    public string LinkTo(QueueFilter filter) => Url.Content("~/alerts") + filter.ToQueryString();

    /// <summary>One line of the queue.</summary>
    public sealed record Row(Alert Alert, Countdown Countdown)
    {
        public Finding Finding => Alert.Finding;
    }
}
