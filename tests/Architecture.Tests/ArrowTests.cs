using System.Reflection;
using NetArchTest.Rules;

namespace CustodyWatch.Architecture.Tests;

/// <summary>Who may know whom. An arrow never points upwards.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Rules"] = [],
        ["RulesEngine"] = ["Rules"],
        ["Alerts"] = ["Rules"],
        ["Storage"] = ["Rules", "Alerts"],
        ["Notifier"] = ["Rules", "Alerts", "Storage"],
        ["Scheduler"] = ["Rules", "RulesEngine", "Alerts", "Storage", "Notifier"],
        ["Web"] = ["Rules", "RulesEngine", "Alerts", "Storage", "Notifier"],
        ["Host"] = ["Rules", "RulesEngine", "Alerts", "Storage", "Notifier", "Scheduler", "Web"],
    };

    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void Every_source_project_has_its_place_in_the_table() =>
        Assert.Equal(MayKnow.Keys.Order(StringComparer.Ordinal), Repository.Projects);

    [Theory, MemberData(nameof(Projects))]
    public void A_project_names_only_projects_below_it(string project) =>
        Assert.Empty(Repository.References(project).Except(MayKnow[project]));

    [Theory, MemberData(nameof(Projects))]
    public void An_assembly_uses_only_assemblies_below_it(string project)
    {
        var used = AssemblyOf(project).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("CustodyWatch.", StringComparison.Ordinal))
            .Select(name => name["CustodyWatch.".Length..]);

        Assert.Empty(used.Except(MayKnow[project]));
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.Net")]
    [InlineData("System.Data")]
    [InlineData("System.Console")]
    [InlineData("System.TimeProvider", "CivilTime")] // the one place that turns an instant into the centre's day
    public void The_rules_reach_no_file_no_network_no_database_and_no_clock(string forbidden, string? except = null)
    {
        var offenders = Types.InAssembly(AssemblyOf("Rules")).That().HaveDependencyOn(forbidden).GetTypes()
            .Select(type => type.Name).Where(name => name != except);

        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("NRules", "RulesEngine")]
    [InlineData("Quartz", "Scheduler")]
    [InlineData("MailKit", "Notifier")]
    [InlineData("Dapper", "Storage")]
    [InlineData("Microsoft.Data.Sqlite", "Storage")]
    [InlineData("Microsoft.Data.SqlClient", "Storage")]
    [InlineData("Markdig", "Rules")]
    public void A_library_is_known_in_one_place_only(string library, string place)
    {
        var users = Repository.Projects.Where(project =>
            AssemblyOf(project).GetReferencedAssemblies().Any(name => name.Name == library));

        Assert.Empty(users.Except([place]));
    }

    private static Assembly AssemblyOf(string project) =>
        Assembly.Load(project == "Host" ? "custodywatch" : $"CustodyWatch.{project}");
}
