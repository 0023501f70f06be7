using CustodyWatch.Storage.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustodyWatch.Scheduler;

/// <summary>Puts back, at the start, the mail that a process that died was sending: whether it arrived nobody knows.</summary>
internal sealed partial class OutboxRecovery(Outbox outbox, TimeProvider clock, ILogger<OutboxRecovery> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var abandoned = await outbox.RecoverAsync(clock.GetUtcNow(), cancellationToken);
        if (abandoned > 0)
            PutBack(abandoned);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Mails} mails were under way when the program ended; they go out once more under the same Message-ID.")]
    private partial void PutBack(int mails);
}
