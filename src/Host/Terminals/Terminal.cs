using System.Text;
using Spectre.Console;

namespace CustodyWatch.Host.Terminals;

/// <summary>Where the program writes: results to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    // Nobody's screen: a table that is piped away keeps its rows on one line each.
    private const int UnlimitedWidth = 1000;

    private Terminal(TextWriter data, IAnsiConsole @out, IAnsiConsole error) => (Data, Out, Error) = (data, @out, error);

    /// <summary>Standard output for machines.</summary>
    public TextWriter Data { get; }

    /// <summary>Standard output for people.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Standard error: progress and complaints.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>The terminal of this process: UTF-8 without a byte order mark, lines end in LF.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Out.NewLine = Console.Error.NewLine = "\n";
        return new(Console.Out, Over(Console.Out, Console.IsOutputRedirected), Over(Console.Error, Console.IsErrorRedirected));
    }

    private static IAnsiConsole Over(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (isRedirected)
            console.Profile.Width = UnlimitedWidth;
        return console;
    }
}
