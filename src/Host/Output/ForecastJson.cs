using CustodyWatch.Rules.Subjects;

namespace CustodyWatch.Host.Output;

/// <summary>A forecast as the machine-readable output has it. Fields are added, never renamed.</summary>
internal sealed record ForecastJson(
    DateOnly On, int Days, string Catalogue, int Facilities, int Persons, IReadOnlyList<ForecastLine> Expiring, IReadOnlyList<UndatedClock> WithoutDate)
{
    public static ForecastJson Of(DateOnly asOf, int days, string catalogue, IReadOnlyList<Forecast> facilities)
    {
        var all = Forecast.Joined(facilities);
        return new(asOf, days, catalogue, facilities.Count, all.Persons, all.Expiring, all.WithoutDate);
    }
}
