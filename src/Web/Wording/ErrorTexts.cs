using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Wording;

/// <summary>Texts of the pages that say why there is no page.</summary>
internal static class ErrorTexts
{
    public static readonly Bilingual NotFoundTitle = new("没有这个页面", "There is no such page");
    public static readonly Bilingual NotFound = new(
        "地址有误，或者所指内容不存在、不在您的管辖范围内。", "The address is wrong, or what it names does not exist or is not within your reach.");
    public static readonly Bilingual BadRequestTitle = new("请求未被接受", "The request was not accepted");
    public static readonly Bilingual BadRequest = new(
        "表单已失效或不完整，没有作任何更改。请返回上一页，刷新后重试。", "The form is out of date or incomplete; nothing was changed. Go back, reload the page and try again.");
    public static readonly Bilingual FaultTitle = new("系统出错", "Something went wrong");
    public static readonly Bilingual Fault = new(
        "请求没有完成。请稍后重试；如仍出错，请把下面的编号告诉系统管理员。", "The request was not completed. Try again later; if it fails again, tell the administrator the reference below.");
    public static readonly Bilingual UnavailableTitle = new("数据库暂时无法访问", "The database cannot be reached");
    public static readonly Bilingual Unavailable = new(
        "现在无法读取预警。这不表示没有预警。请稍后重试，并把下面的编号告诉系统管理员。",
        "Alerts cannot be read now. That does not mean there are none. Try again later, and tell the administrator the reference below.");
    public static readonly Bilingual Reference = new("编号", "Reference");
    public static readonly Bilingual ToQueue = new("前往预警队列", "Go to the alert queue");
}
