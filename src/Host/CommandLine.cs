using System.Globalization;
using System.Reflection;
using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Unsafe;

namespace CustodyWatch.Host;

/// <summary>From the words of a call to its exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider clock)
    {
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = Say.LanguageOf(args);
        using var keyboard = new Keyboard();
        try
        {
            new CallCheck(Verbs.All).Check(args);
            return await AppOf(terminal, clock).RunAsync(args, keyboard.Stopped);
        }
        catch (Exception fault)
        {
            var complaint = Complaint.Of(fault, keyboard.Stopped.IsCancellationRequested, withDetails: args.Contains("--verbose"));
            await Console.Error.WriteLineAsync(complaint.Text);
            return complaint.ExitCode;
        }
    }

    private static CommandApp AppOf(Terminal terminal, TimeProvider clock)
    {
        var app = new CommandApp();
        app.Configure(program =>
        {
            program.SetApplicationName("custodywatch");
            program.SetApplicationVersion(VersionOfProgram());
            program.SetApplicationCulture(CultureInfo.CurrentUICulture);
            program.ConfigureConsole(terminal.Out);
            program.PropagateExceptions();
            program.UseStrictParsing();
            program.Settings.Registrar.RegisterInstance(terminal);
            program.Settings.Registrar.RegisterInstance(clock);
            Verbs.AddTo(program.SafetyOff());
        });
        return app;
    }

    private static string VersionOfProgram() =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
