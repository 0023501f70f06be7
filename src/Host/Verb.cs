using System.Reflection;
using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;

namespace CustodyWatch.Host;

/// <summary>One thing the executable can be told to do, such as <c>rules check</c>.</summary>
internal sealed class Verb
{
    private readonly string _zh;
    private readonly string _en;

    /// <summary>Makes a verb from its one or two words, the command that does it, and what it does.</summary>
    public Verb(string name, Type command, string zh, string en)
    {
        (Words, Command, _zh, _en) = (name.Split(' '), command, zh, en);
        var properties = command.BaseType!.GetGenericArguments()[0].GetProperties();
        Options = properties
            .Select(property => (property, option: property.GetCustomAttribute<CommandOptionAttribute>()))
            .Where(pair => pair.option is not null)
            .ToDictionary(pair => pair.option!.LongNames[0], pair => new VerbOption(
                pair.property.PropertyType != typeof(bool), typeof(IFlagValue).IsAssignableFrom(pair.property.PropertyType), pair.option!.IsRequired));
        Arguments = [.. properties
            .Select(property => property.GetCustomAttribute<CommandArgumentAttribute>()).OfType<CommandArgumentAttribute>()
            .OrderBy(argument => argument.Position)];
    }

    public IReadOnlyList<string> Words { get; }

    public Type Command { get; }

    /// <summary>The options it takes, by their long name without dashes.</summary>
    public IReadOnlyDictionary<string, VerbOption> Options { get; }

    /// <summary>The arguments it takes, in order.</summary>
    public IReadOnlyList<CommandArgumentAttribute> Arguments { get; }

    public string Name => string.Join(' ', Words);

    public string Description => Say.In(_zh, _en);
}

/// <summary>An option of a verb.</summary>
/// <param name="TakesValue">Whether a value follows it.</param>
/// <param name="ValueIsOptional">Whether it may also stand alone.</param>
/// <param name="IsRequired">Whether it must be given.</param>
internal sealed record VerbOption(bool TakesValue, bool ValueIsOptional, bool IsRequired);
