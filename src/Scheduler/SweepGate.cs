namespace CustodyWatch.Scheduler;

/// <summary>Lets one sweep run at a time in this process: the full one and the one of changed facilities would do the same work twice.</summary>
internal sealed class SweepGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);

    public async Task OneAtATimeAsync(Func<Task> sweep, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            await sweep();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
