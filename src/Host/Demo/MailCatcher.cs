using System.Buffers;
using System.Net;
using SmtpServer;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace CustodyWatch.Host.Demo;

/// <summary>A mail server on the loopback address that delivers nothing and keeps everything.</summary>
internal sealed class MailCatcher : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<int> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _server;

    private MailCatcher(Mailbox mailbox)
    {
        var endpoints = new EndpointListenerFactory();
        endpoints.EndpointStarted += (_, started) => _listening.TrySetResult(((IPEndPoint)started.LocalEndPoint).Port);
        var parts = new SmtpServer.ComponentModel.ServiceProvider();
        parts.Add(endpoints);
        parts.Add(new Keeper(mailbox));
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port: 0)))
            .Build();
        _server = new SmtpServer.SmtpServer(options, parts).StartAsync(_stop.Token);
    }

    /// <summary>The port it listens on: a free one.</summary>
    public int Port => _listening.Task.Result;

    /// <summary>Starts it; returns once it listens.</summary>
    public static async Task<MailCatcher> StartAsync(Mailbox mailbox, CancellationToken ct)
    {
        var catcher = new MailCatcher(mailbox);
        await Task.WhenAny(catcher._listening.Task, catcher._server).WaitAsync(ct);
        if (catcher._server.IsFaulted)
            await catcher._server;
        return catcher;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private sealed class Keeper(Mailbox mailbox) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            await mailbox.KeepAsync(buffer, cancellationToken);
            return SmtpResponse.Ok;
        }
    }
}
