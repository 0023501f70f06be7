using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>One row of a case file, so that one thing in it can be changed and everything else keeps its place.</summary>
/// <param name="List">The key it stands under: <c>person</c>, <c>case</c>, <c>stages</c>, <c>cells</c> and so on.</param>
/// <param name="Index">Its place in that list, from 0.</param>
/// <param name="Event">Its place among the events of that stage, from 0; null for the stage itself and every other row.</param>
/// <param name="Relation">The relation it is a row of.</param>
/// <param name="Columns">What it says.</param>
public sealed record CaseRow(string List, int Index, int? Event, Relation Relation, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>Its name for people: <c>restraints 1</c>, <c>stages 1 events 2</c>.</summary>
    public string Name => List is CaseLists.Person or CaseLists.Case ? List
        : Event is { } number ? $"{List} {Index + 1} {CaseLists.Events} {number + 1}"
        : $"{List} {Index + 1}";

    /// <summary>The same row with another value; null takes the value out.</summary>
    public CaseRow With(string column, string? value)
    {
        var columns = new OrderedDictionary<string, string>(Columns);
        if (value is null)
            columns.Remove(column);
        else
            columns[column] = value;
        return this with { Columns = columns };
    }
}
