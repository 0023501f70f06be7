using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.RulesEngine.Tests.Differences;

/// <summary>Drafts of the catalogue with one thing changed, as a legal editor would change it.</summary>
internal static class Drafts
{
    /// <summary>Custody for investigation of three months where the law says two.</summary>
    public static readonly CompiledCatalogue ThreeMonths = With("2 months, law: CPL-2018 第156条", "3 months, law: CPL-2018 第156条");

    /// <summary>Restraints reported after ten days where the law says fifteen.</summary>
    public static readonly CompiledCatalogue TenDays = With("limit: 15 days", "limit: 10 days");

    /// <summary>A minor beside an adult is a note.</summary>
    public static readonly CompiledCatalogue MinorsAreLow = With(
        "since: later of a.cell.since, b.cell.since, (if a.minor then b.adult_from else a.adult_from)\nseverity: high",
        "since: later of a.cell.since, b.cell.since, (if a.minor then b.adult_from else a.adult_from)\nseverity: low");

    /// <summary>Co-defendants in one cell are nobody's business.</summary>
    public static readonly CompiledCatalogue CoDefendantsMayShare = With("id: sep-03\n", "id: sep-03\nsuspended: { zh: 停用, en: switched off }\n");

    public static FacilityFacts Facility(params string[] caseFiles) =>
        CaseFile.Combine([.. caseFiles.Select(text => CaseFile.Parse(text, "case.yaml"))]);

    /// <summary>The catalogue with one text in it replaced by another, wherever it stands.</summary>
    public static CompiledCatalogue With(string before, string after)
    {
        var text = Shipped.Text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Shipped.Text, text);
        return CompiledCatalogue.Compile(CatalogueDocument.Parse(text, "draft.md"));
    }
}
