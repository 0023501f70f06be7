using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Host;

/// <summary>Looks a call over before anything is done, so that a mistyped word is answered with the one that was probably meant.</summary>
internal sealed class CallCheck(IReadOnlyList<Verb> verbs)
{
    private static readonly string[] Questions = ["-h", "--help", "-v", "--version"];

    /// <summary>Returns if the call can be parsed.</summary>
    /// <exception cref="BadInputException">A verb, option or argument is unknown, lacks its value, or is missing.</exception>
    public void Check(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || args.Any(Questions.Contains) || (args.Count == 1 && IsBranch(args[0])))
            return;

        var verb = VerbOf(args);
        var (options, arguments) = Split(verb, args.Skip(verb.Words.Count).ToArray());
        foreach (var missing in verb.Options.Where(option => option.Value.IsRequired && !options.Contains(option.Key)))
            throw Refuse(verb, Say.In($"缺少选项 --{missing.Key}。", $"the option --{missing.Key} is missing."));
        if (arguments.Count > verb.Arguments.Count)
            throw Refuse(verb, Say.In($"多余的参数“{arguments[verb.Arguments.Count]}”。", $"'{arguments[verb.Arguments.Count]}' is one argument too many."));
        if (verb.Arguments.Skip(arguments.Count).FirstOrDefault(argument => argument.IsRequired) is { } expected)
            throw Refuse(verb, Say.In($"缺少参数 {expected.ValueName}。", $"the argument {expected.ValueName} is missing."));
    }

    private bool IsBranch(string word) => verbs.Any(verb => verb.Words.Count > 1 && verb.Words[0] == word);

    private Verb VerbOf(IReadOnlyList<string> args)
    {
        var words = args.TakeWhile(arg => !arg.StartsWith('-')).Take(2).ToArray();
        var found = verbs.FirstOrDefault(verb => verb.Words.SequenceEqual(words.Take(verb.Words.Count)));
        if (found is not null)
            return found;
        var said = words.Length > 0 ? string.Join(' ', words.Take(IsBranch(words[0]) ? 2 : 1)) : args[0];
        var nearest = Spelling.Nearest(said, verbs.Select(verb => verb.Name));
        throw new BadInputException(
            "custodywatch",
            Say.In($"没有命令“{said}”，最接近的是“{nearest}”。", $"there is no command '{said}'; the nearest is '{nearest}'."),
            Say.In("什么也没有做。", "Nothing was done."),
            Say.In("用 custodywatch --help 查看全部命令。", "custodywatch --help lists all commands."));
    }

    private static (HashSet<string> Options, List<string> Arguments) Split(Verb verb, string[] rest)
    {
        var (options, arguments) = (new HashSet<string>(), new List<string>());
        for (var at = 0; at < rest.Length; at++)
        {
            if (!IsOption(rest[at]))
            {
                arguments.Add(rest[at]);
                continue;
            }
            var name = rest[at].TrimStart('-').Split('=')[0];
            options.Add(name);
            if (!OptionOf(verb, name).TakesValue || rest[at].Contains('='))
                continue;
            if (at + 1 < rest.Length && !IsOption(rest[at + 1]))
                at++;
            else if (!OptionOf(verb, name).ValueIsOptional)
                throw Refuse(verb, Say.In($"选项 --{name} 后面缺少值。", $"the option --{name} lacks its value."));
        }
        return (options, arguments);
    }

    // A lone dash stands for standard input; a dash before a digit is the value's own sign.
    private static bool IsOption(string arg) => arg.Length > 1 && arg[0] == '-' && !char.IsAsciiDigit(arg[1]);

    private static VerbOption OptionOf(Verb verb, string name)
    {
        if (verb.Options.TryGetValue(name, out var option))
            return option;
        var nearest = Spelling.Nearest(name, verb.Options.Keys);
        throw Refuse(verb, Say.In($"没有选项 --{name}，最接近的是 --{nearest}。", $"there is no option --{name}; the nearest is --{nearest}."));
    }

    private static BadInputException Refuse(Verb verb, string what) => new(
        $"custodywatch {verb.Name}", what,
        Say.In("什么也没有做。", "Nothing was done."),
        Say.In($"用 custodywatch {verb.Name} --help 查看用法。", $"custodywatch {verb.Name} --help explains it."));
}
