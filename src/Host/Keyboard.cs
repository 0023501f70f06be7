using System.Runtime.InteropServices;

namespace CustodyWatch.Host;

/// <summary>Turns Ctrl+C and the stop signal of the operating system into a request to stop.</summary>
internal sealed class Keyboard : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Keyboard() => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    public CancellationToken Stopped => _source.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        // A second Ctrl+C ends the process at once.
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
