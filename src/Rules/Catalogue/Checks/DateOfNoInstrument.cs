using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A part of a term changes on a day on which no instrument of the table takes effect: most likely a slip, and one no example can see.</summary>
internal sealed class DateOfNoInstrument : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var known = catalogue.Instruments.Select(instrument => instrument.From).Append(DateOnly.MinValue).ToHashSet();
        foreach (var block in catalogue.Terms)
            foreach (var day in Days(block.Term).Where(day => !known.Contains(day)).Distinct())
                problems.Add(block.Where, "date-of-no-instrument",
                    new($"“{block.Term.Id}”有一项自 {day:yyyy-MM-dd} 起变更，而法律文件表中没有自该日施行的文件。", $"A part of '{block.Term.Id}' changes on {day:yyyy-MM-dd}, a day on which no instrument of the table takes effect."),
                    new("该日前后的案件会适用错误的数字或条文。", "Cases on either side of that day would get the wrong number or article."),
                    new("更正日期，或先在法律文件表中补上该文件。", "Correct the date, or add the instrument to the table first."));
    }

    private static IEnumerable<DateOnly> Days(Term term) =>
    [
        .. Of(term.StayThreshold),
        .. term.Extensions.SelectMany(rule => Of(rule.By).Concat(Of(rule.To)).Concat(Of(rule.Approver)).Concat(Of(rule.Law))),
        .. term.Recounts.SelectMany(rule => Of(rule.Law)),
        .. term.Exclusions.SelectMany(rule => Of(rule.Law)),
    ];

    private static IEnumerable<DateOnly> Of<T>(Dated<T>? dated)
        where T : class =>
        dated?.Values.Select(value => value.From) ?? [];
}
