using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>The facts about one person as a file: what the command line, the web calculator and the catalogue's examples accept.</summary>
/// <remarks>
/// YAML or JSON; the keys are the columns of the source contract, relations are lists. Its rows are read like those of a database:
/// an unknown code or an impossible date is a problem of the record. Only what is no case file at all is refused.
/// </remarks>
public sealed class CaseFile
{
    private readonly FacilityFacts _facts;
    private readonly string _fileName;

    internal CaseFile(FacilityFacts facts, CaseText text, string fileName) => (_facts, Text, _fileName) = (facts, text, fileName);

    /// <summary>The facility of a case file that names none.</summary>
    public const string UnnamedFacility = "000000000";

    /// <summary>The person of a case file that names none.</summary>
    public const string UnnamedPerson = "person";

    /// <summary>Everything the file says about the person.</summary>
    public PersonRecord Record => _facts.Persons[0];

    /// <summary>What the file says, before anything is believed of it and without the defaults; also what cannot be read.</summary>
    public CaseText Text { get; }

    public IReadOnlyList<IncidentRecord> Incidents => _facts.Incidents;

    public string FacilityCode => _facts.FacilityCode;

    /// <summary>The cells the person has been in, by id. A case file knows no more of a cell than its id.</summary>
    public IReadOnlyDictionary<string, Cell> Cells => _facts.Cells;

    /// <summary>Reads a case file.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <exception cref="BadInputException">It is not YAML, or has a key, a list or a value where none belongs; every fault is named with line and column.</exception>
    public static CaseFile Parse(string text, string fileName) => FromNode(YamlText.Root(text, fileName), fileName);

    /// <summary>Reads a case file that stands inside another document.</summary>
    /// <param name="node">The mapping that is the case file.</param>
    /// <param name="fileName">The outer document's name, for messages.</param>
    /// <param name="lineOffset">How many lines of the outer document stand before the node's first line 1.</param>
    /// <exception cref="BadInputException">It has a key, a list or a value where none belongs; every fault is named with line and column.</exception>
    public static CaseFile FromNode(YamlNode node, string fileName, int lineOffset = 0)
    {
        var (facts, text) = new CaseFileReader(new Faults(fileName, lineOffset)).Read(node);
        return new(facts, text, fileName);
    }

    /// <summary>Gives a facility that holds this person alone.</summary>
    public FacilityFacts ToFacilityFacts() => _facts;

    /// <summary>Puts several persons into one facility, where they may share cells, cases and incidents by their ids.</summary>
    /// <exception cref="BadInputException">Two files have one person, or name different facilities.</exception>
    public static FacilityFacts Combine(IReadOnlyList<CaseFile> files)
    {
        ArgumentOutOfRangeException.ThrowIfZero(files.Count, nameof(files));
        foreach (var file in files.Skip(1))
            RefuseAnotherFacility(files[0], file);
        foreach (var twice in files.GroupBy(file => file.Record.Person.PersonId).Where(group => group.Count() > 1))
            RefuseOnePersonTwice(twice.Last());
        return CombinedFacts.Of([.. files.Select(file => file._facts)]);
    }

    private static void RefuseAnotherFacility(CaseFile first, CaseFile file)
    {
        if (file.FacilityCode != first.FacilityCode)
            throw new BadInputException(
                file._fileName,
                new Bilingual($"“{file.Record.Person.PersonId}”在看守所“{file.FacilityCode}”，第一个人在“{first.FacilityCode}”。", $"The person '{file.Record.Person.PersonId}' is held in facility '{file.FacilityCode}', the first in '{first.FacilityCode}'."),
                new("只能一起查看同一看守所的人员。", "Only persons of one facility can be looked at together."),
                new("写同一个 facility_code，或者全部不写。", "Give all of them the same facility_code, or leave it out everywhere."));
    }

    private static void RefuseOnePersonTwice(CaseFile file) => throw new BadInputException(
        file._fileName,
        new Bilingual($"有两个案件文件写的是同一个人“{file.Record.Person.PersonId}”。", $"Two case files are about the person '{file.Record.Person.PersonId}'."),
        new("两份事实会被当作一个人的。", "Their facts would be taken for those of one person."),
        new("给每个人各写一个 person_id。", "Give each person a person_id of their own."));
}
