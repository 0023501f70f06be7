using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A demo that is up: it has swept and serves its pages.</summary>
internal sealed partial class RunningDemo : IAsyncDisposable
{
    private const string LastLine = "Ctrl+C";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private RunningDemo(Process process, string folder, IReadOnlyList<string> lines) => (_process, Folder, Lines) = (process, folder, lines);

    public string Folder { get; }

    /// <summary>What it printed.</summary>
    public IReadOnlyList<string> Lines { get; }

    public string Address => AddressForm().Match(string.Join('\n', Lines)).Value;

    /// <summary>The mails it has caught so far.</summary>
    public IReadOnlyList<string> Mails => [.. Directory.EnumerateFiles(Path.Combine(Folder, "mail"), "*.eml")];

    /// <summary>Starts a demo and waits until it has printed all it prints.</summary>
    public static async Task<RunningDemo> StartAsync(string folder, params string[] options)
    {
        var process = CustodyWatchProgram.Start(["demo", "--port", "0", "--data", folder, .. options]);
        var error = process.StandardError.ReadToEndAsync();
        var lines = new List<string>();
        using var patience = new CancellationTokenSource(Patience);
        while (lines.Count == 0 || !lines[^1].Contains(LastLine, StringComparison.Ordinal))
            lines.Add(await process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException(await error));
        _ = process.StandardOutput.ReadToEndAsync(); // so that it never waits for a reader
        return new(process, folder, lines);
    }

    /// <summary>Waits until something holds, looking again and again.</summary>
    public static async Task UntilAsync(Func<bool> holds, string what)
    {
        for (var waited = Stopwatch.StartNew(); !holds(); await Task.Delay(100))
            Assert.True(waited.Elapsed < Patience, $"Not within {Patience}: {what}");
    }

    /// <summary>SIGKILL: no handler runs, nothing is finished.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ctrl+C.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressForm();
}
