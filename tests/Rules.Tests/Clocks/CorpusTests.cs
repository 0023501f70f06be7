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
    // Without a number of seconds to look for more, one second is looked and nothing is kept.
    private static readonly int? Seconds = int.TryParse(Environment.GetEnvironmentVariable("CUSTODYWATCH_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static readonly string Folder = Path.Combine(ShippedCatalogue.Root, "tests", "Rules.Tests", "Corpus");

    [Fact]
    public void Every_kept_case_file_is_accounted_for()
    {
        var files = Directory.GetFiles(Folder, "*.yaml");
        Assert.True(files.Length >= 50);
        Assert.All(files, file => Assert.True(MalformedCaseFiles.IsAccountedFor(Look(File.ReadAllText(file))), Path.GetFileName(file)));
    }

    [Fact]
    public void New_malformed_case_files_are_accounted_for_and_kept_where_they_teach_something()
    {
        var seen = Directory.GetFiles(Folder, "*.yaml").SelectMany(file => Features(Look(File.ReadAllText(file)))).ToHashSet();
        Gen.Select(MalformedCaseFiles.Any, MalformedCaseFiles.DayAsked).Sample(
            (file, day) =>
            {
                var text = $"# {day}\n{file}";
                var facility = Look(text);
                var before = seen.Count;
                seen.UnionWith(Features(facility));
                if (seen.Count > before && Seconds is not null)
                    File.WriteAllText(Path.Combine(Folder, NameOf(text)), text);
                return MalformedCaseFiles.IsAccountedFor(facility);
            },
            time: Seconds ?? 1, threads: 1);
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
