using CustodyWatch.Rules.Findings;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Wording;

/// <summary>The language somebody has chosen, remembered in a cookie that says nothing else.</summary>
internal static class ChosenLanguage
{
    private const string Cookie = "custodywatch-language";

    /// <summary>Gives the language of a request: the one just chosen, the remembered one, or Chinese.</summary>
    public static Language Of(HttpContext? context) => context?.Items[Cookie] is Language chosen
        ? chosen
        : context?.Request.Cookies[Cookie] == "en" ? Language.En : Language.Zh;

    /// <summary>Remembers a language for a year, and answers this request in it.</summary>
    public static void Remember(HttpContext context, Language language)
    {
        context.Items[Cookie] = language;
        context.Response.Cookies.Append(Cookie, language == Language.En ? "en" : "zh", new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
    }
}
