using System.Text.Encodings.Web;
using System.Text.Unicode;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Templates;

/// <summary>A mail as HTML, its styles moved into the elements because mail programs drop style sheets.</summary>
internal static class HtmlBody
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Css = ReadCss();

    public static string Of(Letter letter) =>
        PreMailer.Net.PreMailer.MoveCssInline(Page(letter), removeStyleElements: true, css: Css, removeComments: true).Html;

    private static string Page(Letter letter) =>
        $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Text(letter.Subject)}</title></head>
        <body>
        <div class="page">
        <h1>{Text(letter.Heading)}</h1>
        <p class="summary">{Text(letter.Summary)}</p>
        {string.Concat(letter.Lines.Select(Alert))}
        {Paragraph(letter.Unlisted == 0 ? null : Phrases.Unlisted(letter.Unlisted))}
        {Paragraph(letter.Counted == 0 ? null : Phrases.Counted(letter.Counted))}
        {(letter.QueueLink is null ? "" : $"""<p class="queue"><a href="{Text(letter.QueueLink)}">{Phrases.Queue}</a></p>""")}
        <p class="footer">{Phrases.Footer}</p>
        </div>
        </body>
        </html>
        """;

    private static string Alert(LetterLine line) =>
        $"""
        <div class="alert {line.Severity.Id()}">
        <p class="title"><span class="severity {line.Severity.Id()}-word">{line.Severity.Zh()}</span> {Title(line)}</p>
        {Row("人员", line.Names)}{Row("届满日", line.Deadline)}{Row(Phrases.Earlier, line.Earlier)}{Row("起始日", line.Since)}{Row("状态", line.News)}
        {(line.Link is null ? Row("编号", line.AlertId) : "")}
        {Picture(line.Picture)}
        {Remedies(line.Remedies)}
        </div>

        """;

    // Many mail programs show no such picture; the words stand in its place then.
    private static string Picture(LetterPicture? picture) => picture is null
        ? ""
        : $"""<p class="picture"><img src="cid:{Text(picture.ContentId)}" width="720" alt="{Text(string.Join('\n', picture.Words))}"></p>""";

    private static string Remedies(IReadOnlyList<string> remedies) => remedies.Count == 0
        ? ""
        : $"""<p class="remedies-head">{Phrases.Remedies}</p><ul class="remedies">{string.Concat(remedies.Select(remedy => $"<li>{Text(remedy)}</li>"))}</ul>""";

    private static string Title(LetterLine line) =>
        line.Link is null ? Text(line.Title) : $"""<a href="{Text(line.Link)}">{Text(line.Title)}</a>""";

    private static string Row(string label, string? value) =>
        value is null ? "" : $"""<p class="row"><span class="label">{label}</span> {Text(value)}</p>""";

    private static string Paragraph(string? text) => text is null ? "" : $"<p>{Text(text)}</p>";

    private static string Text(string text) => Encoder.Encode(text);

    private static string ReadCss()
    {
        using var reader = new StreamReader(typeof(HtmlBody).Assembly.GetManifestResourceStream("mail.css")!);
        return reader.ReadToEnd();
    }
}
