using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Finds which points of a term its examples show, and makes a row for each that none does.</summary>
internal sealed class TermSearch(CompiledCatalogue catalogue, TermBlock block, bool fromNothing)
{
    private readonly TermReader _reader = new(catalogue, block.Term.Id);
    private readonly List<TermExample> _rows = [];
    private readonly List<TermPoint> _points = [];

    /// <summary>The proposals.</summary>
    public TermProposals Proposals()
    {
        foreach (var point in TermPoints.Of(block.Term, new TermCases(_reader, block)))
            Show(point);
        return new(block.Term.Id, block.Where, _rows, _points);
    }

    private void Show(PointToShow point)
    {
        var shown = (fromNothing ? _rows : [.. block.Examples.Where(row => row.Readings.Count == 0), .. _rows])
            .FirstOrDefault(row => point.IsShown(row.Stage, row.On, _reader.Read(row.Stage, row.On)))?.Name;
        var whyNot = shown is null ? Propose(point) : null;
        _points.Add(new(point.Id, point.What, shown ?? (whyNot is null ? point.Id : null), whyNot));
    }

    // Null where the row made shows the point.
    private Bilingual? Propose(PointToShow point)
    {
        if (point.Case() is not { } made)
            return new("没有可以算出届满日的情形", "there is no case of which a deadline can be worked out");
        var reading = _reader.Read(made.Stage, made.On);
        if (!point.IsShown(made.Stage, made.On, reading))
            return reading is { Defects: [.., var defect] } ? new(PaperDefects.List.Zh(defect.Defect.Id()), PaperDefects.List.En(defect.Defect.Id()))
                : reading is null ? new("该环节没有这一期限", "the term has no clock in the stage")
                : new(ClockStatuses.List.Zh(reading.Status.Id()), ClockStatuses.List.En(reading.Status.Id()));
        _rows.Add(_reader.Row(point.Id, made.Stage, made.On, block));
        return null;
    }
}
