using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Web.Given;

/// <summary>Sweeps of the centres.</summary>
internal static class ASweep
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["p1"] = "王建国", ["p2"] = "周晓燕", ["p3"] = "阿不都热合曼·买买提", ["p4"] = "<script>alert('欧阳')</script>",
    };

    /// <summary>余杭 on the morning of 2026-02-28.</summary>
    public static SweepFindings Of(params Finding[] findings) => new()
    {
        FacilityCode = AFinding.Yuhang,
        FacilityName = "杭州市余杭区看守所",
        OfficeCode = "3301",
        AsOf = AFinding.Day("2026-02-28"),
        At = AFinding.At("2026-02-28 06:00:00"),
        Catalogue = "sha256:9f2c4e0b7a6d51c3",
        Findings = findings,
        Names = Names,
    };

    /// <summary>西湖, of the same office.</summary>
    public static SweepFindings OfXihu(params Finding[] findings) => Of(findings) with
    {
        FacilityCode = AFinding.Xihu,
        FacilityName = "杭州市西湖区看守所",
        Findings = [.. findings.Select(finding => finding with { FacilityCode = AFinding.Xihu })],
    };

    /// <summary>绍兴, of another office.</summary>
    public static SweepFindings OfShaoxing(params Finding[] findings) => Of(findings) with
    {
        FacilityCode = AFinding.Shaoxing,
        FacilityName = "绍兴市看守所",
        OfficeCode = "3306",
        Findings = [.. findings.Select(finding => finding with { FacilityCode = AFinding.Shaoxing })],
    };
}
