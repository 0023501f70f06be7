using System.Text.RegularExpressions;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Catalogue;

/// <summary>Every slip is told with its place, its effect and a way out, in both languages; and the way out works when it is typed.</summary>
public partial class PlantedFaultsTests
{
    public static TheoryData<string> Ids => [.. PlantedFaults.All.Select(fault => fault.Id)];

    [Fact]
    public void The_catalogue_they_are_planted_in_is_sound()
    {
        var sound = SmallCatalogue.Read(SmallCatalogue.Text);

        Assert.Empty(sound.Problems.Concat(sound.Warnings).Select(problem => problem.ToText(english: true)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_told_at_its_place_in_both_languages(string id)
    {
        var fault = Of(id);
        var document = SmallCatalogue.Read(SmallCatalogue.Edit(SmallCatalogue.Text, fault.Written, fault.Instead));
        var told = document.Problems.Concat(document.Warnings).First(problem => problem.Id == id);

        Assert.Equal((fault.Zh, fault.En), (told.ToText(english: false), told.ToText(english: true)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_gone_when_its_mend_is_typed(string id)
    {
        var fault = Of(id);
        var faulty = SmallCatalogue.Edit(SmallCatalogue.Text, fault.Written, fault.Instead);
        var mended = SmallCatalogue.Read(SmallCatalogue.Edit(faulty, fault.Found, fault.Mended));

        Assert.Empty(mended.Problems.Concat(mended.Warnings).Select(problem => problem.ToText(english: true)));
    }

    [Fact]
    public void Every_kind_of_problem_has_its_fault()
    {
        var folder = Path.Combine(ShippedCatalogue.Root, "src", "Rules", "Catalogue");
        var kinds = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Reported().Matches(File.ReadAllText(file)).Select(match => match.Groups["id"].Value)).Distinct().Except(NoProblems);

        Assert.Empty(kinds.Except(PlantedFaults.All.Select(fault => fault.Id)));
        Assert.InRange(PlantedFaults.All.Count, 50, int.MaxValue);
    }

    [Fact]
    public void All_are_told_in_one_run_in_the_order_of_the_file()
    {
        var text = new[] { "warning-in-days", "not-a-truth", "expectation", "unknown-rule" }.Select(Of)
            .Aggregate(SmallCatalogue.Text, (so, fault) => SmallCatalogue.Edit(so, fault.Written, fault.Instead));

        Assert.Equal(["warning-in-days", "not-a-truth", "expectation", "unknown-rule"], SmallCatalogue.Read(text).Problems.Select(problem => problem.Id).Where(id => id != "without-examples"));
    }

    [Fact]
    public void A_warning_does_not_stop_the_catalogue()
    {
        var fault = Of("stale-verification");
        var document = SmallCatalogue.Read(SmallCatalogue.Edit(SmallCatalogue.Text, fault.Written, fault.Instead));

        Assert.Equal(24, document.SettingBlocks.Count);
        Assert.Empty(document.Problems);
        Assert.True(Assert.Single(document.Warnings).IsWarning);
        Assert.NotNull(document.Terms());
    }

    // The name of a column of an example, which is read with Required and reported under another id.
    private static readonly string[] NoProblems = ["relation"];

    private static PlantedFault Of(string id) => PlantedFaults.All.First(fault => fault.Id == id);

    [GeneratedRegex("""(?:Report|Add|Warn|ExpressionFault|Start|Problem)(?:\(|, )[^";]*?"(?<id>[a-z]+(?:-[a-z]+)*)",""")]
    private static partial Regex Reported();
}
