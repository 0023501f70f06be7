using System.Globalization;
using System.Text;
using CustodyWatch.Rules;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Web.Pages.Catalogue;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>Stages and events by hand, dates and steps at once. The form comes and goes with the page; the server keeps nothing of it.</summary>
[RequestSizeLimit(LongestRequest)]
[RequestFormLimits(ValueCountLimit = 8192, MultipartBodyLengthLimit = LongestRequest)]
internal sealed class CalculatorModel(Bookshelf shelf, CompiledCatalogue file, TimeProvider clock, Say say) : PageModel
{
    /// <summary>The longest case file that is read, in bytes.</summary>
    public const int LongestFile = 256 * 1024;

    private const int LongestRequest = 2 * 1024 * 1024;

    public CalculatorForm Form { get; private set; } = CalculatorForm.Empty(clock.CivilToday());

    /// <summary>What was worked out; null where nothing was asked or the day is none.</summary>
    public CalculatorResult? Result { get; private set; }

    /// <summary>Why something was refused; null where nothing was.</summary>
    public BadInputException? Refusal { get; private set; }

    /// <summary>The catalogue that sweeps work by; the file where that is not here or cannot be worked by any more.</summary>
    public CompiledCatalogue Catalogue { get; private set; } = file;

    /// <summary>The terms, for the choices of the form.</summary>
    public Rules.Clocks.Terms Terms { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Catalogue = (await shelf.InUseAsync(HttpContext.RequestAborted)).Book.Compiled ?? Catalogue;
        Terms = Catalogue.Document.Terms();
        await next();
    }

    public IActionResult OnGet() => Show();

    public IActionResult OnPost()
    {
        if (Request.Form["language"] is [{ Length: > 0 } language, ..])
            ChosenLanguage.Remember(HttpContext, language == "en" ? Language.En : Language.Zh);
        try
        {
            Form = CalculatorForm.Read(Request.Form);
        }
        catch (BadInputException refused)
        {
            return Refuse(refused);
        }
        return Do(Request.Form["do"].ToString().Split(' ')) ?? (IActionResult)Show();
    }

    public async Task<IActionResult> OnPostLoadAsync(IFormFile? file, string? day, CancellationToken ct)
    {
        Form.Day = day ?? Form.Day;
        try
        {
            Form = CalculatorForm.Of(CaseFile.Parse(await TextOfAsync(file, ct), file!.FileName).Text, Form.Day, file.FileName);
        }
        catch (BadInputException refused)
        {
            return Refuse(refused);
        }
        return Show();
    }

    /// <summary>What the loaded file says that has no field here, in words; empty for nothing.</summary>
    public IEnumerable<string> RestInWords()
    {
        if (Form.Rest.Person.Count > 0)
            yield return Form.Rest.Person.TryGetValue("name", out var name) ? $"{say[CalculatorTexts.RestPerson]}（{name}）" : say[CalculatorTexts.RestPerson];
        if (Form.Rest.Case.Count > 0)
            yield return say[CalculatorTexts.RestCase];
        foreach (var (key, entries) in Form.Rest.Lists)
            yield return string.Create(CultureInfo.InvariantCulture, $"{say[CodeTexts.Of(CalculatorTexts.RestLists, key)]} × {entries.Count}");
    }

    // A button says what to do and to which row; whatever is unknown only works the dates out.
    private FileContentResult? Do(string[] asked)
    {
        switch (asked[0], Row(asked, 1), Row(asked, 2))
        {
            case ("add-stage", _, _):
                Form.AddStage();
                break;
            case ("remove-stage", { } stage, _) when stage < Form.Stages.Count:
                Form.Stages.RemoveAt(stage);
                break;
            case ("add-event", { } stage, _) when stage < Form.Stages.Count && Form.HasRoomForEvents:
                Form.Stages[stage].Events.Add(new(SourceContract.StageEvent));
                break;
            case ("remove-event", { } stage, { } happened) when stage < Form.Stages.Count && happened < Form.Stages[stage].Events.Count:
                Form.Stages[stage].Events.RemoveAt(happened);
                break;
            case ("save", _, _):
                return File(Encoding.UTF8.GetBytes(CaseFileText.Write(Form.Text)), "application/yaml; charset=utf-8", $"{say[CalculatorTexts.FileName]}-{Form.Day}.yaml");
        }
        return null;
    }

    private PageResult Show()
    {
        if (Form.AsOf is { } asOf && Form.Stages.Exists(stage => stage.CanBeRead))
            Result = CalculatorResult.Of(Form, asOf, say[CalculatorTexts.Nobody], Catalogue);
        return Page();
    }

    private PageResult Refuse(BadInputException refused)
    {
        Refusal = refused;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<string> TextOfAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null)
            throw new BadInputException(say[CalculatorTexts.File], CalculatorTexts.FileMissing, CalculatorTexts.NothingLoaded, CalculatorTexts.FileMissingMend);
        if (file.Length > LongestFile)
            throw new BadInputException(file.FileName, Kilobytes(CalculatorTexts.FileTooLong), CalculatorTexts.NothingLoaded, CalculatorTexts.FileTooLongMend);
        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return await reader.ReadToEndAsync(ct);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException(file.FileName, CalculatorTexts.NotUtf8, CalculatorTexts.NothingLoaded, CalculatorTexts.NotUtf8Mend);
        }
    }

    private static Bilingual Kilobytes(Bilingual text) => new(
        string.Format(CultureInfo.InvariantCulture, text.Zh, LongestFile / 1024), string.Format(CultureInfo.InvariantCulture, text.En, LongestFile / 1024));

    private static int? Row(string[] asked, int at) =>
        asked.Length > at && int.TryParse(asked[at], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
