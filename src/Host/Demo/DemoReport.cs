using CustodyWatch.Alerts;
using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Storage.Store;
using Spectre.Console;

namespace CustodyWatch.Host.Demo;

/// <summary>What a demo says once it is up: where it is, how to sign in, and what was found.</summary>
internal static class DemoReport
{
    private const int Worst = 5;

    public static async Task WriteAsync(IAnsiConsole to, DemoFolder folder, string address, IReadOnlyList<DemoSignIn> signIns, CancellationToken ct)
    {
        to.WriteLine(Say.In($"CustodyWatch 演示：数据全部为虚构，只在本机可见，存于 {folder.Path}", $"CustodyWatch demo: all data are made up and seen on this machine only; they are in {folder.Path}"));
        to.WriteLine();
        to.WriteLine(Say.In($"  预警队列   {address}", $"  queue      {address}"));
        to.WriteLine(Say.In($"  收件箱     {address}/inbox", $"  inbox      {address}/inbox"));
        foreach (var signIn in signIns)
            to.WriteLine(Say.In($"  登录       {signIn.UserName} / {signIn.Password}（{signIn.Who.Zh}）", $"  sign-in    {signIn.UserName} / {signIn.Password} ({signIn.Who.En})"));
        to.WriteLine();
        await WriteFoundAsync(to, folder.Store, ct);
        to.WriteLine();
        to.WriteLine(Say.In("按 Ctrl+C 结束。", "Ctrl+C ends it."));
    }

    private static async Task WriteFoundAsync(IAnsiConsole to, StoreConnection store, CancellationToken ct)
    {
        var facilities = await new FacilityStates(store).AllAsync(ct);
        var census = facilities.Aggregate(Census.Empty, (sum, facility) => sum.Plus(facility.Census));
        to.WriteLine(Say.In(
            $"{FindingsTable.Day(facilities.Max(facility => facility.SweptFor))} 在押 {census.Persons} 人（{facilities.Count} 个看守所）：预警 {census.Alert}，无法确定 {census.Undetermined}，无异常 {census.Clear}。最严重的 {Worst} 项：",
            $"{FindingsTable.Day(facilities.Max(facility => facility.SweptFor))}: {census.Persons} persons in custody ({facilities.Count} centres): alert {census.Alert}, undetermined {census.Undetermined}, clear {census.Clear}. The {Worst} worst:"));
        to.Write(FindingsTable.Of(await WorstAsync(store, facilities, ct)));
    }

    // Nobody sees all offices at once, so the worst of each are asked for.
    private static async Task<IEnumerable<Finding>> WorstAsync(StoreConnection store, IReadOnlyList<FacilityState> facilities, CancellationToken ct)
    {
        var alerts = new AlertStore(store);
        var worst = new List<Finding>();
        foreach (var office in facilities.Select(facility => facility.OfficeCode).OfType<string>().Distinct())
            worst.AddRange((await alerts.QueueAsync(new(new(office, null), PageSize: Worst), ct)).Alerts.Select(alert => alert.Finding));
        return FindingsTable.WorstFirst(worst).Take(Worst);
    }
}
