using CsCheck;
using CustodyWatch.Given;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Alerts.Tests;

/// <summary>What holds for every course of sweeps, whatever they find.</summary>
public sealed class ReconciliationProperties
{
    // One sweep: which of six persons are found, and how gravely; a course: up to eight sweeps.
    private static readonly Gen<Finding[]> Findings =
        Gen.Select(Gen.Int[1, 6], Gen.Enum<Severity>(), (person, severity) => AFinding.Overdue($"p{person}", severity: severity)).Array[0, 8];

    private static readonly Gen<Finding[][]> Course = Findings.Array[1, 8];

    [Fact]
    public void After_every_sweep_exactly_the_found_keys_are_open() =>
        Course.Sample(course => Run(course, (queue, found) =>
            queue.Open.Select(alert => alert.Finding.Key).Order().SequenceEqual(found.Select(finding => finding.Key).Distinct().Order())));

    [Fact]
    public void Every_sweep_repeated_changes_nothing() =>
        Course.Sample(course =>
        {
            var queue = new AQueue();
            return course.Select((found, day) => ASweep.On($"2026-03-0{day + 1}", found)).All(sweep =>
            {
                queue.Sweep(sweep);
                return queue.Sweep(sweep).Count == 0;
            });
        });

    [Fact]
    public void No_version_ever_goes_back() =>
        Course.Sample(course =>
        {
            var queue = new AQueue();
            return course.Select((found, day) => ASweep.On($"2026-03-0{day + 1}", found)).All(sweep =>
                queue.Sweep(sweep).All(change =>
                    change.Before is not { } before || before.AlertId != change.After.AlertId || change.After.Version >= before.Version));
        });

    private static bool Run(Finding[][] course, Func<AQueue, Finding[], bool> holds)
    {
        var queue = new AQueue();
        return course.Select((found, day) => (found, day)).All(step =>
        {
            queue.Sweep(ASweep.On($"2026-03-0{step.day + 1}", step.found));
            return holds(queue, step.found);
        });
    }
}
