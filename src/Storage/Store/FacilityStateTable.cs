using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store;

/// <summary>The statements on <c>facility_state</c>.</summary>
internal static class FacilityStateTable
{
    private const string Insert = """
        INSERT INTO facility_state (
          facility_code, facility_name, office_code, swept_for, swept_at,
          census_clear, census_alert, census_undetermined, fingerprint, failed_at, failure)
        VALUES (
          @FacilityCode, @FacilityName, @OfficeCode, @SweptFor, @SweptAt,
          @CensusClear, @CensusAlert, @CensusUndetermined, @Fingerprint, @FailedAt, @Failure)
        """;

    private const string Update = """
        UPDATE facility_state SET
          facility_name = @FacilityName, office_code = @OfficeCode, swept_for = @SweptFor, swept_at = @SweptAt,
          census_clear = @CensusClear, census_alert = @CensusAlert, census_undetermined = @CensusUndetermined,
          fingerprint = @Fingerprint, failed_at = @FailedAt, failure = @Failure
        WHERE facility_code = @FacilityCode
        """;

    public static async Task<IReadOnlyList<FacilityState>> AllAsync(StoreSession session) =>
        [.. (await session.QueryAsync<Row>("SELECT * FROM facility_state ORDER BY facility_code")).Select(row => row.ToState())];

    public static async Task<IReadOnlyList<FacilityState>> WithinReachAsync(StoreSession session, Reach reach) =>
    [
        .. (await session.QueryAsync<Row>(
            """
            SELECT * FROM facility_state
            WHERE office_code = @OfficeCode AND (@FacilityCode IS NULL OR facility_code = @FacilityCode)
            ORDER BY facility_code
            """, reach)).Select(row => row.ToState()),
    ];

    public static async Task<FacilityState?> FindAsync(StoreSession session, string facilityCode) =>
        (await session.FirstOrDefaultAsync<Row>("SELECT * FROM facility_state WHERE facility_code = @facilityCode", new { facilityCode }))?.ToState();

    public static async Task SaveAsync(StoreSession session, FacilityState state)
    {
        var row = Row.Of(state);
        if (await session.ExecuteAsync(Update, row) == 0)
            await session.ExecuteAsync(Insert, row);
    }

    private sealed class Row
    {
        public string FacilityCode { get; init; } = "";
        public string? FacilityName { get; init; }
        public string? OfficeCode { get; init; }
        public DateOnly? SweptFor { get; init; }
        public DateTimeOffset? SweptAt { get; init; }
        public int CensusClear { get; init; }
        public int CensusAlert { get; init; }
        public int CensusUndetermined { get; init; }
        public string? Fingerprint { get; init; }
        public DateTimeOffset? FailedAt { get; init; }
        public string? Failure { get; init; }

        public static Row Of(FacilityState state) => new()
        {
            FacilityCode = state.FacilityCode,
            FacilityName = state.FacilityName,
            OfficeCode = state.OfficeCode,
            SweptFor = state.SweptFor,
            SweptAt = state.SweptAt,
            CensusClear = state.Census.Clear,
            CensusAlert = state.Census.Alert,
            CensusUndetermined = state.Census.Undetermined,
            Fingerprint = state.Fingerprint,
            FailedAt = state.FailedAt,
            Failure = state.Failure,
        };

        public FacilityState ToState() => new()
        {
            FacilityCode = FacilityCode,
            FacilityName = FacilityName,
            OfficeCode = OfficeCode,
            SweptFor = SweptFor,
            SweptAt = SweptAt,
            Census = new Census(CensusClear, CensusAlert, CensusUndetermined),
            Fingerprint = Fingerprint,
            FailedAt = FailedAt,
            Failure = Failure,
        };
    }
}
