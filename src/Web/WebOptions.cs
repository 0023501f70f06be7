using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Web;

/// <summary>What an installation may settle about the pages.</summary>
public sealed class WebOptions
{
    /// <summary>How long after its last good sweep a facility is shown as stale. A little more than the interval of the full sweeps.</summary>
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromHours(26);

    /// <summary>
    /// The folder for the keys that protect sessions, shared by all nodes that serve pages; it is made if it is not there.
    /// Null keeps them in memory: a restart then signs everybody out.
    /// </summary>
    public string? KeysFolder { get; set; }

    /// <summary>Opens the detention database, to show what another catalogue would find; null where these pages have none.</summary>
    public Func<CancellationToken, Task<IFactSource>>? OpenSource { get; set; }

    /// <summary>Further entries of the navigation, in order.</summary>
    public IList<ExtraLink> ExtraLinks { get; } = [];
}

/// <summary>An entry of the navigation that leads to a page of somebody else.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Href">Where it leads: a path from the root.</param>
public sealed record ExtraLink(Bilingual Label, string Href);
