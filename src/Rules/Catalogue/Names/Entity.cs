using System.Collections.Frozen;
using System.Linq.Expressions;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>A name a rule may use for a value of an entity.</summary>
/// <param name="Name">In English.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="Type">What it gives.</param>
/// <param name="Get">How it is read.</param>
/// <param name="Source">The column it comes from, <c>relation.column</c>, or in words how it is worked out.</param>
/// <param name="Row">The row it is read from; null for what is worked out.</param>
public sealed record Member(string Name, string Zh, VocabularyType Type, LambdaExpression Get, string Source, LambdaExpression? Row)
{
    /// <summary>The column of <see cref="Row"/>.</summary>
    public string Column => Source[(Source.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The relation of <see cref="Row"/>.</summary>
    public string Relation => Source[..Math.Max(0, Source.IndexOf('.', StringComparison.Ordinal))];
}

/// <summary>Something rules speak of, with the names of its values. Rules reach nothing else.</summary>
public abstract class Entity(string name, string zh, Type clr)
{
    private FrozenDictionary<string, Member> _byName = FrozenDictionary<string, Member>.Empty;

    public string Name { get; } = name;

    public string Zh { get; } = zh;

    public Type Clr { get; } = clr;

    /// <summary>All names, in the order they are shown.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>Gives a member by its English or Chinese name, or null.</summary>
    public Member? Find(string member) => _byName.GetValueOrDefault(member);

    private protected void SetMembers(IReadOnlyList<Member> members)
    {
        Members = members;
        _byName = members.SelectMany(member => new[] { (member.Name, member), (Name: member.Zh, member) })
            .DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.member);
    }
}

/// <summary>An entity carried by a type.</summary>
internal sealed class Entity<T> : Entity
{
    private readonly List<Member> _members = [];

    public Entity(string name, string zh, Action<Entity<T>> describe)
        : base(name, zh, typeof(T))
    {
        describe(this);
        SetMembers(_members);
    }

    /// <summary>A value read from a column.</summary>
    public void Column<TValue>(string name, string zh, VocabularyType type, string source, Expression<Func<T, Fact?>> row, Expression<Func<T, TValue>> get) =>
        _members.Add(new Member(name, zh, type, get, source, row));

    /// <summary>A value worked out.</summary>
    public void Derived<TValue>(string name, string zh, VocabularyType type, string source, Expression<Func<T, TValue>> get) =>
        _members.Add(new Member(name, zh, type, get, source, null));

    /// <summary>Another entity that belongs to this one.</summary>
    public void Link<TOther>(string name, string zh, Entity<TOther> other, Expression<Func<T, TOther?>> get)
        where TOther : class =>
        _members.Add(new Member(name, zh, new VocabularyType(ValueKind.Entity, Entity: other), get, "", null));
}
