using CustodyWatch.Alerts;
using CustodyWatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>A page for those who write the rules. For officers of a centre, whom the rules supervise, it is not there.</summary>
internal abstract class EditorsPage : PageModel
{
    /// <summary>Whether somebody may write, approve and activate rules.</summary>
    public static bool IsFor(Account account) => account.Role != AccountRole.Officer;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!IsFor(context.HttpContext.Account()))
            context.Result = new NotFoundResult();
    }
}
