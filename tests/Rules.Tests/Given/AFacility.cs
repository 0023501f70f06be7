using CustodyWatch.Rules.Catalogue.Names;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Subjects;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Tests.Given;

/// <summary>A facility looked at on a day, as the shipped catalogue has it.</summary>
internal static class AFacility
{
    private static readonly StatutoryClock Clock = new(ShippedCatalogue.Document.Terms());

    public static FacilityDay Looking(FacilityFacts facts, string day) => FacilityDay.Look(facts, Day.Of(day), ShippedCatalogue.Document.Day, Clock, []);

    /// <summary>Looks at the person of a case file; what every case file says alike may be left out of it.</summary>
    public static FacilityDay Looking(string caseFile, string day) => Looking(CaseFile.Parse(caseFile, "case.yaml").ToFacilityFacts(), day);

    /// <summary>Looks at the person of a case file that has these stages, in YAML's flow style.</summary>
    public static FacilityDay WithStages(string day, params string[] stages) => Looking(
        $"person: {{ sex: male, birth_on: 1990-05-01 }}\nstages:\n{string.Concat(stages.Select(stage => $"  - {{ {stage} }}\n"))}", day);

    /// <summary>The faults of the data: <c>overlapping-stages s2 started_on</c>.</summary>
    public static IEnumerable<string> DataProblems(this FacilityDay day) =>
        day.Subjects.OfType<DataProblem>().Select(found => $"{found.Problem.Kind.Id()} {found.Problem.Key} {found.Problem.Column}");
}
