using BenchmarkDotNet.Attributes;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Benchmarks;

/// <summary>The clocks of a person with five stages, beside a hand-written version that computes only the last dates.</summary>
[MemoryDiagnoser]
public class ClockBenchmarks
{
    private readonly DateOnly[] _lastDays = new DateOnly[FiveStages.LastDays.Length];
    private CaseStage[] _stages = [];
    private StageEvent[][] _events = [];
    private StageHistory[] _histories = [];
    private TermDeadline[] _deadlines = [];
    private StatutoryClock _clock = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _stages = [.. FiveStages.Records.Select(record => record.Stage)];
        _events = [.. FiveStages.Records.Select(record => record.Events.OrderBy(happened => happened.OccurredOn).ToArray())];
        _clock = new(CatalogueDocument.Parse(File.ReadAllText(Environment.GetEnvironmentVariable("CUSTODYWATCH_CATALOGUE") ?? throw new InvalidOperationException("eng/bench.sh names the catalogue in CUSTODYWATCH_CATALOGUE.")), "rules-catalog.md").Terms());
        _histories = [.. FiveStages.Records.Select(record => new StageHistory(record))];
        _deadlines = new TermDeadline[5 * _clock.Terms.MostOfAStage];
        HandWrittenLastDays();
        if (!_lastDays.AsSpan().SequenceEqual(FiveStages.LastDays))
            throw new InvalidOperationException(string.Join(" ", _lastDays));
        if (!FiveStages.Records.SelectMany(record => _clock.Read(record, FiveStages.AsOf)).Select(reading => reading.DeadlineOn!.Value).SequenceEqual(FiveStages.LastDays))
            throw new InvalidOperationException(string.Join(" ", FiveStages.Records.SelectMany(record => _clock.Read(record, FiveStages.AsOf)).Select(reading => reading.DeadlineOn!.Value)));
    }

    [Benchmark(Baseline = true, Description = "hand-written, last dates only")]
    public int HandWrittenLastDays()
    {
        var count = 0;
        for (var stage = 0; stage < _stages.Length; stage++)
            count += HandWritten.LastDays(_stages[stage], _events[stage], _lastDays.AsSpan(count));
        return count;
    }

    [Benchmark(Description = "deadlines, statuses, warning days")]
    public int Deadlines()
    {
        var count = 0;
        foreach (var history in _histories)
            count += _clock.Deadlines(history, FiveStages.AsOf, _deadlines.AsSpan(count));
        return count;
    }

    [Benchmark(Description = "the same, preparation included")]
    public int PreparedDeadlines()
    {
        var count = 0;
        foreach (var record in FiveStages.Records)
            count += _clock.Deadlines(new StageHistory(record), FiveStages.AsOf, _deadlines.AsSpan(count));
        return count;
    }

    [Benchmark(Description = "readings with steps")]
    public int Readings()
    {
        var count = 0;
        foreach (var record in FiveStages.Records)
            count += _clock.Read(record, FiveStages.AsOf).Count;
        return count;
    }
}
