using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Coverage.Proposals;

/// <summary>Reads the clock of one term in a stage, as the worked examples do.</summary>
internal sealed class TermReader(CompiledCatalogue catalogue, string termId)
{
    /// <summary>The clock on a day, with what was known by then; null where the term has none in the stage.</summary>
    public ClockReading? Read(StageRecord stage, DateOnly on, IReadOnlyDictionary<string, string>? readings = null)
    {
        var clock = catalogue.ClockRead(readings ?? new Dictionary<string, string>());
        return KnownBy.On(new PersonRecord { Person = new(), Stages = [stage] }, on).Stages
            .SelectMany(known => clock.Read(known, on)).FirstOrDefault(read => read.Term?.Id == termId);
    }

    /// <summary>The row that says of a stage on a day what the clock says.</summary>
    public TermExample Row(string name, StageRecord stage, DateOnly on, TermBlock block)
    {
        var reading = Read(stage, on);
        return new()
        {
            Name = name,
            Where = block.Where,
            On = on,
            Stage = stage,
            DeadlineOn = reading?.DeadlineOn,
            DeadlineAt = reading?.DeadlineAt,
            Status = reading?.Status.Id() ?? TermExample.NoClock,
            DaysOverdue = reading?.DaysOverdue is > 0 and var days ? days : null,
        };
    }
}
