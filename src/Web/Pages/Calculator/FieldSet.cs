using CustodyWatch.Rules.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>A row of the form: what is typed under the names of the contract's columns.</summary>
/// <param name="relation">The relation whose columns it has.</param>
internal sealed class FieldSet(Relation relation)
{
    private const string MinutesOnly = "2026-01-04T15:30";

    private readonly Dictionary<string, string> _typed = [];

    /// <summary>What is typed into a column; empty where nothing is.</summary>
    public string this[string column]
    {
        get => _typed.GetValueOrDefault(column, "");
        set => _typed[column] = value.Trim();
    }

    /// <summary>What is not empty, in the contract's order and forms.</summary>
    public IReadOnlyDictionary<string, string> Texts
    {
        get
        {
            var texts = new OrderedDictionary<string, string>();
            foreach (var column in relation.Columns.Where(column => this[column.Name].Length > 0))
                texts.Add(column.Name, InForm(column, this[column.Name]));
            return texts;
        }
    }

    /// <summary>Takes over texts.</summary>
    public FieldSet With(IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (column, text) in texts)
            this[column] = text;
        return this;
    }

    /// <summary>Takes over what was sent in fields whose names begin so.</summary>
    public FieldSet With(IFormCollection sent, string prefix)
    {
        foreach (var column in relation.Columns)
            if (sent[$"{prefix}-{column.Name}"] is [{ } text, ..])
                this[column.Name] = text;
        return this;
    }

    /// <summary>The columns that have something and no field of their own: they are carried along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Carried(IReadOnlyList<string> shown) => Texts.Where(text => !shown.Contains(text.Key));

    // A browser leaves out seconds that are zero.
    private static string InForm(Column column, string text) =>
        column.Type == ColumnType.DateTime && text.Length == MinutesOnly.Length ? text + ":00" : text;
}
