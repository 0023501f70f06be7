using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Given;

/// <summary>What a sweep of 余杭区看守所 found on a day.</summary>
internal static class ASweep
{
    public static readonly IReadOnlyDictionary<string, string> Names =
        new Dictionary<string, string> { ["p1"] = "张三", ["p2"] = "李小明", ["p3"] = "欧阳锋" };

    public static SweepFindings On(string day, params Finding[] findings) => new()
    {
        FacilityCode = AFinding.Facility,
        FacilityName = "余杭区看守所",
        OfficeCode = "330110",
        AsOf = AFinding.Day(day),
        At = AFinding.Instant($"{day}T00:10"),
        Catalogue = "sha256:1",
        Findings = findings,
        Names = Names,
    };
}
