using System.Globalization;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Wording;

/// <summary>Says things in the language of the request. Dates and times are civil time and look the same in both languages.</summary>
internal sealed class Say(IHttpContextAccessor accessor)
{
    /// <summary>The language of the request.</summary>
    public Language Language => ChosenLanguage.Of(accessor.HttpContext);

    /// <summary>The language as HTML names it.</summary>
    public string HtmlLanguage => Language == Language.En ? "en" : "zh-CN";

    /// <summary>Says a text.</summary>
    public string this[Bilingual text] => Language == Language.En ? text.En : text.Zh;

    /// <summary>Says a text with values in its places.</summary>
    public string Format(Bilingual text, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[text], values);

    /// <summary>Says a number of days where the English word depends on the number.</summary>
    public string Days(Bilingual one, Bilingual many, int days) => Format(days == 1 ? one : many, days);

    /// <summary>A day as 2026-02-28; a dash where there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>An instant as the centre's date and time to the minute, 2026-02-28 09:12; a dash where there is none.</summary>
    public static string Minute(DateTimeOffset? instant) =>
        instant?.ToCivil().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>The word for a severity.</summary>
    public string Name(Severity severity) => this[SharedTexts.Of(severity)];

    /// <summary>The word for a state.</summary>
    public string Name(AlertState state) => this[SharedTexts.Of(state)];

    /// <summary>The word for a role.</summary>
    public string Name(AccountRole role) => this[SharedTexts.Of(role)];

    /// <summary>A finding's title; the rule's id where the rule has none.</summary>
    public string Title(Finding finding) => finding.Title is { } title ? this[title] : finding.Rule;

    /// <summary>A facility's name; its code where it has none.</summary>
    public string FacilityName(string? name, string code) =>
        name ?? (code.Length > 0 ? code : this[SharedTexts.NoFacility]);
}
