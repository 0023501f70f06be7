using System.Buffers;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace CustodyWatch.Given;

/// <summary>A real mail server on the loopback address. It takes everything, save for recipients it does not know.</summary>
internal sealed class AMailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Keeper _keeper = new();
    private readonly Task _running;

    private AMailServer(string? unknownRecipient)
    {
        var endpoints = new EndpointListenerFactory();
        endpoints.EndpointStarted += (_, started) => _port.TrySetResult(((IPEndPoint)started.LocalEndPoint).Port);
        var parts = new SmtpServer.ComponentModel.ServiceProvider();
        parts.Add(endpoints);
        parts.Add(_keeper);
        parts.Add(new Doorkeeper(unknownRecipient));
        var options = new SmtpServerOptionsBuilder()
            .ServerName("mail.jcy.example")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, 0)))
            .Build();
        _running = new SmtpServer.SmtpServer(options, parts).StartAsync(_stop.Token);
    }

    public int Port { get; private set; }

    public IReadOnlyList<MimeMessage> Mails => _keeper.Mails;

    public static async Task<AMailServer> StartAsync(string? unknownRecipient = null)
    {
        var server = new AMailServer(unknownRecipient);
        server.Port = await server._port.Task;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private sealed class Keeper : MessageStore
    {
        public List<MimeMessage> Mails { get; } = [];

        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            Mails.Add(await MimeMessage.LoadAsync(bytes, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    private sealed class Doorkeeper(string? unknownRecipient) : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Task.FromResult($"{to.User}@{to.Host}" != unknownRecipient);
    }
}
