using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Findings;
using CustodyWatch.RulesEngine;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>What was worked out from the form.</summary>
internal sealed class CalculatorResult
{
    // The calculator does not ask who it is; that some rules would want to know is no finding here.
    private const string OfPerson = "person/";
    private const string Missing = "data-missing-value";

    private readonly ILookup<string, ExplainedClock> _clocks;

    private CalculatorResult(Explanation? explained)
    {
        Explained = explained;
        _clocks = (explained?.Clocks ?? []).ToLookup(clock => clock.Clock.StageId);
        Findings = [.. (explained?.Findings ?? []).Where(finding => finding.Rule != Missing || !finding.Detail.StartsWith(OfPerson, StringComparison.Ordinal))];
    }

    /// <summary>The explanation; null where nothing has begun by the day asked.</summary>
    public Explanation? Explained { get; }

    /// <summary>What was found, worst first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Works it out; stages that are not filled in are left out.</summary>
    /// <param name="form">The form.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="nobody">What somebody without a name is called in messages.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static CalculatorResult Of(CalculatorForm form, DateOnly asOf, string nobody, CompiledCatalogue catalogue)
    {
        var person = new Dictionary<string, string> { ["name"] = nobody };
        foreach (var (column, text) in form.Text.Person)
            person[column] = text;
        var readable = form.Stages.Where(stage => stage.CanBeRead).Select(stage => stage.Text);
        var file = CaseFile.Parse(CaseFileText.Write(form.Text with { Person = person, Stages = [.. readable] }), "calculator");
        return new(Explanation.Of(catalogue, file.ToFacilityFacts(), asOf).SingleOrDefault());
    }

    /// <summary>The clocks of a stage. A duty in hours is shown where something was entered about it, not because the day of the measure stands for all of it.</summary>
    public IEnumerable<ExplainedClock> ClocksOf(StageFields stage) => _clocks[stage.Id].Where(clock =>
        clock.Clock.Term is not { IsHourly: true } term || stage.Stage["started_at"].Length > 0 || stage.Events.Exists(happened => happened["ground"] == term.EndsWith));
}
