using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustodyWatch.Given;

/// <summary>A mail server that answers one step of the dialogue as the test says, and hangs up where the answer is null.</summary>
internal sealed class AScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private AScriptedServer(string step, string? answer)
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _running = ServeAsync(step, answer);
    }

    public int Port { get; }

    /// <param name="step"><c>greeting</c>, <c>EHLO</c>, <c>MAIL</c>, <c>RCPT</c>, <c>DATA</c>, or <c>end</c> for the answer to the whole message.</param>
    /// <param name="answer">The line to answer; null to hang up.</param>
    public static AScriptedServer At(string step, string? answer) => new(step, answer);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync(string step, string? answer)
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await using var stream = client.GetStream();
            await ConverseAsync(new StreamReader(stream, Encoding.ASCII), stream, step, answer);
        }
    }

    private async Task ConverseAsync(StreamReader lines, NetworkStream stream, string step, string? answer)
    {
        var next = "greeting";
        while (true)
        {
            var reply = next == step ? answer : Usual(next);
            if (reply is null)
                return;
            if (reply.Length > 0)
                await stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), _stop.Token);
            next = next == "DATA" ? await EndAsync(lines) : (await lines.ReadLineAsync(_stop.Token))?.Split(' ')[0].ToUpperInvariant() ?? "QUIT";
        }
    }

    private async Task<string> EndAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(_stop.Token) is { } line)
            if (line == ".")
                return "end";
        return "QUIT";
    }

    private static string? Usual(string step) => step switch
    {
        "greeting" => "220 mail.jcy.example",
        "DATA" => "354 go on",
        "QUIT" => null,
        _ => "250 OK",
    };
}
