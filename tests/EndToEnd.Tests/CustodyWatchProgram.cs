using System.Diagnostics;
using System.Text;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>The built executable, called as a user would call it.</summary>
internal static class CustodyWatchProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Calls it and waits for its end.</summary>
    public static Task<Outcome> RunAsync(params string[] args) => EndAsync(Start(args));

    /// <summary>Calls it on a machine that is in another time zone.</summary>
    public static Task<Outcome> RunInAsync(string timeZone, params string[] args) => EndAsync(Start(args, timeZone));

    private static async Task<Outcome> EndAsync(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it, with nothing on standard input.</summary>
    public static Process Start(params string[] args) => Start(args, timeZone: null);

    private static Process Start(string[] args, string? timeZone)
    {
        var start = new ProcessStartInfo(PathOfExecutable(), args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (timeZone is not null)
            start.Environment["TZ"] = timeZone;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The executable did not start.");
        process.StandardInput.Close();
        return process;
    }

    // The tests and the executable are built side by side, in the same configuration.
    private static string PathOfExecutable()
    {
        var sameBuild = Path.GetRelativePath(Path.Combine(Root, "tests", "EndToEnd.Tests"), AppContext.BaseDirectory);
        return Path.Combine(Root, "src", "Host", sameBuild, "custodywatch" + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CustodyWatch.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No CustodyWatch.slnx above the tests."));
}
