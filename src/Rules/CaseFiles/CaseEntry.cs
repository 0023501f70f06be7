using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>One mapping of a case file: what it says under which key, with the places for messages.</summary>
internal sealed class CaseEntry
{
    private static readonly Bilingual NothingIsRead = new("其中的内容都无法读取。", "Nothing of it can be read.");

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
            faults.Add(
                node.Start,
                new($"“{name}”是{Form(node).Zh}，这里应是键和值。", $"'{name}' is a {Form(node).En}, and keys with values belong here."),
                NothingIsRead,
                new($"写成“{known[0]}: …”这样的行。", $"Write lines such as '{known[0]}: …'."));
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
        _faults.Add(
            node.Start,
            new($"“{key}”是{Form(node).Zh}，这里应是一个值。", $"'{key}' is a {Form(node).En}, and a single value belongs here."),
            new($"“{key}”的值会缺失。", $"The value of '{key}' would be missing."),
            new("只写一个值。", "Write one value."));
        return null;
    }

    /// <summary>Gives everything it says under some keys, in their order.</summary>
    public IReadOnlyDictionary<string, string> Texts(IReadOnlyList<string> keys)
    {
        var texts = new OrderedDictionary<string, string>();
        foreach (var key in keys)
            if (Text(key) is { } text)
                texts.Add(key, text);
        return texts;
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
        _faults.Add(
            node.Start,
            new($"“{key}”是{Form(node).Zh}，这里应是列表。", $"'{key}' is a {Form(node).En}, and a list belongs here."),
            NothingIsRead,
            new($"“{key}”的每一项以“- ”开头。", $"Begin each entry of '{key}' with '- '."));
        return [];
    }

    /// <summary>Gives a row of a relation from what the entry says, and from defaults where it says nothing.</summary>
    public RawRow Row(Relation relation, int number, Dictionary<string, string?> defaults) =>
        new(relation, [.. relation.Columns.Select(column => Text(column.Name) ?? defaults.GetValueOrDefault(column.Name))], number);

    /// <summary>Notes a fault if the entry names another owner than the one it stands under.</summary>
    public void MustBelongTo(string column, string owner)
    {
        if (Text(column) is { } said && said != owner)
            _faults.Add(
                _said[column].Value.Start,
                new($"“{column}”是“{said}”，但这一项属于“{owner}”。", $"'{column}' is '{said}', but this stands under '{owner}'."),
                new("无法确定这是谁的事实。", "It cannot be told whose fact this is."),
                new($"删去“{column}”，或者把这一项移到它所属的文件或列表中。", $"Leave '{column}' out, or put the entry into the file or the list it belongs to."));
    }

    private void Say(string name, IReadOnlyList<string> known, YamlNode key, YamlNode value)
    {
        var word = (key as YamlScalarNode)?.Value ?? Form(key).En;
        if (!key.Anchor.IsEmpty || !value.Anchor.IsEmpty)
            _faults.Add(
                key.Start,
                new($"“{word}”标有“&”，供别处引用。", $"'{word}' is marked with '&', to be referred to elsewhere."),
                new("引用不会被读取。", "References are not read."),
                YamlText.WriteOut);
        else if (!known.Contains(word))
            SayUnknown(name, known, key.Start, word);
        else
            _said.Add(word, (key, value));
    }

    private void SayUnknown(string name, IReadOnlyList<string> known, Mark at, string word)
    {
        var nearest = Spelling.Nearest(word, known);
        _faults.Add(
            at,
            new($"“{name}”没有“{word}”这个键；最接近的是“{nearest}”。", $"'{word}' is not a key of '{name}'; the nearest is '{nearest}'."),
            new("其下的内容会被忽略。", "What stands under it would be ignored."),
            new($"改写为“{nearest}”，或者删去这一行。", $"Write '{nearest}', or leave the line out."));
    }

    // What stands in quotes is meant as text, also where it reads 'null'.
    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    private static Bilingual Form(YamlNode node) => node switch
    {
        YamlMappingNode => new("一组键", "group of keys"),
        YamlSequenceNode => new("列表", "list"),
        _ => new("单个值", "single value"),
    };
}
