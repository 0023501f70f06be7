using System.Net;
using System.Net.Sockets;

namespace CustodyWatch.Host.Demo;

/// <summary>Looks for a port of the loopback address that nobody listens on.</summary>
internal static class FreePort
{
    /// <summary>The first free port from <paramref name="first"/> on; from 0, any.</summary>
    public static int From(int first)
    {
        for (var port = first; ; port++)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException) when (port < IPEndPoint.MaxPort)
            {
                // Taken: look at the next.
            }
        }
    }
}
