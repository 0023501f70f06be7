using CustodyWatch.RulesEngine;
using CustodyWatch.Storage.Store;
using CustodyWatch.Web;

namespace CustodyWatch.Host.Composition;

/// <summary>How the pages are to be served.</summary>
internal sealed record PagesPlan
{
    /// <summary>The addresses, separated by semicolons.</summary>
    public required string Urls { get; init; }

    public required StoreConnection Store { get; init; }

    /// <summary>The catalogue the calculator works by.</summary>
    public required CompiledCatalogue Catalogue { get; init; }

    public required Action<WebOptions> Pages { get; init; }

    /// <summary>Adds what the pages of the demo need; null where there are none.</summary>
    public Action<IServiceCollection>? Demo { get; init; }

    /// <summary>The least that is logged.</summary>
    public LogLevel LogFrom { get; init; } = LogLevel.Information;
}
