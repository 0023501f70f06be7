using System.Globalization;
using CustodyWatch.Rules;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Web.Wording;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>What is typed into the calculator, and all a loaded case file says besides. It goes back and forth with the page and is kept nowhere.</summary>
internal sealed class CalculatorForm
{
    /// <summary>The most stages a page has room for.</summary>
    public const int MostStages = 30;

    /// <summary>The most events of one stage.</summary>
    public const int MostEvents = 60;

    /// <summary>The most events of all stages together.</summary>
    public const int MostEventsInAll = 300;

    /// <summary>The day asked, as typed.</summary>
    public required string Day { get; set; }

    /// <summary>The person's birth date, as typed; empty for unknown.</summary>
    public string BirthOn { get; set; } = "";

    public List<StageFields> Stages { get; private init; } = [];

    /// <summary>What a loaded case file says that has no field here.</summary>
    public CaseText Rest { get; private init; } = new();

    /// <summary>The day asked; null where it is none.</summary>
    public DateOnly? AsOf => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether another event fits in.</summary>
    public bool HasRoomForEvents => Stages.Sum(stage => stage.Events.Count) < MostEventsInAll;

    /// <summary>What is typed, as a case file has it.</summary>
    public CaseText Text
    {
        get
        {
            var person = new OrderedDictionary<string, string>();
            foreach (var (column, text) in Rest.Person)
                person.Add(column, text);
            if (BirthOn.Length > 0)
                person.Add("birth_on", BirthOn);
            return Rest with { Person = person, Stages = [.. Stages.Select(stage => stage.Text).Where(IsFilledIn)] };
        }
    }

    /// <summary>An empty form with one stage to fill in.</summary>
    public static CalculatorForm Empty(DateOnly today)
    {
        var form = new CalculatorForm { Day = Say.Day(today) };
        form.AddStage();
        return form;
    }

    /// <summary>Fills a form from a case file.</summary>
    /// <exception cref="BadInputException">It has more stages or events than a page has room for.</exception>
    public static CalculatorForm Of(CaseText text, string day, string fileName)
    {
        RefuseTooLarge(text, fileName);
        var form = new CalculatorForm
        {
            Day = day,
            BirthOn = text.Person.GetValueOrDefault("birth_on", ""),
            Stages = [.. text.Stages.Select(StageFields.Of)],
            Rest = text with { Stages = [], Person = text.Person.Where(column => column.Key != "birth_on").ToDictionary() },
        };
        form.NameStages();
        return form;
    }

    /// <summary>Reads a form that was sent.</summary>
    /// <exception cref="BadInputException">What the page carried along for a loaded case file was changed on the way.</exception>
    public static CalculatorForm Read(IFormCollection sent)
    {
        var rest = sent["rest"].ToString();
        var form = new CalculatorForm
        {
            Day = sent["day"].ToString().Trim(),
            BirthOn = sent["birth_on"].ToString().Trim(),
            Stages = [.. Enumerable.Range(0, Count(sent, "stages", MostStages)).Select(number => StageFields.Read(sent, number))],
            Rest = rest.Length == 0 ? new() : CaseFile.Parse(rest, "rest").Text,
        };
        form.NameStages();
        return form;
    }

    /// <summary>How many rows were sent, as far as there is room.</summary>
    public static int Count(IFormCollection sent, string field, int most) =>
        int.TryParse(sent[field], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, most) : 0;

    /// <summary>Adds a stage; it begins on the day the one before ended.</summary>
    public void AddStage()
    {
        if (Stages.Count >= MostStages)
            return;
        var next = new StageFields();
        if (Stages is [.., var last])
            next.Stage["started_on"] = last.Stage["ended_on"];
        Stages.Add(next);
        NameStages();
    }

    // What was worked out is bound to a stage by its id.
    private void NameStages()
    {
        var number = 1;
        foreach (var stage in Stages.Where(stage => stage.Id.Length == 0))
        {
            while (Stages.Exists(other => other.Id == $"s{number}"))
                number++;
            stage.Stage["stage_id"] = $"s{number}";
        }
    }

    private static bool IsFilledIn(StageText stage) => stage.Columns.Count > 1 || stage.Events.Count > 0;

    private static void RefuseTooLarge(CaseText text, string fileName)
    {
        if (text.Stages.Count > MostStages || text.Stages.Any(stage => stage.Events.Count > MostEvents) || text.Stages.Sum(stage => stage.Events.Count) > MostEventsInAll)
            throw new BadInputException(
                fileName,
                CalculatorTexts.TooLarge,
                CalculatorTexts.NothingLoaded,
                new Bilingual(
                    string.Format(CultureInfo.InvariantCulture, CalculatorTexts.TooLargeMend.Zh, MostStages, MostEvents, MostEventsInAll),
                    string.Format(CultureInfo.InvariantCulture, CalculatorTexts.TooLargeMend.En, MostStages, MostEvents, MostEventsInAll)));
    }
}
