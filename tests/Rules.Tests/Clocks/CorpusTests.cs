using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>The malformed case files that were kept, because each made the clock do something the ones before it did not. <c>eng/fuzz.sh</c> looks for more.</summary>
public class CorpusTests
{
    private const string FuzzSeconds = "CUSTODYWATCH_FUZZ_SECONDS";

    private static readonly string Folder = Path.Combine(ShippedCatalogue.Root, "tests", "Rules.Tests", "Corpus");

    [Fact]
    public void Every_kept_case_file_is_accounted_for()
    {
        var files = Directory.GetFiles(Folder, "*.yaml");
        Assert.True(files.Length >= 50);
        Assert.All(files, file => Assert.True(MalformedCaseFiles.IsAccountedFor(Look(File.ReadAllText(file))), Path.GetFileName(file)));
    }

    [Fact]
    public void What_the_clock_has_not_done_before_is_kept()
    {
        Assert.SkipUnless(int.TryParse(Environment.GetEnvironmentVariable(FuzzSeconds), CultureInfo.InvariantCulture, out var seconds), $"{FuzzSeconds} is not set; eng/fuzz.sh sets it.");
        var seen = Directory.GetFiles(Folder, "*.yaml").SelectMany(file => Features(Look(File.ReadAllText(file)))).ToHashSet();
        var until = Stopwatch.StartNew();
        Gen.Select(MalformedCaseFiles.Any, MalformedCaseFiles.DayAsked).Sample(
            (file, day) =>
            {
                var text = $"# {day}\n{file}";
                var facility = Look(text);
                var before = seen.Count;
                seen.UnionWith(Features(facility));
                if (seen.Count > before)
                    File.WriteAllText(Path.Combine(Folder, NameOf(text)), text);
                return MalformedCaseFiles.IsAccountedFor(facility);
            },
            time: seconds, threads: 1);
        Assert.True(until.Elapsed.TotalSeconds >= seconds);
    }

    // The first line names the day asked.
    private static FacilityDay Look(string text) => AFacility.Looking(text, text[2..12]);

    private static IEnumerable<string> Features(FacilityDay day) =>
    [
        .. day.Persons.SelectMany(person => person.Clocks).SelectMany(clock => Features(clock.Reading)),
        .. day.Subjects.OfType<DataProblem>().Select(problem => $"{problem.Problem.Kind.Id()} {problem.Problem.Relation}.{problem.Problem.Column}"),
    ];

    private static IEnumerable<string> Features(ClockReading reading) =>
    [
        $"{reading.Term?.Id} {reading.Status.Id()}",
        .. reading.Steps.Select(step => $"{reading.Term?.Id} {step.What} {step.Ground}"),
        .. reading.Defects.Select(defect => $"{reading.Term?.Id} {defect.Defect.Id()}"),
    ];

    private static string NameOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12] + ".yaml";
}
