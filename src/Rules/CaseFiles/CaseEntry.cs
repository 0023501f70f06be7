using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>One mapping of a case file: what it says under which key, with the places for messages.</summary>
internal sealed class CaseEntry
{
    private readonly Faults _faults;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _said = [];

    /// <summary>Reads a mapping; a null node, or one that stands empty, says nothing.</summary>
    /// <param name="node">The node, or null where the file does not have it.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="faults">Where to note what is wrong.</param>
    public CaseEntry(YamlNode? node, string name, IReadOnlyList<string> known, Faults faults)
    {
        _faults = faults;
        if (node is null || IsEmpty(node))
            return;
        if (node is not YamlMappingNode mapping)
            faults.Add(node.Start, $"'{name}' is a {Form(node)}, and keys with values belong here.", "Nothing of it can be read.", $"Write lines such as '{known[0]}: …'.");
        else
            foreach (var (key, value) in mapping)
                Say(name, known, key, value);
    }

    /// <summary>Whether it says anything.</summary>
    public bool IsSaid => _said.Count > 0;

    /// <summary>Gives what stands under a key, or null.</summary>
    public YamlNode? Node(string key) => _said.TryGetValue(key, out var said) ? said.Value : null;

    /// <summary>Gives the text under a key; null where there is none, or it is blank or written as null.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node || IsEmpty(node))
            return null;
        if (node is YamlScalarNode scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value;
        _faults.Add(node.Start, $"'{key}' is a {Form(node)}, and a single value belongs here.", $"The value of '{key}' would be missing.", "Write one value.");
        return null;
    }

    /// <summary>Gives the entries of the list under a key; none where there is no list.</summary>
    /// <param name="key">The list's key.</param>
    /// <param name="known">The keys an entry may have.</param>
    public IReadOnlyList<CaseEntry> List(string key, IReadOnlyList<string> known)
    {
        if (Node(key) is not { } node || IsEmpty(node))
            return [];
        if (node is YamlSequenceNode list)
            return [.. list.Select(entry => new CaseEntry(entry, key, known, _faults))];
        _faults.Add(node.Start, $"'{key}' is a {Form(node)}, and a list belongs here.", "Nothing of it can be read.", $"Begin each entry of '{key}' with '- '.");
        return [];
    }

    /// <summary>Gives a row of a relation from what the entry says, and from defaults where it says nothing.</summary>
    public RawRow Row(Relation relation, int number, Dictionary<string, string?> defaults) =>
        new(relation, [.. relation.Columns.Select(column => Text(column.Name) ?? defaults.GetValueOrDefault(column.Name))], number);

    /// <summary>Notes a fault if the entry names another owner than the one it stands under.</summary>
    public void MustBelongTo(string column, string owner)
    {
        if (Text(column) is { } said && said != owner)
            _faults.Add(_said[column].Value.Start, $"'{column}' is '{said}', but this stands under '{owner}'.", "It cannot be told whose fact this is.", $"Leave '{column}' out, or put the entry into the file or the list it belongs to.");
    }

    private void Say(string name, IReadOnlyList<string> known, YamlNode key, YamlNode value)
    {
        var word = (key as YamlScalarNode)?.Value ?? Form(key);
        if (!key.Anchor.IsEmpty || !value.Anchor.IsEmpty)
            _faults.Add(key.Start, $"'{word}' is marked with '&', to be referred to elsewhere.", "References are not read.", "Leave out '&' and '*' and write the values where they belong.");
        else if (!known.Contains(word))
            SayUnknown(name, known, key.Start, word);
        else
            _said.Add(word, (key, value));
    }

    private void SayUnknown(string name, IReadOnlyList<string> known, Mark at, string word)
    {
        var nearest = Spelling.Nearest(word, known);
        _faults.Add(at, $"'{word}' is not a key of '{name}'; the nearest is '{nearest}'.", "What stands under it would be ignored.", $"Write '{nearest}', or leave the line out.");
    }

    // What stands in quotes is meant as text, also where it reads 'null'.
    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    private static string Form(YamlNode node) => node switch
    {
        YamlMappingNode => "group of keys",
        YamlSequenceNode => "list",
        _ => "single value",
    };
}
