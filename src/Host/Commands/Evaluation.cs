using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Source;
using Spectre.Console;

namespace CustodyWatch.Host.Commands;

/// <summary>Loads and evaluates facilities one after the other, and shows how far it is.</summary>
internal sealed class Evaluation(Terminal terminal, IFactSource source, IEvaluator evaluator)
{
    /// <param name="wanted">The facilities; none means all.</param>
    /// <param name="asOf">The day asked.</param>
    /// <param name="ct">Stops it between two facilities.</param>
    /// <exception cref="BadInputException">The source does not have one of the facilities.</exception>
    public async Task<IReadOnlyList<FacilityResult>> OfAsync(IReadOnlyList<string> wanted, DateOnly asOf, CancellationToken ct)
    {
        var codes = Chosen(wanted, await source.FacilityCodesAsync(ct));
        var results = new List<FacilityResult>(codes.Count);
        await terminal.Error.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask(Say.In("评估看守所", "evaluating facilities"), maxValue: Math.Max(1, codes.Count));
            foreach (var code in codes)
            {
                results.Add(evaluator.Evaluate(await source.LoadAsync(code, ct), asOf));
                task.Increment(1);
            }
        });
        return results;
    }

    /// <summary>The facilities wanted, or all of the source.</summary>
    public static IReadOnlyList<string> Chosen(IReadOnlyList<string> wanted, IReadOnlyList<string> known)
    {
        if (wanted.Count == 0)
            return known;
        foreach (var stranger in wanted.Except(known))
            throw new BadInputException(
                $"--facility {stranger}",
                Say.In("来源中没有这个看守所。", "The source has no such facility."),
                Say.In("什么也没有评估。", "Nothing was evaluated."),
                known.Any(code => code.Length > 0)
                    ? Say.In($"最接近的是 {Spelling.Nearest(stranger, known)}。", $"The nearest is {Spelling.Nearest(stranger, known)}.")
                    : Say.In("来源中没有任何看守所。", "The source has no facility at all."));
        return [.. wanted.Distinct()];
    }
}
