using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>An article was made sure of so long ago that somebody should look again.</summary>
internal sealed class StaleVerification(DateOnly? asOf) : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        if (asOf is not { } today || Settings.VerifiedWithin(catalogue.Settings) is not { } months)
            return;
        var length = new StatedLength(TermLength.Months(months));
        foreach (var (where, citation, on) in catalogue.Citations.Verified.Where(verified => length.LastDay(verified.On, MonthRule.MonthEndSticky) < today))
            problems.Warn(where, "stale-verification",
                new($"“{citation}”于 {on:yyyy-MM-dd} 核实，已超过 {months} 个月。", $"'{citation}' was verified on {on:yyyy-MM-dd}, more than {months} months ago."),
                new("这期间修改过的法律不会有人发觉。", "A change of the law since then would go unnoticed."),
                new("重新核对条文，再把 verified_on 改为核对之日。", "Check the article again and set verified_on to that day."));
    }
}
