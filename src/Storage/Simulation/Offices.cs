using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation;

/// <summary>The procuratorate's offices: one for two centres, above them one for each city, above these the province's.</summary>
internal static class Offices
{
    private const int FacilitiesOfOffice = 2;
    private const string ProvinceCode = "P9";

    public static string CodeOf(int facility) => $"P9{facility / FacilitiesOfOffice + 1:D5}01";

    /// <summary>All offices that so many facilities need; each comes after the one above it.</summary>
    public static IEnumerable<RowDraft> For(int facilities)
    {
        yield return Office(ProvinceCode, $"{PlaceNames.Province}人民检察院", null, OfficeLevels.Province);
        for (var facility = 0; facility < facilities; facility++)
        {
            if (facility % PlaceNames.FacilitiesInCity == 0)
                yield return Office(CityCode(facility), $"{PlaceNames.Of(facility).City}人民检察院", ProvinceCode, OfficeLevels.City);
            if (facility % FacilitiesOfOffice == 0)
                yield return Office(CodeOf(facility), $"{PlaceNames.Of(facility).Name}人民检察院驻看守所检察室", CityCode(facility), OfficeLevels.County);
        }
    }

    private static string CityCode(int facility) => $"P9{facility / PlaceNames.FacilitiesInCity + 1:D4}";

    private static RowDraft Office(string code, string name, string? parent, string level) => new RowDraft(SourceContract.Office)
        .With("office_code", code)
        .With("name", name)
        .With("parent_office_code", parent)
        .With("level", level);
}
