using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CustodyWatch.Web.Given;

/// <summary>What came back: the answer as it was sent, and the page in it.</summary>
internal sealed record Seen(HttpStatusCode Status, string? Location, ILookup<string, string> Headers, string Body)
{
    public IHtmlDocument Page { get; } = new HtmlParser().ParseDocument(Body);

    /// <summary>The text of the page's main part, white space drawn together.</summary>
    public string Text => TextOf("main");

    /// <summary>The texts of all elements of a selector.</summary>
    public string[] TextsOf(string selector) =>
        [.. Page.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    public string TextOf(string selector) => Assert.Single(TextsOf(selector));
}

/// <summary>Somebody before a browser: keeps cookies, fills in forms, follows no redirect by itself.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri address) => _http = new HttpClient(
        new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip })
    { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    /// <summary>Opens a page.</summary>
    public async Task<Seen> OpenAsync(string path) => await SeenAsync(await _http.GetAsync(new Uri(path, UriKind.Relative), Ct));

    /// <summary>Posts fields as they are, without any form.</summary>
    public async Task<Seen> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SeenAsync(await _http.PostAsync(new Uri(path, UriKind.Relative), content, Ct));
    }

    /// <summary>Sends a file with the hidden fields of a form that is open.</summary>
    public async Task<Seen> UploadAsync(string path, Seen open, string form, string fileName, byte[] file)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(open.Page.QuerySelector(form));
        using var content = new MultipartFormDataContent();
        foreach (var input in open.Page.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(input => input.Form == element))
            content.Add(new StringContent(input.Value), input.Name!);
        content.Add(new ByteArrayContent(file), "file", fileName);
        return await SeenAsync(await _http.PostAsync(new Uri(element.GetAttribute("action") ?? path, UriKind.Relative), content, Ct));
    }

    /// <summary>Sends a form as it stands, every field with what is in it, some of them filled in first.</summary>
    public Task<Seen> SubmitAsync(string path, Seen open, string form, string button, params (string Name, string Value)[] fields)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(open.Page.QuerySelector(form));
        var typed = fields.Select(field => field.Name).ToHashSet();
        var standing = element.Elements.Where(field => field.GetAttribute("name") is { } name && field is not IHtmlButtonElement && !typed.Contains(name))
            .Select(field => (field.GetAttribute("name")!, field is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)field).Value));
        return PostAsync(element.GetAttribute("action") ?? path, [.. standing, .. fields, ("do", button)]);
    }

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    public async Task<Seen> FillInAsync(string path, string form, params (string Name, string Value)[] fields) =>
        await SendAsync(path, await OpenAsync(path), form, fields);

    /// <summary>Fills in a form of a page that is open and sends it.</summary>
    public Task<Seen> SendAsync(string path, Seen open, string form, params (string Name, string Value)[] fields)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(open.Page.QuerySelector(form));
        var typed = fields.Select(field => field.Name).ToHashSet();
        var hidden = element.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(input => !typed.Contains(input.Name!));
        return PostAsync(element.GetAttribute("action") ?? path, [.. hidden.Select(input => (input.Name!, input.Value)), .. fields]);
    }

    public Task<Seen> SignInAsync(string userName, string password, string path = "/sign-in") =>
        FillInAsync(path, "main form", ("userName", userName), ("password", password));

    public Task<Seen> SwitchLanguageAsync(string path) => FillInAsync(path, "form[action='/language']");

    public void Dispose() => _http.Dispose();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<Seen> SeenAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var headers = answer.Headers.Concat(answer.Content.Headers)
                .SelectMany(header => header.Value, (header, value) => (header.Key, value)).ToLookup(pair => pair.Key, pair => pair.value);
            return new Seen(answer.StatusCode, answer.Headers.Location?.OriginalString, headers, await answer.Content.ReadAsStringAsync(Ct));
        }
    }
}
