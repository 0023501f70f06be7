using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>The words of a case file, and the relation each stands for.</summary>
internal static class CaseLists
{
    public const string Person = "person";
    public const string Case = "case";
    public const string Stages = "stages";
    public const string Events = "events";
    public const string Role = "role";

    /// <summary>The lists beside <c>stages</c>: rows that are bound to the person and hold nothing else.</summary>
    public static readonly IReadOnlyDictionary<string, Relation> Relations = new Dictionary<string, Relation>
    {
        ["cells"] = SourceContract.CellAssignment,
        ["restraints"] = SourceContract.RestraintUse,
        ["confinements"] = SourceContract.Confinement,
        ["incidents"] = SourceContract.Incident,
        ["casualties"] = SourceContract.Casualty,
        ["executions"] = SourceContract.Execution,
        ["sentence_changes"] = SourceContract.SentenceChange,
    };

    /// <summary>Every key the file itself may have.</summary>
    public static readonly IReadOnlyList<string> Keys = [Person, Case, Stages, .. Relations.Keys];
}
