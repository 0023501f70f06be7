using CustodyWatch.Scheduler;

namespace CustodyWatch.Host.Configuration;

/// <summary>Everything an installation may settle. The names are the keys of <c>custodywatch.json</c>; <c>docs/operators.md</c> explains them.</summary>
internal sealed record Settings
{
    /// <summary>The detention database, as after <c>--source</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The own store, as after <c>--store</c>.</summary>
    public string? Store { get; init; }

    /// <summary>The catalogue; null for the one that comes with the program.</summary>
    public string? Rules { get; init; }

    public WebSettings Web { get; init; } = new();

    public MailSettings Mail { get; init; } = new();

    public ScheduleOptions Schedule { get; init; } = new();
}
