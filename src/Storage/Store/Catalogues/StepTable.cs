using CustodyWatch.Alerts.Catalogues;

namespace CustodyWatch.Storage.Store.Catalogues;

/// <summary>The statements on <c>catalogue_step</c>.</summary>
internal static class StepTable
{
    private const string Insert = """
        INSERT INTO catalogue_step (hash, kind, at, by_id, by_user, by_name, from_at, note)
        VALUES (@Hash, @Kind, @At, @ById, @ByUser, @ByName, @FromAt, @Note)
        """;

    public static async Task<CatalogueLedger> LedgerAsync(StoreSession session) =>
        new([.. (await session.QueryAsync<Row>("SELECT * FROM catalogue_step ORDER BY step_id")).Select(row => row.ToStep())]);

    public static Task InsertAsync(StoreSession session, VersionStep step) => session.ExecuteAsync(Insert, new
    {
        step.Hash,
        Kind = Id(step.Kind),
        step.At,
        step.ById,
        step.ByUser,
        step.ByName,
        FromAt = step.From,
        step.Note,
    });

    private static string Id(VersionStepKind kind) => kind switch
    {
        VersionStepKind.Proposed => "proposed",
        VersionStepKind.Approved => "approved",
        VersionStepKind.Activated => "activated",
        VersionStepKind.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a step; this is a bug in CustodyWatch."),
    };

    private static VersionStepKind Parse(string id) => id switch
    {
        "proposed" => VersionStepKind.Proposed,
        "approved" => VersionStepKind.Approved,
        "activated" => VersionStepKind.Activated,
        "withdrawn" => VersionStepKind.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The store holds a step it cannot hold; this is a bug in CustodyWatch."),
    };

    private sealed class Row
    {
        public string Hash { get; init; } = "";
        public string Kind { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public string ById { get; init; } = "";
        public string ByUser { get; init; } = "";
        public string ByName { get; init; } = "";
        public DateTimeOffset? FromAt { get; init; }
        public string? Note { get; init; }

        public VersionStep ToStep() => new()
        {
            Hash = Hash,
            Kind = Parse(Kind),
            At = At,
            ById = ById,
            ByUser = ByUser,
            ByName = ByName,
            From = FromAt,
            Note = Note,
        };
    }
}
