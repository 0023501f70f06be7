using System.Security.Cryptography;
using System.Text;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Storage.Source;

/// <summary>What is read of one facility, in one snapshot.</summary>
internal static class FacilityReading
{
    /// <summary>Gives the codes of all facilities; the empty code is the last, if any row belongs nowhere.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(SourceSnapshot snapshot, CancellationToken ct)
    {
        var stored = await snapshot.TextsAsync(FacilityStatements.Codes, "", ct);
        var codes = stored.Where(code => !string.IsNullOrWhiteSpace(code)).Distinct().Order(StringComparer.Ordinal);
        return await snapshot.NumberAsync(snapshot.Statements("").AnyNowhere, ct) == 0 ? [.. codes] : [.. codes, ""];
    }

    /// <summary>Gives everything about one facility.</summary>
    public static async Task<FacilityFacts> FactsAsync(SourceSnapshot snapshot, string facilityCode, CancellationToken ct)
    {
        var assembly = new FacilityAssembly(facilityCode);
        foreach (var personId in await HeldElsewhereAsync(snapshot, facilityCode, ct))
            assembly.AddHeldElsewhere(personId);
        await foreach (var row in snapshot.RowsAsync(facilityCode, ct))
            assembly.Add(row);
        foreach (var personId in await HeldTwiceAsync(snapshot, facilityCode, ct))
            assembly.AddHeldTwice(personId);
        var facts = assembly.Build();
        return facts with { Problems = [.. facts.Problems, .. UnknownReferences(facts, await ListsAsync(snapshot, ct))] };
    }

    /// <summary>Gives a hash of everything <see cref="FactsAsync"/> is made from.</summary>
    public static async Task<string> FingerprintAsync(SourceSnapshot snapshot, string facilityCode, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var row in snapshot.RowsAsync(facilityCode, ct))
            hash.AppendData(Bytes(row.Relation.Name, row.Values));
        hash.AppendData(Bytes("elsewhere", await HeldElsewhereAsync(snapshot, facilityCode, ct)));
        hash.AppendData(Bytes("twice", await HeldTwiceAsync(snapshot, facilityCode, ct)));
        hash.AppendData(Encoding.UTF8.GetBytes($"{await ListsAsync(snapshot, ct)}"));
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private static Task<IReadOnlyList<string>> HeldElsewhereAsync(SourceSnapshot snapshot, string facilityCode, CancellationToken ct) =>
        snapshot.TextsAsync(snapshot.Statements(facilityCode).NamedByIncidents, facilityCode, ct);

    private static Task<IReadOnlyList<string>> HeldTwiceAsync(SourceSnapshot snapshot, string facilityCode, CancellationToken ct) =>
        snapshot.TextsAsync(snapshot.Statements(facilityCode).HeldTwice, facilityCode, ct);

    // Whether the source lists facilities and offices at all. One that leaves out the relation, or leaves it empty, says nothing about any of them.
    private static async Task<(bool Facilities, bool Offices)> ListsAsync(SourceSnapshot snapshot, CancellationToken ct) => (
        await snapshot.NumberAsync("SELECT EXISTS (SELECT 1 FROM facility)", ct) == 1,
        await snapshot.NumberAsync("SELECT EXISTS (SELECT 1 FROM office)", ct) == 1);

    // A facility that is not listed has no office, and an office that is not listed no officers: somebody has to be told that nobody is told.
    private static IEnumerable<RowProblem> UnknownReferences(FacilityFacts facts, (bool Facilities, bool Offices) lists)
    {
        if (lists.Facilities && facts.Facility is null && facts.FacilityCode.Length > 0)
            yield return new("facility", facts.FacilityCode, "facility_code", facts.FacilityCode, RowProblemKind.UnknownReference, null, Hides: false);
        if (lists.Offices && facts.Office is null && facts.Facility?.OfficeCode is { } office)
            yield return new("facility", facts.FacilityCode, "office_code", office, RowProblemKind.UnknownReference, null, Hides: false);
    }

    // Null and length tell ("ab", "c") from ("a", "bc") and from ("ab", null, "c").
    private static byte[] Bytes(string name, IReadOnlyList<string?> values) => Encoding.UTF8.GetBytes(
        $"{name}\n{string.Concat(values.Select(value => value is null ? "-\n" : $"{value.Length}:{value}\n"))}");
}
