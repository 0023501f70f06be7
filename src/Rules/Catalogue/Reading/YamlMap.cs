using CustodyWatch.Rules.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>A mapping whose keys are known, in English or in Chinese. An unknown key is a problem that names the nearest known one.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, YamlValue> _values = [];
    private readonly BlockContext _context;
    private readonly YamlMappingNode _mapping;

    /// <param name="mapping">The mapping.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="knownKeys">The keys it may have, English; none for a mapping whose keys are data.</param>
    public YamlMap(YamlMappingNode mapping, BlockContext context, IReadOnlyList<string> knownKeys)
    {
        (_mapping, _context) = (mapping, context);
        foreach (var (keyNode, node) in mapping.Children)
        {
            var written = (keyNode as YamlScalarNode)?.Value ?? "";
            var key = CatalogueKeys.English(written);
            if (knownKeys.Count > 0 && !knownKeys.Contains(key))
                ReportUnknown(keyNode, written, knownKeys);
            else if (!_values.TryAdd(key, new YamlValue(node, context)) && knownKeys.Count > 0)
                ReportTwice(keyNode, written, key);
        }
    }

    public Location Where => _context.At(_mapping.Start);

    public BlockContext Context => _context;

    public YamlValue? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Keys and values, in the order and the language they are written.</summary>
    public IEnumerable<(YamlValue Key, string Name, YamlValue Value)> Entries =>
        _mapping.Children.Select(pair =>
            (new YamlValue(pair.Key, _context), (pair.Key as YamlScalarNode)?.Value ?? "", new YamlValue(pair.Value, _context)));

    /// <summary>A value that must be there; null, with a problem, where it is not.</summary>
    public YamlValue? Required(string key)
    {
        if (_values.TryGetValue(key, out var value))
            return value;
        _context.Problems.Add(Where, "missing-key",
            new($"缺少“{CatalogueKeys.Chinese(key)}”（{key}）。", $"'{key}' is missing."),
            _context.Unread,
            new($"补上一行“{key}: …”。", $"Add a line '{key}: …'."));
        return null;
    }

    private void ReportTwice(YamlNode keyNode, string written, string key)
    {
        var other = written == key ? CatalogueKeys.Chinese(key) : key;
        _context.Problems.Add(_context.At(keyNode.Start), "same-key-twice",
            new($"“{written}”与上面的“{other}”是同一个键。", $"'{written}' is the same key as '{other}' above."),
            _context.Unread,
            new($"删去这一行，或删去“{other}”一行。", $"Take out this line, or the line '{other}'."));
    }

    private void ReportUnknown(YamlNode keyNode, string written, IReadOnlyList<string> known)
    {
        var nearest = Spelling.Nearest(written, known);
        _context.Problems.Add(_context.At(keyNode.Start), "unknown-key",
            new($"没有“{written}”这个键；最接近的是“{nearest}”。", $"'{written}' is not a key here; the nearest is '{nearest}'."),
            new($"{_context.Name} 的这一行会被忽略。", $"This line of {_context.Name} would be ignored."),
            new($"改写为“{nearest}”。可用的键：{string.Join("、", known)}。", $"Write '{nearest}'. Keys that may stand here: {string.Join(", ", known)}."));
    }
}
