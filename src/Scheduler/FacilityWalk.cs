using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Scheduler;

/// <summary>Goes through facilities one after the other; nothing of one is kept while the next is loaded.</summary>
public static class FacilityWalk
{
    /// <summary>Loads and hands over each facility.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facilities">Only these; null for all.</param>
    /// <param name="each">Told each facility's facts.</param>
    /// <param name="progress">Told the facilities done and all there are; null for nobody.</param>
    /// <param name="ct">Stops between two facilities.</param>
    public static async Task RunAsync(
        IFactSource source, IReadOnlyList<string>? facilities, Action<FacilityFacts> each, IProgress<(int Done, int All)>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(each);
        var listed = await source.FacilityCodesAsync(ct);
        var codes = facilities is null ? listed : [.. listed.Where(facilities.Contains)];
        for (var done = 0; done < codes.Count; done++)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report((done, codes.Count));
            each(await source.LoadAsync(codes[done], ct));
        }
        progress?.Report((codes.Count, codes.Count));
    }
}
