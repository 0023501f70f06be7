using System.Collections.Frozen;

namespace CustodyWatch.Rules.Vocabulary.Codes;

/// <summary>One code with its names. The id is kebab-case and never changes.</summary>
/// <param name="Id">The code as it stands in the source.</param>
/// <param name="Zh">Its Chinese name.</param>
/// <param name="En">Its English name.</param>
public sealed record Code(string Id, string Zh, string En);

/// <summary>A closed list of codes of the source contract. The order is the order of the contract.</summary>
public sealed class CodeList
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>Makes a list from its name and its codes.</summary>
    public CodeList(string name, params IReadOnlyList<Code> codes)
    {
        Name = name;
        Codes = codes;
        _places = codes.Select((code, place) => (code.Id, place)).ToFrozenDictionary(pair => pair.Id, pair => pair.place);
    }

    /// <summary>The list's name, for messages.</summary>
    public string Name { get; }

    /// <summary>All codes, in the order of the contract.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>Whether the list has this code; upper and lower case differ.</summary>
    public bool Contains(string id) => _places.ContainsKey(id);

    /// <summary>Gives the code, or null where the list does not have it.</summary>
    public Code? Find(string id) => PlaceOf(id) is >= 0 and var place ? Codes[place] : null;

    /// <summary>Gives the code's place in the order of the contract, from 0, or -1 where the list does not have it.</summary>
    public int PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : -1;

    /// <summary>Gives the Chinese name, or the id itself where the list does not have it.</summary>
    public string Zh(string id) => Find(id)?.Zh ?? id;

    /// <summary>Gives the English name, or the id itself where the list does not have it.</summary>
    public string En(string id) => Find(id)?.En ?? id;

    /// <summary>The code nearest to a mistyped one, by edit distance.</summary>
    public string Nearest(string id) => Spelling.Nearest(id, Codes.Select(code => code.Id));
}
