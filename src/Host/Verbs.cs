using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Unsafe;

namespace CustodyWatch.Host;

/// <summary>Everything the executable can be told to do, in the order of the help.</summary>
internal static class Verbs
{
    public static IReadOnlyList<Verb> All { get; } =
    [
    ];

    /// <summary>Tells the parser about all of them.</summary>
    public static void AddTo(IUnsafeConfigurator program)
    {
        foreach (var group in All.GroupBy(verb => verb.Words.Count == 1 ? "" : verb.Words[0]))
        {
            if (group.Key.Length == 0)
                AddAll(group, program.AddCommand);
            else
                program.AddBranch(group.Key, typeof(CommandSettings), branch =>
                {
                    branch.SetDescription(string.Join(Say.In("、", ", "), group.Select(verb => verb.Words[1])));
                    AddAll(group, branch.AddCommand);
                });
        }
    }

    private static void AddAll(IEnumerable<Verb> verbs, Func<string, Type, ICommandConfigurator> add)
    {
        foreach (var verb in verbs)
            add(verb.Words[^1], verb.Command).WithDescription(verb.Description);
    }
}
